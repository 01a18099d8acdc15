/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connected Unix domain socket.
 *
 * <p>A serving thread that waits for its next request has all the time in the world, and a blocking read wakes it
 * soonest; a caller's wait has a deadline, which a blocking read of the JDK cannot have. So the socket is in blocking
 * mode until somebody first waits with a deadline, and in selectable mode ever after.
 */
final class UnixChannel implements Channel {

    private static final Logger logger = LoggerFactory.getLogger(UnixChannel.class);

    private final SocketChannel socket;
    private final PeerCredentials peer;
    private final SpinWait spin = new SpinWait();
    private final Readiness readable;
    private final Readiness writable;

    private UnixChannel(SocketChannel socket) {
        this.socket = socket;
        peer = SocketCredentials.of(socket);
        readable = Readiness.toRead(socket);
        writable = Readiness.toWrite(socket);
    }

    static UnixChannel forServing(SocketChannel socket) {
        return new UnixChannel(socket);
    }

    static UnixChannel forCaller(SocketChannel socket) throws IOException {
        socket.configureBlocking(false);
        return new UnixChannel(socket);
    }

    @Override
    public int read(ByteBuffer destination, long deadline) throws IOException {
        if (deadline != NO_DEADLINE && socket.isBlocking()) {
            socket.configureBlocking(false);
        }
        int count = socket.read(destination);
        if (count != 0 || !destination.hasRemaining()) {
            return count;
        }
        if (deadline != NO_DEADLINE && spin.isWorthwhile()) {
            count = spin.read(socket, destination);
            if (count != 0) {
                return count;
            }
        }
        while (count == 0) {
            if (!readable.await(deadline)) {
                return 0;
            }
            count = socket.read(destination);
        }
        return count;
    }

    @Override
    public int readAvailable(ByteBuffer destination) throws IOException {
        if (socket.isBlocking()) {
            socket.configureBlocking(false);
        }
        return socket.read(destination);
    }

    @Override
    public void write(ByteBuffer source, long deadline) throws IOException {
        if (deadline != NO_DEADLINE && socket.isBlocking()) {
            socket.configureBlocking(false);
        }
        while (socket.write(source) >= 0 && source.hasRemaining()) {
            if (!socket.isBlocking() && !writable.await(deadline)) {
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
