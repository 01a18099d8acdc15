/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.transport.Channel;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One channel of a session, as a sequence of messages.
 *
 * <p>One thread at a time owns a connection: the serving thread for its whole life, a caller for the length of its call.
 * The owner alone reads; others may write between two messages, to give references back.
 */
final class RpcConnection {

    /** Most messages arrive whole in one read; of a long one so little that copying it again does not matter. */
    private static final int READ_AHEAD = 8 * 1024;

    /** How long a peer may pause in the middle of a message. */
    static final long STALL_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final AtomicInteger connections = new AtomicInteger();

    private final Channel channel;
    private final boolean isServing;
    private final ServedCall servedCall;

    /** Calls made on the connection are numbered: its own number in the upper half; confined to the owner. */
    private long lastCallId = (long) connections.incrementAndGet() << 32;

    private final ByteBuffer in =
            ByteBuffer.allocateDirect(READ_AHEAD).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private final ReentrantLock writeLock = new ReentrantLock();

    /** What is left to be written of the last reference that was given back. Guarded by writeLock. */
    private final ByteBuffer reference = ByteBuffer.allocateDirect(References.MESSAGE_SIZE)
            .order(ByteOrder.LITTLE_ENDIAN)
            .limit(0);

    /** Who owns it, and how often: guarded by the lock of the {@link ConnectionPool}. */
    @Nullable
    Thread owner;

    int depth;

    /** The id of the thread that made the last call on it: guarded by the lock of the {@link ConnectionPool}. */
    long lastCaller;

    /**
     * Whether the peer waits for this side and so can be called back on the connection; confined to the owner.
     */
    boolean allowsNested;

    /** How many calls of the peer are being carried out on top of each other; confined to the owner. */
    int nesting;

    /** Oneways since references of the peer were last taken in; confined to the owner. */
    int onewaysSent;

    /** Replies to calls that were given up, which the owner will skip; confined to the owner. */
    int repliesToSkip;

    /** @param isServing whether its owner is a serving thread, which waits without a deadline */
    RpcConnection(RpcSession session, Channel channel, boolean isServing) {
        this.channel = channel;
        servedCall = new ServedCall(session, this);
        this.isServing = isServing;
    }

    Channel channel() {
        return channel;
    }

    /** The call that its owner carries out. */
    ServedCall servedCall() {
        return servedCall;
    }

    /** A number for the next call on it, unique in this process. */
    long nextCallId() {
        return ++lastCallId;
    }

    /** Whether its owner is a serving thread. */
    boolean isServing() {
        return isServing;
    }

    /**
     * Waits until the header of a message is there, and leaves it there.
     *
     * @return false if the deadline passed or the thread is interrupted
     * @throws EOFException if the peer ended the connection between two messages
     */
    boolean awaitHeader(long deadline) throws IOException {
        return in.remaining() >= RpcWire.HEADER_SIZE || fill(RpcWire.HEADER_SIZE, deadline);
    }

    /** Takes the first half of a header that is there. */
    int takeCommand() {
        return in.getInt();
    }

    /** Takes the second half of a header. @return the size of the body as an unsigned number */
    long takeBodySize() {
        long size = Integer.toUnsignedLong(in.getInt());
        in.position(in.position() + Long.BYTES);
        return size;
    }

    /** The next {@code size} bytes of a message that has begun, a few at most; the caller reads exactly as many. */
    ByteBuffer await(int size) throws IOException {
        if (in.remaining() < size) {
            boolean interrupted = Thread.interrupted();
            long deadline = System.nanoTime() + STALL_NANOS;
            while (!fill(size, deadline)) {
                interrupted |= Thread.interrupted();
                checkStall(deadline, size - in.remaining());
            }
            restore(interrupted);
        }
        return in;
    }

    /** Reads the rest of a message into a parcel. */
    void readInto(Parcel parcel, int dataSize, int tableSize) throws IOException {
        ByteBuffer target = ParcelAccess.prepareToReceive(parcel, dataSize, tableSize, 0);
        takeAhead(target);
        if (target.hasRemaining()) {
            boolean interrupted = Thread.interrupted();
            long deadline = System.nanoTime() + STALL_NANOS;
            while (target.hasRemaining()) {
                // The rest of a message is usually there already, and a wait begins by giving way to others.
                int count = channel.readAvailable(target);
                if (count == 0) {
                    count = channel.read(target, deadline);
                }
                if (count < 0) {
                    throw cutOff(target.remaining());
                }
                if (count == 0) {
                    interrupted |= Thread.interrupted();
                    checkStall(deadline, target.remaining());
                }
            }
            restore(interrupted);
        }
    }

