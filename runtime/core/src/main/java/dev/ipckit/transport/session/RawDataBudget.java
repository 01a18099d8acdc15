/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How many bytes of raw data of a session may be on their way into this process, or wait to be read, at once. Whoever
 * begins to receive some reserves all of it, so that nobody who has begun has to wait for others. Thread-safe.
 */
final class RawDataBudget {

    private final long limit;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private long reserved;
    private boolean closed;

    RawDataBudget(long limit) {
        this.limit = limit;
    }

    /**
     * Reserves so many bytes, and waits until that can be. Interruption does not end the wait.
     *
     * @return false if the deadline passed, or the session has ended
     */
    boolean reserve(int bytes, long deadline) {
        boolean interrupted = false;
        lock.lock();
        try {
            while (reserved + bytes > limit) {
                long left = deadline - System.nanoTime();
                if (closed || left <= 0) {
                    return false;
                }
                interrupted |= !await(left);
            }
            reserved += bytes;
            return true;
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @SuppressWarnings("WaitNotInLoop") // its caller is the loop
    private boolean await(long nanos) {
        try {
            boolean ignored = released.await(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    void release(int bytes) {
        lock.lock();
        try {
            reserved -= bytes;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody waits any more: the session has ended. */
    void close() {
        lock.lock();
        try {
            closed = true;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many bytes are reserved at the moment. */
    long reserved() {
        lock.lock();
        try {
            return reserved;
        } finally {
            lock.unlock();
        }
    }
}
