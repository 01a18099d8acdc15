/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes note of what reaches it, and answers when it is told to. */
final class DeferredService implements Deferred {
    final List<String> calls = new CopyOnWriteArrayList<>();
    final BlockingQueue<Integer> entered = new LinkedBlockingQueue<>();
    final CountDownLatch released = new CountDownLatch(1);
    private final Map<Integer, CompletableFuture<Integer>> answers = new ConcurrentHashMap<>();

    /** What the call with the number returns; the test completes it. */
    CompletableFuture<Integer> answer(int number) {
        return answers.computeIfAbsent(number, key -> new CompletableFuture<>());
    }

    @Override
    public CompletableFuture<Integer> brief(int number) {
        return later("brief", number);
    }

    @Override
    public Flow.Publisher<Integer> briefStream(int number) {
        if (number < 0) {
            awaitRelease();
        }
        return stream("briefStream", number);
    }

    @Override
    public CompletableFuture<Integer> needsOne(int number) {
        return later("needsOne", number);
    }

    @Override
    public Flow.Publisher<Integer> needsOneStream(int number) {
        return stream("needsOneStream", number);
    }

    @Override
    public CompletableFuture<byte[]> sized(byte[] data, int size) {
        calls.add("sized " + data.length);
        return CompletableFuture.supplyAsync(() -> new byte[size]);
    }

    @Override
    public Flow.Publisher<byte[]> sizedStream(byte[] data, int size) {
        calls.add("sizedStream " + data.length);
        return new MarketService.Listed<>(List.of(new byte[size]), null);
    }

    @Override
    public CompletableFuture<Integer> cached(int number) {
        return later("cached", number);
    }

    @Override
    public CompletableFuture<Integer> serial(int number) {
        return later("serial", number);
    }

    @Override
    public Flow.Publisher<Integer> serialStream(int number) {
        return stream("serialStream", number);
    }

    private CompletableFuture<Integer> later(String method, int number) {
        calls.add(method + " " + number);
        entered.add(number);
        return answer(number);
    }

    /** One item, given when the answer is there. */
    private Flow.Publisher<Integer> stream(String method, int number) {
        CompletableFuture<Integer> item = later(method, number);
        return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long count) {
                CompletableFuture<Void> unused = item.thenAccept(value -> {
                    subscriber.onNext(value);
                    subscriber.onComplete();
                });
            }

            @Override
            public void cancel() {
                item.cancel(false);
            }
        });
    }

    private void awaitRelease() {
        try {
            if (!released.await(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("never released");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
