/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.Endpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What goes wrong on the connections to one endpoint of a {@link FaultyTransport}, counted in bytes, so that it goes wrong at
 * the same place every time. Bytes are counted over all connections, from the moment a fault is ordered. Thread-safe.
 */
public final class Faults {

    private final Endpoint endpoint;

    /** What the connecting side sends. */
    final Gate sending = new Gate();

    /** What the connecting side receives. */
    final Gate receiving = new Gate();

    private volatile boolean refused;

    Faults(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Where to serve, and to connect to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** After so many more bytes from the connecting side, the connection breaks on which the next one would go. */
    public void cutAfterSending(long bytes) {
        sending.order(bytes, /* newCut= */ true);
    }

    /** After so many more bytes to the connecting side, the connection breaks on which the next one would come. */
    public void cutAfterReceiving(long bytes) {
        receiving.order(bytes, /* newCut= */ true);
    }

    /** After so many more bytes from the connecting side nothing goes on, until {@link #heal}. */
    public void stallAfterSending(long bytes) {
        sending.order(bytes, /* newCut= */ false);
    }

    /** After so many more bytes to the connecting side nothing comes on, until {@link #heal}. */
    public void stallAfterReceiving(long bytes) {
        receiving.order(bytes, /* newCut= */ false);
    }

    /** Every write of the connecting side takes so much longer. */
    public void delaySending(Duration delay) {
        sending.delay(delay);
    }

    /** No further connection is made, until {@link #heal}; those that there are go on. */
    public void refuseConnections() {
        refused = true;
    }

    boolean refusesConnections() {
        return refused;
    }

    /** From now on nothing goes wrong. A connection that was cut stays so. */
    public void heal() {
        refused = false;
        sending.heal();
        receiving.heal();
    }

    /** Has whoever waits at a stall look again: the channel may be closed. */
    void wakeWaiting() {
        sending.close();
        receiving.close();
    }

    /** One direction. Thread-safe. */
    static final class Gate {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private long left = Long.MAX_VALUE;
        private boolean cut;
        private long delayNanos;
        private int closings;

        void order(long bytes, boolean newCut) {
            if (bytes < 0) {
                throw new IllegalArgumentException("bytes=" + bytes + " must be 0 or more");
            }
            lock.lock();
            try {
                left = bytes;
                cut = newCut;
            } finally {
                lock.unlock();
            }
        }

        void delay(Duration delay) {
            lock.lock();
            try {
                delayNanos = delay.toNanos();
            } finally {
                lock.unlock();
            }
        }

        void heal() {
            lock.lock();
            try {
                left = Long.MAX_VALUE;
                delayNanos = 0;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        void close() {
            lock.lock();
            try {
                closings++;
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }

        /** How many of {@code wanted} bytes may pass now. @throws IOException if the connection is to be cut here */
        int allowed(int wanted) throws IOException {
            lock.lock();
            try {
                if (left == 0 && cut) {
                    throw new IOException("cut by FaultyTransport");
                }
                return (int) Math.min(left, wanted);
            } finally {
                lock.unlock();
            }
        }

        void passed(int bytes) {
            lock.lock();
            try {
                if (left != Long.MAX_VALUE) {
                    left = Math.max(0, left - bytes);
                }
            } finally {
                lock.unlock();
            }
        }

        /** Waits until something may pass. @return false if the deadline passed or the thread is interrupted */
        boolean awaitOpen(long deadline) {
            return await(deadline, /* untilOpen= */ true);
        }

        /** Waits until a time that is the end of a delay. @return false if the deadline was earlier, or as {@link #awaitOpen} */
        boolean awaitTime(long end, long deadline) {
            return !await(Math.min(end, deadline), /* untilOpen= */ false) && System.nanoTime() - end >= 0;
        }

        long delayNanos() {
            lock.lock();
            try {
                return delayNanos;
            } finally {
                lock.unlock();
            }
        }

        private boolean await(long deadline, boolean untilOpen) {
            lock.lock();
            try {
                int closingsBefore = closings;
                while (closings == closingsBefore && (!untilOpen || (left == 0 && !cut))) {
                    if (changed.awaitNanos(deadline - System.nanoTime()) <= 0) {
                        return false;
                    }
                }
                return true;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                lock.unlock();
            }
        }
    }
}
