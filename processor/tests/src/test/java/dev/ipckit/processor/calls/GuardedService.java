/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes note of what reaches it. */
final class GuardedService implements Guarded {
    static final long LIMIT_SECONDS = 20;

    final List<String> calls = new CopyOnWriteArrayList<>();
    final BlockingQueue<String> later = new LinkedBlockingQueue<>();
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);

    @Override
    public void awaitRelease() {
        entered.countDown();
        try {
            if (!released.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void awaitReleaseBriefly() {
        awaitRelease();
    }

    @Override
    public void later(String text) {
        later.add(text);
    }

    @Override
    public String needsOne(String argument) {
        return called("needsOne " + argument);
    }

    @Override
    public String needsAny() {
        return called("needsAny");
    }

    @Override
    public String needsAll() {
        return called("needsAll");
    }

    @Override
    public void needsOneLater(String text) {
        later.add(text);
    }

    @Override
    public void take(byte[] data) {
        called("take " + data.length);
    }

    @Override
    public byte[] give(int size) {
        called("give " + size);
        return new byte[size];
    }

    @Override
    public void takeLater(byte[] data) {
        later.add("take " + data.length);
    }

    @Override
    public String cached(String text, int number) {
        called("cached");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty " + calls.size());
        }
        return text + number + " of call " + calls.size();
    }

    @Override
    public int serial(int number, Callback callback) {
        callback.call(number);
        return number;
    }

    @Override
    public void serialLater(int number) {
        later.add("serial " + number);
    }

    @Override
    public String inherited() {
        return called("inherited");
    }

    @Override
    public String ofInterface() {
        return called("ofInterface");
    }

    private String called(String what) {
        calls.add(what);
        return what;
    }
}
