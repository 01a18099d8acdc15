/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.socket.Readiness;
import dev.ipckit.transport.socket.SpinWait;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connected Unix domain socket, in selectable mode: a blocking read of the JDK can have no deadline and cannot be
 * given up without closing the connection.
 */
final class UnixChannel implements Channel {

    private static final Logger logger = LoggerFactory.getLogger(UnixChannel.class);

    /** What may be read by {@link #listen} while nobody reads: a few references, or that a call is given up. */
    private static final int AHEAD = 1024;

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel socket;
    private final EndWatch watch;
    private final PeerCredentials peer;
    private final SpinWait spin = new SpinWait();

    /** Held by whoever reads, also while it waits. */
    private final ReentrantLock reading = new ReentrantLock();

    /** What came while nobody read, between position and limit. Guarded by reading. */
    private ByteBuffer ahead = NOTHING;

    /** Nothing came soon: no need to look again before going to sleep. Guarded by reading. */
    private boolean hasLooked;

    private final Readiness readable;
    private final Readiness writable;
    private final AtomicReference<@Nullable Consumer<IOException>> endListener = new AtomicReference<>();

    /** Why the channel has ended, if nobody read when it did. */
    private volatile @Nullable IOException endedUnseen;

    private UnixChannel(SocketChannel socket, EndWatch watch) {
        this.socket = socket;
        this.watch = watch;
        peer = SocketCredentials.of(socket);
        readable = Readiness.toRead(socket);
        writable = Readiness.toWrite(socket);
    }

    /** Takes over a connected socket. */
    static UnixChannel of(SocketChannel socket, EndWatch watch) throws IOException {
        socket.configureBlocking(false);
        return new UnixChannel(socket, watch);
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        reading.lock();
        try {
            int count = hasLooked && !ahead.hasRemaining() ? 0 : look(destination);
            hasLooked = false;
            while (count == 0 && destination.hasRemaining()) {
                if (!readable.await(deadline)) {
                    return 0;
                }
                count = readAhead(destination);
            }
            return count;
        } finally {
            reading.unlock();
        }
    }

    @Override
    public int readSoon(ByteBuffer destination) throws IOException {
        reading.lock();
        try {
            int count = look(destination);
            hasLooked = count == 0;
            return count;
        } finally {
            reading.unlock();
        }
    }

    private int look(ByteBuffer destination) throws IOException {
        return ahead.hasRemaining() || !spin.isWorthwhile() ? readAhead(destination) : spin.read(socket, destination);
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        reading.lock();
        try {
            return readAhead(destination);
        } finally {
            reading.unlock();
        }
    }

    private int readAhead(ByteBuffer destination) throws IOException {
        if (!ahead.hasRemaining()) {
            return socket.read(destination);
        }
        int count = Math.min(ahead.remaining(), destination.remaining());
        destination.put(ahead.slice().limit(count));
        ahead.position(ahead.position() + count);
        if (!ahead.hasRemaining()) {
            ahead = NOTHING;
        }
        return count;
    }

    /** Looks whether the peer is still there, if nobody reads; what it has sent is kept for whoever reads next. */
    void listen() {
        if (endedUnseen != null || !reading.tryLock()) {
            return;
        }
        try {
            if (ahead == NOTHING) {
                ahead = ByteBuffer.allocate(AHEAD).limit(0);
            }
            hear();
        } catch (IOException broken) {
            endedUnseen = broken;
        } finally {
            if (!ahead.hasRemaining()) {
                ahead = NOTHING;
            }
            // From here on somebody may wait for what has come.
            reading.unlock();
        }
        tellEnd();
    }

    private void hear() throws IOException {
        ahead.compact();
        try {
            while (ahead.hasRemaining()) {
                int count = socket.read(ahead);
                if (count < 0) {
                    throw new EOFException("the peer ended the connection");
                }
                if (count == 0) {
                    return;
                }
            }
        } finally {
            ahead.flip();
        }
    }

    @Override
    public void onEnd(Consumer<IOException> listener) {
        endListener.set(listener);
        watch.add(this);
        if (!socket.isOpen()) {
            watch.remove(this);
        }
    }

    private void tellEnd() {
        IOException why = endedUnseen;
        Consumer<IOException> listener = why == null ? null : endListener.getAndSet(null);
        if (why != null && listener != null) {
            listener.accept(why);
        }
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        while (socket.write(source) >= 0 && source.hasRemaining()) {
            if (!writable.await(deadline)) {
                return;
            }
        }
    }

    @Override
    public void write(ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        ByteBuffer[] both = {head, body};
        while (socket.write(both) >= 0 && body.hasRemaining()) {
            if (!writable.await(deadline)) {
                return;
            }
        }
    }

    @Override
    public void writeAvailable(ByteBuffer source) throws IOException {
        socket.write(source);
    }

    @Override
    public PeerCredentials peer() {
        return peer;
    }

    @Override
    public void close() {
        watch.remove(this);
        try {
            socket.close();
            readable.close();
            writable.close();
        } catch (IOException failed) {
            logger.warn("closing {} failed", this, failed);
        }
    }

    @Override
    public String toString() {
        return "UnixChannel[" + socket + "]";
    }
}
