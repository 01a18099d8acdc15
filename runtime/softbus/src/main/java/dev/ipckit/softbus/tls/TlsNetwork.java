/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.transport.HostileLog;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The channels of one process to other devices: connects, listens, and looks after what is open. Thread-safe. */
public final class TlsNetwork implements AutoCloseable {

    private final TlsEngines engines;
    private final OpenChannels channels;
    private final ChannelLimits limits;
    private final Admission admission;
    private final HostileLog hostileLog = new HostileLog(LoggerFactory.getLogger(TlsNetwork.class));

    /**
     * A network of nobody yet.
     *
     * @param device this device
     * @param check whom it talks to
     * @param refresh takes in what other processes changed in what {@code check} looks at; called every few hundred
     *     milliseconds while there are channels
     * @throws IOException if this JDK lacks what it takes
     */
    public TlsNetwork(Device device, PeerCheck check, ChannelLimits limits, Runnable refresh) throws IOException {
        TrustLooks trust = new TrustLooks(check, refresh);
        engines = new TlsEngines(device, trust);
        channels = new OpenChannels(trust, limits);
        admission = new Admission(limits);
        this.limits = limits;
    }

    /**
     * Connects to a device, and does the handshake.
     *
     * @param device which device it has to be, null for any that is trusted
     * @throws IOException if nobody can be reached there, or it is somebody else, or either does not trust the other
     */
    public TlsChannel connect(@Nullable DeviceId device, String host, int port, String protocol) throws IOException {
        IOException failed = new ConnectException("\"" + host + "\" has no address");
        for (InetAddress address : addresses(host)) {
            SocketChannel socket;
            try {
                socket = connect(new InetSocketAddress(address, port));
            } catch (IOException unreachable) {
                failed = unreachable;
                continue;
            }
            return clientChannel(socket, device, port, protocol);
        }
        throw failed;
    }

    private static InetAddress[] addresses(String host) throws IOException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new ConnectException("nobody knows the address of \"" + host + "\"");
        }
    }

    private SocketChannel connect(InetSocketAddress address) throws IOException {
        SocketChannel socket = SocketChannel.open();
        boolean done = false;
        try {
            socket.configureBlocking(false);
            if (!socket.connect(address)) {
                awaitConnected(socket, address);
            }
            done = true;
            return socket;
        } catch (ConnectException refused) {
            ConnectException named = new ConnectException(
                    "nobody can be reached at " + Wording.of(address) + ": " + refused.getMessage());
            named.initCause(refused);
            throw named;
        } finally {
            if (!done) {
                socket.close();
            }
        }
    }

    private void awaitConnected(SocketChannel socket, InetSocketAddress address) throws IOException {
        long deadline = System.nanoTime() + limits.connect().toNanos();
        try (Selector selector = Selector.open()) {
            socket.register(selector, SelectionKey.OP_CONNECT);
            while (!socket.finishConnect()) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new ConnectException("no answer within " + Wording.of(limits.connect()));
                }
                if (Thread.currentThread().isInterrupted()) {
                    throw new IOException("the thread was interrupted while it connected to " + Wording.of(address));
                }
                int ignored = selector.select(TimeUnit.NANOSECONDS.toMillis(left) + 1);
            }
        }
    }

    private TlsChannel clientChannel(SocketChannel socket, @Nullable DeviceId device, int port, String protocol)
            throws IOException {
        // Without a device the address is all there is to tell sessions apart.
        String key = device == null ? String.valueOf(socket.getRemoteAddress()) : device.value();
        TlsChannel channel = null;
        boolean done = false;
        try {
            channel = channels.begins(new TlsChannel(
                    socket, engines.client(key, port, protocol), channels, device, limits.handshake(), () -> {}));
            if (!channel.handshake(TlsChannel.NO_DEADLINE)) {
                throw new IOException(
                        "the thread was interrupted while it connected to " + Wording.of(channel.remote()));
            }
            done = true;
            return channel;
        } finally {
            if (!done && channel != null) {
                channel.close();
            }
            if (!done) {
                socket.close();
            }
        }
    }

    TlsChannel serverChannel(SocketChannel socket, List<String> protocols, Runnable settled) throws IOException {
        return channels.begins(
                new TlsChannel(socket, engines.server(protocols), channels, null, limits.handshake(), settled));
    }

    Admission admission() {
        return admission;
    }

    /**
     * Listens.
     *
     * @throws IOException if somebody listens there already, or this process may not
     */
    public TlsListener listen(InetSocketAddress address, List<String> protocols) throws IOException {
        return TlsListener.open(this, address, protocols, hostileLog);
    }

    /** Closes the channels to devices that are not trusted any more. */
    public void trustChanged() {
        channels.trustChanged();
    }

    /** How many channels are open, their handshakes done. */
    public int openChannels() {
        return channels.size();
    }

    /**
     * Closes all channels, and ends the thread that looks after them. Afterwards nobody is checked and nothing is
     * refreshed; waits up to 2 s for what has begun. Idempotent.
     */
    @Override
    public void close() {
        channels.close();
    }
}
