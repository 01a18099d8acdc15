/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.UnusableAddressException;
import java.io.IOException;
import java.net.BindException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listening Unix domain socket that only its owner can connect to. */
final class UnixListener implements ChannelListener {

    private static final Logger logger = LoggerFactory.getLogger(UnixListener.class);

    /** Enough for every connection of many clients that start at once; the kernel cuts it to net.core.somaxconn. */
    private static final int BACKLOG = 1024;

    /** Longer paths may be more than the address of a socket has room for: 107 bytes on Linux, 103 on macOS. */
    private static final int SAFE_LENGTH = 100;

    private final ServerSocketChannel socket;
    private final Path path;
    private final EndWatch watch;

    private UnixListener(ServerSocketChannel socket, Path path, EndWatch watch) {
        this.socket = socket;
        this.path = path;
        this.watch = watch;
    }

    static UnixListener open(Path path, EndWatch watch) throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            bind(socket, path);
            restrictToOwner(path);
            return new UnixListener(socket, path, watch);
        } catch (IOException | RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    private static void bind(ServerSocketChannel socket, Path path) throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(path);
        try {
            socket.bind(address, BACKLOG);
        } catch (BindException inUse) {
            if (!Files.exists(path) || answers(address)) {
                BindException named = new BindException("cannot listen at " + path + ": " + inUse.getMessage()
                        + (Files.exists(path) ? "; another process listens there, choose another path" : ""));
                named.initCause(inUse);
                throw named;
            }
            // The socket file of a process that died: nobody else removes it.
            logger.debug("removing the socket {} that a dead process left behind", path);
            Files.deleteIfExists(path);
            socket.bind(address, BACKLOG);
        } catch (SocketException refused) {
            throw isLong(path) ? tooLong(path, refused) : refused;
        }
    }

    private static boolean isLong(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length > SAFE_LENGTH;
    }

    private static IOException tooLong(Path path, SocketException refused) {
        return new UnusableAddressException(
                "cannot listen at " + path + ": " + refused.getMessage() + "; the system allows about " + SAFE_LENGTH
                        + " bytes, choose a shorter directory",
                refused);
    }

    private static boolean answers(UnixDomainSocketAddress address) {
        try (SocketChannel probe = SocketChannel.open(address)) {
            return probe.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private static void restrictToOwner(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Override
    public Channel accept() throws IOException {
        return UnixChannel.of(socket.accept(), watch);
    }

    @Override
    public Endpoint endpoint() {
        return Endpoint.unix(path);
    }

    @Override
    public void close() {
        if (!socket.isOpen()) {
            return;
        }
        try {
            // The file first: whoever finds it must also find somebody who listens.
            Files.deleteIfExists(path);
            socket.close();
        } catch (IOException failed) {
            logger.warn("closing the listener at {} failed", path, failed);
        }
    }
}
