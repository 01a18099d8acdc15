/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after the other, in the order in which they are handed in, on a thread borrowed while there are any.
 * Bounded. Thread-safe; its lock is a leaf, and none is held while a task runs.
 */
final class InOrder {

    private final Executor threads;
    private final int capacity;
    private final Queue<Runnable> waiting = new ArrayDeque<>(0);
    private boolean running;

    /** @param capacity how many tasks may wait */
    InOrder(Executor threads, int capacity) {
        this.threads = threads;
        this.capacity = capacity;
    }

    /** Hands in a task, which throws nothing. @return false if too many wait already, and this one is not taken */
    boolean submit(Runnable task) {
        synchronized (waiting) {
            if (waiting.size() >= capacity) {
                return false;
            }
            waiting.add(task);
            if (running) {
                return true;
            }
            running = true;
        }
        threads.execute(this::drain);
        return true;
    }

    private void drain() {
        for (Runnable next = next(); next != null; next = next()) {
            next.run();
        }
    }

    private @Nullable Runnable next() {
        synchronized (waiting) {
            Runnable next = waiting.poll();
            running = next != null;
            return next;
        }
    }
}
