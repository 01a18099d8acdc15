/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one after the other, in the order in which they are handed in, on a thread borrowed while there are any.
 * Bounded. Thread-safe; its lock is a leaf, and none is held while a task runs.
 */
public final class InOrder {

    private final Executor threads;
    private final int capacity;
    private final Queue<Runnable> waiting = new ArrayDeque<>(0);
    private boolean running;

    /** @param capacity how many tasks may wait */
    public InOrder(Executor threads, int capacity) {
        this.threads = threads;
        this.capacity = capacity;
    }

    /**
     * Hands in a task, which throws nothing.
     *
     * @return false if too many wait already, and this one is not taken
     * @throws RejectedExecutionException if there are no threads any more
     */
    public boolean submit(Runnable task) {
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
        try {
            threads.execute(this::drain);
        } catch (RejectedExecutionException closed) {
            synchronized (waiting) {
                waiting.clear();
                running = false;
            }
            throw closed;
        }
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