    /** Reads bytes of a message and forgets them. */
    void skip(long size) throws IOException {
        for (long left = size; left > 0; ) {
            int chunk = (int) Math.min(left, in.capacity());
            ByteBuffer bytes = await(chunk);
            bytes.position(bytes.position() + chunk);
            left -= chunk;
        }
    }

    /**
     * Reads what is there without waiting. @return whether a header, and all of a body as short as DEC_STRONG's, is there
     */
    boolean hasShortMessage() throws IOException {
        int size = RpcWire.HEADER_SIZE + RpcWire.DEC_STRONG_SIZE;
        if (in.remaining() < size) {
            readAhead(size);
        }
        return in.remaining() >= size;
    }

    /**
     * Looks whether the peer is still there, without waiting; what it has sent is kept for later.
     *
     * @throws EOFException if it is not
     */
    void checkPeer() throws IOException {
        if (in.remaining() < in.capacity()) {
            readAhead(in.remaining() + 1);
        }
    }

    /** Whether what {@link #checkPeer} has found says that a call is given up. */
    boolean hasCancellationOf(long callId) {
        return Cancellation.isAmong(in, callId);
    }

    private void readAhead(int size) throws IOException {
        makeRoom(size);
        int start = in.position();
        in.position(in.limit()).limit(in.capacity());
        try {
            if (channel.readAvailable(in) < 0) {
                throw new EOFException("the peer ended the connection");
            }
        } finally {
            in.limit(in.position()).position(start);
        }
    }

    /** The command of the message whose header is there. */
    int peekCommand() {
        return in.getInt(in.position());
    }

    private void takeAhead(ByteBuffer target) {
        int count = Math.min(in.remaining(), target.remaining());
        if (count > 0) {
            int limit = in.limit();
            target.put(in.limit(in.position() + count));
            in.limit(limit);
        }
    }

    private boolean fill(int needed, long deadline) throws IOException {
        makeRoom(needed);
        while (in.remaining() < needed) {
            int start = in.position();
            int end = in.limit();
            in.position(end).limit(in.capacity());
            int count = 0;
            try {
                count = channel.read(in, deadline);
            } finally {
                in.limit(in.position()).position(start);
            }
            if (count < 0) {
                throw end == start ? new EOFException("the peer ended the connection") : cutOff(needed - (end - start));
            }
            if (count == 0) {
                return false;
            }
        }
        return true;
    }

    private void makeRoom(int needed) {
        if (!in.hasRemaining()) {
            in.clear().limit(0);
        } else if (in.capacity() - in.position() < needed) {
            in.compact().flip();
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void checkStall(long deadline, int missing) throws IOException {
        if (System.nanoTime() - deadline >= 0) {
            throw new StalledPeerException("the peer paused for " + TimeUnit.NANOSECONDS.toSeconds(STALL_NANOS)
                    + " s in the middle of a message, with " + missing + " bytes to come");
        }
    }

    private static EOFException cutOff(int missing) {
        return new EOFException(
                "the peer ended the connection in the middle of a message, with " + missing + " bytes to come");
    }

    /**
     * Writes a message. What is left in the buffer has not been written: the deadline passed, or the thread is
     * interrupted.
     */
    void write(ByteBuffer message, long deadline) throws IOException {
        writeLock.lock();
        try {
            if (reference.hasRemaining()) {
                channel.write(reference, deadline);
                if (reference.hasRemaining()) {
                    return;
                }
            }
            channel.write(message, deadline);
        } finally {
            writeLock.unlock();
        }
    }

    /**
     * Gives references back, between two messages of whoever uses the connection. Never waits: a peer that does not read
     * here for the moment must not keep up whoever has references to give back.
     *
     * @return false if there is no room at the moment
     */
    boolean writeReference(long address, long amount) throws IOException {
        if (!writeLock.tryLock()) {
            return false;
        }
        try {
            if (reference.hasRemaining()) {
                channel.writeAvailable(reference);
            }
            if (reference.hasRemaining()) {
                return false;
            }
            References.put(reference.clear(), 0, address, amount);
            channel.writeAvailable(reference);
            if (reference.position() == 0) {
                reference.limit(0);
                return false;
            }
            // If only a part of it went, the next message takes the rest along.
            return true;
        } finally {
            writeLock.unlock();
        }
    }

    @Override
    public String toString() {
        return channel.toString();
    }
}
