/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.transport.Channel;
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
 * <p>One thread at a time owns a connection: the serving thread for its whole life, a caller for the length of its
 * call. The owner alone reads; others may write between two messages, to give references back.
 */
final class RpcConnection {

    /** How long a peer may pause in the middle of a message. */
    static final long STALL_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** The end of a message that lies in one place. */
    static final ByteBuffer NOTHING = ByteBuffer.allocateDirect(0);

    private static final AtomicInteger connections = new AtomicInteger();

    private final Channel channel;
    private final boolean isServing;
    private final ServedCall servedCall;

    /** Calls made on the connection are numbered: its own number in the upper half; confined to the owner. */
    private long lastCallId = (long) connections.incrementAndGet() << 32;

    private final MessageInput input;
    private final ReentrantLock writeLock = new ReentrantLock();

    /** What is left to be written of the last reference that was given back. Guarded by writeLock. */
    private final ByteBuffer reference = ByteBuffer.allocateDirect(References.MESSAGE_SIZE)
            .order(ByteOrder.LITTLE_ENDIAN)
            .limit(0);

    /** A message has begun whose rest its sender goes on to write. Guarded by writeLock. */
    private boolean halfWritten;

    /** Who owns it, and how often: guarded by the lock of the {@link ConnectionPool}. */
    @Nullable
    Thread owner;

    int depth;

    /**
     * The device on whose behalf it is used, null if on that of this machine: guarded by the lock of the {@link
     * ConnectionPool}.
     */
    @Nullable
    String device;

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

    /**
     * Whether a call was made on it since idle connections were last looked for: guarded by the lock of the {@link
     * ConnectionPool}.
     */
    boolean isUsed;

    /** The peer will not call on it any more. */
    private volatile boolean ended;

    /** Replies to calls that were given up, which the owner will skip; confined to the owner. */
    int repliesToSkip;

    /** What has come ahead of the next message; confined to the owner. */
    @Nullable
    private IncomingRawData rawData;

    /** @param isServing whether its owner is a serving thread, which waits without a deadline */
    RpcConnection(RpcSession session, Channel channel, boolean isServing) {
        this.channel = channel;
        input = new MessageInput(channel);
        servedCall = new ServedCall(session, this);
        this.isServing = isServing;
        channel.onEnd(broken -> session.endedUnseen(this, broken));
    }

    Channel channel() {
        return channel;
    }

    /** What arrives on it; confined to the owner. */
    MessageInput input() {
        return input;
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

    /** The peer has said that it will not call on it any more. Said to its owner. */
    void end() throws ProtocolException {
        if (!isServing || nesting > 0) {
            throw new ProtocolException("the end of a connection that is in use");
        }
        ended = true;
    }

    /** Whether the peer will not call on it any more; then its end is not that of the session. */
    boolean hasEnded() {
        return ended;
    }

    /** What has come ahead of the next message, if anything has. */
    @Nullable
    IncomingRawData rawData() {
        return rawData;
    }

    void keepRawData(IncomingRawData incoming) {
        rawData = incoming;
    }

    /** Takes what has come ahead of the message that is about to be read; null as a rule. The caller drops it. */
    @Nullable
    IncomingRawData takeRawData() {
        IncomingRawData taken = rawData;
        if (taken != null) {
            rawData = null;
        }
        return taken;
    }

    void dropRawData() {
        IncomingRawData dropped = takeRawData();
        if (dropped != null) {
            dropped.drop();
        }
    }

    /**
     * Writes a message. What is left in the buffer has not been written: the deadline passed, or the thread is
     * interrupted.
     */
    void write(ByteBuffer message, long deadline) throws IOException {
        write(message, NOTHING, deadline);
    }

    /** The same for a message whose end lies elsewhere. */
    void write(ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        writeLock.lock();
        try {
            if (reference.hasRemaining()) {
                channel.write(reference, deadline);
                if (reference.hasRemaining()) {
                    return;
                }
            }
            int size = head.remaining() + body.remaining();
            if (body.hasRemaining()) {
                channel.write(head, body, deadline);
            } else {
                channel.write(head, deadline);
            }
            int left = head.remaining() + body.remaining();
            halfWritten = left > 0 && (halfWritten || left < size);
        } finally {
            writeLock.unlock();
        }
    }

    /**
     * Gives references back, between two messages of whoever uses the connection. Never waits: a peer that does not
     * read here for the moment must not keep up whoever has references to give back.
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
            if (reference.hasRemaining() || halfWritten) {
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
