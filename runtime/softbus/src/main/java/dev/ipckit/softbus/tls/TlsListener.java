/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import dev.ipckit.transport.HostileLog;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A listening TCP socket on which channels of mutual TLS arrive. One thread accepts; anyone may close. */
public final class TlsListener implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(TlsListener.class);

    /** Cut to net.core.somaxconn by Linux. */
    private static final int BACKLOG = 1024;

    private final TlsNetwork network;
    private final ServerSocketChannel socket;
    private final InetSocketAddress address;
    private final List<String> protocols;
    private final HostileLog hostileLog;

    private TlsListener(TlsNetwork network, ServerSocketChannel socket, List<String> protocols, HostileLog hostileLog)
            throws IOException {
        this.network = network;
        this.socket = socket;
        this.protocols = protocols;
        this.hostileLog = hostileLog;
        address = (InetSocketAddress) socket.getLocalAddress();
    }

    static TlsListener open(
            TlsNetwork network, InetSocketAddress address, List<String> protocols, HostileLog hostileLog)
            throws IOException {
        ServerSocketChannel socket = ServerSocketChannel.open();
        boolean done = false;
        try {
            socket.bind(address, BACKLOG);
            TlsListener listener = new TlsListener(network, socket, protocols, hostileLog);
            done = true;
            return listener;
        } catch (BindException inUse) {
            BindException named =
                    new BindException("cannot listen at " + Wording.of(address) + ": " + inUse.getMessage());
            named.initCause(inUse);
            throw named;
        } finally {
            if (!done) {
                socket.close();
            }
        }
    }

    /** The address, with the port that was chosen. */
    public InetSocketAddress address() {
        return address;
    }

    /**
     * Waits for the next connection. Its handshake is yet to be done; those for which there is no room are closed.
     *
     * @throws IOException if the listener is closed or broken
     */
    public TlsChannel accept() throws IOException {
        while (true) {
            SocketChannel accepted = socket.accept();
            boolean taken = false;
            Permit permit = null;
            try {
                InetAddress from = ((InetSocketAddress) accepted.getRemoteAddress()).getAddress();
                String refusal = network.admission().enter(from);
                if (refusal.isEmpty()) {
                    permit = new Permit(network.admission(), from);
                    TlsChannel channel = network.serverChannel(accepted, protocols, permit);
                    taken = true;
                    return channel;
                }
                hostileLog.warn(
                        Wording.of(address), "a connection from " + from.getHostAddress() + " was refused: " + refusal);
            } catch (IOException gone) {
                logger.debug("a connection to {} was gone before it was looked at", Wording.of(address), gone);
            } finally {
                if (!taken) {
                    accepted.close();
                    if (permit != null) {
                        permit.run();
                    }
                }
            }
        }
    }

    /** A place among the handshakes, given back once. */
    private static final class Permit implements Runnable {
        private final Admission admission;
        private final InetAddress address;
        private final AtomicBoolean givenBack = new AtomicBoolean();

        Permit(Admission admission, InetAddress address) {
            this.admission = admission;
            this.address = address;
        }

        @Override
        public void run() {
            if (givenBack.compareAndSet(false, true)) {
                admission.leave(address);
            }
        }
    }

    /** Stops listening; channels that have arrived live on. Idempotent. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            logger.warn("closing the listener at {} failed", Wording.of(address), failed);
        }
    }
}
