/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.local;

import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bounded ring of bytes between a thread that writes and a thread that reads. Once closed, what is left in it can
 * still be read, as with a socket.
 */
final class Pipe {

    /** Holds most parcels whole, and is small enough to have one for each direction of each connection. */
    private static final int CAPACITY = 64 * 1024;

    private final byte[] ring = new byte[CAPACITY];
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition drained = lock.newCondition();
    private int start;
    private int length;
    private boolean closed;

    int read(ByteBuffer destination, long deadline) throws IOException {
        lock.lock();
        try {
            while (length == 0 && !closed) {
                if (!await(filled, deadline)) {
                    return 0;
                }
            }
            return take(destination);
        } finally {
            lock.unlock();
        }
    }

    int readAvailable(ByteBuffer destination) {
        lock.lock();
        try {
            return length == 0 && !closed ? 0 : take(destination);
        } finally {
            lock.unlock();
        }
    }

    void write(ByteBuffer source, long deadline) throws IOException {
        lock.lock();
        try {
            while (source.hasRemaining()) {
                put(source);
                if (source.hasRemaining() && !await(drained, deadline)) {
                    return;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    void writeAvailable(ByteBuffer source) throws IOException {
        lock.lock();
        try {
            put(source);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            drained.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private int take(ByteBuffer destination) {
        int count = Math.min(length, destination.remaining());
        if (count == 0) {
            return length == 0 ? -1 : 0;
        }
        int beforeWrap = Math.min(count, CAPACITY - start);
        destination.put(ring, start, beforeWrap).put(ring, 0, count - beforeWrap);
        start = (start + count) % CAPACITY;
        length -= count;
        drained.signal();
        return count;
    }

    private void put(ByteBuffer source) throws IOException {
        if (closed) {
            throw new IOException("the pipe was closed");
        }
        int count = Math.min(source.remaining(), CAPACITY - length);
        if (count == 0) {
            return;
        }
        int end = (start + length) % CAPACITY;
        int beforeWrap = Math.min(count, CAPACITY - end);
        source.get(ring, end, beforeWrap).get(ring, 0, count - beforeWrap);
        length += count;
        filled.signal();
    }

    /** @return false if the deadline passed, or, where there is one, the thread is interrupted */
    @SuppressWarnings("WaitNotInLoop") // its callers are the loops
    private static boolean await(Condition condition, long deadline) {
        if (deadline == Channel.NO_DEADLINE) {
            condition.awaitUninterruptibly();
            return true;
        }
        try {
            return condition.awaitNanos(deadline - System.nanoTime()) > 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
