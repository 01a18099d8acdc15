/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** The connecting end of a channel on which things go wrong as {@link Faults} order. */
final class FaultyChannel implements Channel {

    private static final int HELD = 16 * 1024;

    private final Channel channel;
    private final Faults faults;

    /**
     * What has come and was not handed on yet; confined to whoever reads. Bytes are let through when they are here: a
     * reader that waited for them already when a fault was ordered must not slip past it.
     */
    private final ByteBuffer held = ByteBuffer.allocate(HELD).limit(0);

    /** Whether a write has begun that is still delayed, and when; confined to whoever writes. */
    private boolean delayed;

    private long delayBegin;

    private volatile boolean closed;

    FaultyChannel(Channel channel, Faults faults) {
        this.channel = channel;
        this.faults = faults;
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        int end = held.hasRemaining() ? 0 : hold(destination, into -> channel.read(into, deadline));
        if (end == 0 && !held.hasRemaining()) {
            return 0;
        }
        try {
            // The end of the connection is nothing that comes through a stall either.
            if (end < 0) {
                return faults.receiving.awaitEndOfStall(deadline, this::isClosed) ? end : 0;
            }
            return handOn(destination, faults.receiving.awaitPass(available(destination), deadline, this::isClosed));
        } catch (IOException cut) {
            close();
            throw cut;
        }
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        int end = held.hasRemaining() ? 0 : hold(destination, channel::readAvailable);
        if (end < 0) {
            return faults.receiving.stalls() ? 0 : end;
        }
        if (!held.hasRemaining()) {
            return 0;
        }
        try {
            return handOn(destination, faults.receiving.pass(available(destination)));
        } catch (IOException cut) {
            close();
            throw cut;
        }
    }

    /**
     * Holds what comes, no more than is asked for: a peer is slowed down as it would be without faults.
     *
     * @return -1 at the end, else 0
     */
    private int hold(ByteBuffer destination, Receiving receiving) throws IOException {
        held.clear().limit(Math.min(held.capacity(), destination.remaining()));
        try {
            return Math.min(0, receiving.receive(held));
        } finally {
            held.flip();
        }
    }

    /** One of the two ways to read from a channel. */
    private interface Receiving {
        int receive(ByteBuffer into) throws IOException;
    }

    private int available(ByteBuffer destination) {
        return Math.min(held.remaining(), destination.remaining());
    }

    private int handOn(ByteBuffer destination, int count) {
        destination.put(held.slice().limit(count));
        held.position(held.position() + count);
        return count;
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        if (awaitDelay(deadline)) {
            send(source, deadline);
        }
    }

    @Override
    public void write(ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        if (awaitDelay(deadline)) {
            send(head, deadline);
            if (!head.hasRemaining()) {
                send(body, deadline);
            }
        }
    }

    private void send(ByteBuffer source, long deadline) throws IOException {
        try {
            while (source.hasRemaining()) {
                int passing = faults.sending.awaitPass(source.remaining(), deadline, this::isClosed);
                if (passing == 0 || !send(source, passing, part -> channel.write(part, deadline))) {
                    return;
                }
            }
        } catch (IOException cut) {
            close();
            throw cut;
        }
    }

    /** A writer may come in several attempts, each with a little of the time that the delay takes. */
    private boolean awaitDelay(long deadline) {
        if (!delayed) {
            delayed = true;
            delayBegin = System.nanoTime();
        }
        delayed = !faults.sending.awaitDelay(delayBegin, deadline, this::isClosed);
        return !delayed;
    }

    @Override
    public void writeAvailable(ByteBuffer source) throws IOException {
        try {
            send(source, faults.sending.pass(source.remaining()), channel::writeAvailable);
        } catch (IOException cut) {
            close();
            throw cut;
        }
    }

    /** Sends what was let through. @return whether all of it went */
    private boolean send(ByteBuffer source, int passing, Sending sending) throws IOException {
        int limit = source.limit();
        int end = source.position() + passing;
        try {
            sending.send(source.limit(end));
        } finally {
            source.limit(limit);
            faults.sending.giveBack(end - source.position());
        }
        return source.position() == end;
    }

    /** One of the two ways to write to a channel. */
    private interface Sending {
        void send(ByteBuffer part) throws IOException;
    }

    private boolean isClosed() {
        return closed;
    }

    @Override
    public void onEnd(Consumer<IOException> listener) {
        channel.onEnd(listener);
    }

    @Override
    public PeerCredentials peer() {
        return channel.peer();
    }

    @Override
    public void close() {
        closed = true;
        channel.close();
        faults.wakeWaiting();
    }

    @Override
    public void abort() {
        closed = true;
        channel.abort();
        faults.wakeWaiting();
    }

    @Override
    public String toString() {
        return "FaultyChannel[" + channel + "]";
    }
}
