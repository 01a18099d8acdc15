/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** Lets so many bytes of one direction pass as {@link Faults} order, over all channels of an endpoint. Thread-safe. */
final class FaultGate {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** How many bytes may pass after the last order; {@link Long#MAX_VALUE} without one. */
    private long ordered = Long.MAX_VALUE;

    private long left = Long.MAX_VALUE;
    private boolean cut;
    private long delayNanos;

    void order(long bytes, boolean newCut) {
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes=" + bytes + " must be 0 or more");
        }
        lock.lock();
        try {
            ordered = bytes;
            left = bytes;
            cut = newCut;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void delay(Duration delay) {
        lock.lock();
        try {
            delayNanos = delay.toNanos();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void heal() {
        lock.lock();
        try {
            ordered = Long.MAX_VALUE;
            left = Long.MAX_VALUE;
            delayNanos = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets bytes pass that are there, and waits at a stall.
     *
     * @param closed whether the channel has been closed; whoever closes it calls {@link #wake}
     * @return how many of {@code wanted} pass; 0 if the deadline passed or, where there is one, the thread is
     *     interrupted
     * @throws IOException if the connection is to be cut here, or the channel was closed at a stall
     */
    int awaitPass(int wanted, long deadline, BooleanSupplier closed) throws IOException {
        lock.lock();
        try {
            return awaitEndOfStall(deadline, closed) ? pass(wanted) : 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits at a stall, as {@link #awaitPass}. @return false if that returns 0 */
    boolean awaitEndOfStall(long deadline, BooleanSupplier closed) throws IOException {
        lock.lock();
        try {
            while (stalls()) {
                if (closed.getAsBoolean()) {
                    throw new IOException("closed while FaultyTransport stalled it");
                }
                if (!sleep(deadline)) {
                    return false;
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing passes now. */
    boolean stalls() {
        lock.lock();
        try {
            return left == 0 && !cut;
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #awaitPass}, without waiting. */
    int pass(int wanted) throws IOException {
        lock.lock();
        try {
            if (left == 0 && cut) {
                throw new IOException("cut by FaultyTransport");
            }
            int passing = (int) Math.min(left, wanted);
            if (left != Long.MAX_VALUE) {
                left -= passing;
            }
            return passing;
        } finally {
            lock.unlock();
        }
    }

    /** Says that some of what passed did not go on after all. */
    void giveBack(int bytes) {
        lock.lock();
        try {
            if (bytes > 0 && left != Long.MAX_VALUE) {
                // If there was another order meanwhile they count for that one no more than it says.
                left = Math.min(ordered, left + bytes);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until the delay of a write is over.
     *
     * @param begin when the write began, by {@link System#nanoTime}
     * @param closed as in {@link #awaitPass}
     * @return false if the deadline passed before or, where there is one, the thread is interrupted
     */
    boolean awaitDelay(long begin, long deadline, BooleanSupplier closed) {
        boolean interrupted = false;
        lock.lock();
        try {
            while (!closed.getAsBoolean()) {
                long now = System.nanoTime();
                long wait = begin + delayNanos - now;
                if (wait <= 0) {
                    return true;
                }
                boolean ends = deadline != Channel.NO_DEADLINE;
                if (ends && deadline - now <= 0) {
                    return false;
                }
                try {
                    long ignored = changed.awaitNanos(ends ? Math.min(wait, deadline - now) : wait);
                } catch (InterruptedException signal) {
                    interrupted = true;
                    if (ends) {
                        return false;
                    }
                }
            }
            return true;
        } finally {
            lock.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** @return false if the deadline passed or, where there is one, the thread is interrupted */
    @SuppressWarnings("WaitNotInLoop") // its caller is the loop
    private boolean sleep(long deadline) {
        if (deadline == Channel.NO_DEADLINE) {
            changed.awaitUninterruptibly();
            return true;
        }
        try {
            return changed.awaitNanos(deadline - System.nanoTime()) > 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
