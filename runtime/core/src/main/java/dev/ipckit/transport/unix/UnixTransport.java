/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;

/** The transport over Unix domain sockets. The address is the path of the socket. Thread-safe. */
public final class UnixTransport implements Transport {

    private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);

    private final EndWatch watch = new EndWatch();

    /** For {@link java.util.ServiceLoader}. */
    public UnixTransport() {}

    @Override
    public String name() {
        return Endpoint.UNIX;
    }

    @Override
    public boolean isAvailable() {
        try (SocketChannel probe = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return probe.isOpen();
        } catch (IOException | UnsupportedOperationException notHere) {
            return false;
        }
    }

    @Override
    public Duration defaultDeadline() {
        return DEFAULT_DEADLINE;
    }

    @Override
    public Channel connect(Endpoint endpoint) throws IOException {
        SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.connect(UnixDomainSocketAddress.of(endpoint.address()));
            return UnixChannel.of(socket, watch);
        } catch (IOException failed) {
            socket.close();
            throw withAddress(endpoint, failed);
        } catch (RuntimeException failed) {
            socket.close();
            throw failed;
        }
    }

    @Override
    public ChannelListener listen(Endpoint endpoint) throws IOException {
        return UnixListener.open(Path.of(endpoint.address()), watch);
    }

    /** Channels and listeners live on. */
    @Override
    public void close() {
        watch.close();
    }

    private static IOException withAddress(Endpoint endpoint, IOException failed) {
        ConnectException named =
                new ConnectException("nobody can be reached at " + endpoint + ": " + failed.getMessage());
        named.initCause(failed);
        return named;
    }
}
