/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.socket.Readiness;
import dev.ipckit.transport.socket.SpinWait;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connected Unix domain socket, in selectable mode: a blocking read of the JDK can have no deadline and cannot be given
 * up without closing the connection.
 */
final class UnixChannel implements Channel {

    private static final Logger logger = LoggerFactory.getLogger(UnixChannel.class);

    private final SocketChannel socket;
    private final PeerCredentials peer;
    private final SpinWait spin = new SpinWait();

    /** Nothing came soon: no need to look again before going to sleep. Confined to the thread that reads. */
    private boolean hasLooked;

    private final Readiness readable;
    private final Readiness writable;

    private UnixChannel(SocketChannel socket) {
        this.socket = socket;
        peer = SocketCredentials.of(socket);
        readable = Readiness.toRead(socket);
        writable = Readiness.toWrite(socket);
    }

    /** Takes over a connected socket. */
    static UnixChannel of(SocketChannel socket) throws IOException {
        socket.configureBlocking(false);
        return new UnixChannel(socket);
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        int count = hasLooked ? 0 : look(destination);
        hasLooked = false;
        while (count == 0 && destination.hasRemaining()) {
            if (!readable.await(deadline)) {
                return 0;
            }
            count = socket.read(destination);
        }
        return count;
    }

    @Override
    public int readSoon(ByteBuffer destination) throws IOException {
        int count = look(destination);
        hasLooked = count == 0;
        return count;
    }

    private int look(ByteBuffer destination) throws IOException {
        return spin.isWorthwhile() ? spin.read(socket, destination) : socket.read(destination);
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        return socket.read(destination);
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
    public void writeAvailable(ByteBuffer source) throws IOException {
        socket.write(source);
    }

    @Override
    public PeerCredentials peer() {
        return peer;
    }

    @Override
    public void close() {
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
