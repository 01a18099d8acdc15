/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves one root object at one endpoint: accepts connections, and makes sessions of them. A connection that does not
 * begin as it should is closed, and harms no other. Thread-safe.
 */
public final class RpcServer implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(RpcServer.class);

    private static final int MAX_CONNECTIONS_IN_SET_UP = 256;
    private static final long ACCEPT_PAUSE_MILLIS = 100;

    private final SessionHost host;
    private final Transport transport;
    private final ChannelListener listener;
    private final @Nullable RemoteObject root;
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger inSetUp = new AtomicInteger();
    private final Object lock = new Object();

    /** By id; guarded by lock. */
    private final Map<ByteBuffer, RpcSession> sessions = new HashMap<>();

    /** Guarded by lock. */
    private final Set<Channel> channelsInSetUp = new HashSet<>();

    private boolean closed;
    private int sessionNumber;

    RpcServer(SessionHost host, Transport transport, ChannelListener listener, @Nullable RemoteObject root) {
        this.host = host;
        this.transport = transport;
        this.listener = listener;
        this.root = root;
    }

    /** Where it can be reached. */
    public Endpoint endpoint() {
        return listener.endpoint();
    }

    void start() {
        host.thread("accept", this::accept).start();
    }

    private void accept() {
        while (true) {
            Channel channel;
            try {
                channel = listener.accept();
            } catch (IOException failed) {
                if (isClosedAfterPause()) {
                    return;
                }
                // Most likely there are too many open files at the moment, and there may be fewer in the next.
                logger.error("accepting at {} failed; trying again", endpoint(), failed);
                continue;
            }
            if (inSetUp.incrementAndGet() > MAX_CONNECTIONS_IN_SET_UP) {
                inSetUp.decrementAndGet();
                host.hostileLog()
                        .warn(
                                endpoint(),
                                MAX_CONNECTIONS_IN_SET_UP + " connections are being set up already; " + channel
                                        + " was refused");
                channel.close();
            } else {
                startSetUp(channel);
            }
        }
    }

    /** Whoever tries again at once would keep a processor busy. */
    @SuppressWarnings("WaitNotInLoop") // a pause that ends early is no harm
    private boolean isClosedAfterPause() {
        synchronized (lock) {
            if (!closed) {
                try {
                    lock.wait(ACCEPT_PAUSE_MILLIS);
                } catch (InterruptedException nobodyShould) {
                    logger.debug("interrupted, and there is no reason to be", nobodyShould);
                }
            }
            return closed;
        }
    }

    private void startSetUp(Channel channel) {
        try {
            if (!beginSetUp(channel)) {
                channel.close();
                return;
            }
            host.servingThread(channel, () -> setUp(channel)).start();
        } catch (OutOfMemoryError noThread) {
            logger.error("no thread could be started for a connection to {}; it was refused", endpoint(), noThread);
            endSetUp(channel);
            channel.close();
        }
    }

    /** @return false if this was closed while the channel arrived: nobody else would close it */
    private boolean beginSetUp(Channel channel) {
        synchronized (lock) {
            if (!closed) {
                channelsInSetUp.add(channel);
                return true;
            }
        }
        inSetUp.decrementAndGet();
        return false;
    }

    private void endSetUp(Channel channel) {
        inSetUp.decrementAndGet();
        synchronized (lock) {
            channelsInSetUp.remove(channel);
        }
    }

    private void setUp(Channel channel) {
        @Nullable Runnable next = null;
        try {
            next = begin(channel);
        } catch (IOException | RuntimeException refused) {
            if (isClosing()) {
                logger.debug("{}: the connection {} ended, as this side does", endpoint(), channel, refused);
            } else {
                host.hostileLog()
                        .warn(endpoint(), "the connection " + channel + " was refused: " + refused.getMessage());
            }
            channel.close();
        } finally {
            endSetUp(channel);
        }
        if (next != null) {
            next.run();
        }
    }

    private boolean isClosing() {
        synchronized (lock) {
            return closed || host.isClosing();
        }
    }

    /** @return what is left to do on this thread */
    private @Nullable Runnable begin(Channel channel) throws IOException {
        ByteBuffer header = Handshake.readAll(channel, RpcWire.CONNECTION_HEADER_SIZE);
        long version = Integer.toUnsignedLong(header.getInt(0));
        boolean callsGoOut = (header.get(RpcWire.CONNECTION_OPTIONS) & RpcWire.OPTION_INCOMING) != 0;
        int fdMode = header.get(RpcWire.CONNECTION_FD_MODE);
        int idSize = Short.toUnsignedInt(header.getShort(RpcWire.CONNECTION_SESSION_ID_SIZE));
        if (version < RpcWire.VERSION) {
            Handshake.writeNewSessionResponse(channel);
            // The client learns our version, as it would from libbinder, and then the reason from the closed
            // connection.
            throw new IOException("the peer speaks RPC binder version " + version + ", and IPC Kit speaks version "
                    + RpcWire.VERSION + " (Android 14 and newer); update the peer");
        }
        if (fdMode != RpcWire.FD_MODE_NONE) {
            throw new IOException(
                    "the peer wants to send file descriptors (mode " + fdMode + "), which this transport does not");
        }
        if (callsGoOut) {
            if (idSize == 0) {
                throw new IOException("the peer began a session with a connection for calls to itself");
            }
            addOutgoing(known(idSize, channel), channel);
            return null;
        }
        if (idSize == 0) {
            Handshake.writeNewSessionResponse(channel);
        }
        RpcSession known = idSize == 0 ? null : known(idSize, channel);
        Handshake.readInit(channel);
        RpcSession session = known == null ? newSession(channel) : known;
        return new ConnectionServing(session, new RpcConnection(session, channel, true));
    }

    private static void addOutgoing(RpcSession session, Channel channel) throws IOException {
        RpcConnection connection = new RpcConnection(session, channel, false);
        // Before the client hears of it: it may pass an object with its next call, and somebody here may call that at
        // once.
        if (!session.pool().addOutgoingInUse(connection, session.limits().connections())) {
            throw new IOException("the session has ended, or has as many connections as it may have");
        }
        try {
            Handshake.writeInit(channel);
        } catch (IOException broken) {
            DeadObjectException ended = session.lost(broken);
            logger.debug("the session with a client that went away has ended", ended);
            throw broken;
        }
        session.pool().release(connection);
    }

    private RpcSession newSession(Channel channel) throws IOException {
        byte[] id = new byte[RpcWire.SESSION_ID_SIZE];
        random.nextBytes(id);
        RpcSession session;
        synchronized (lock) {
            if (closed || sessions.size() >= host.limits().sessions()) {
                throw new IOException(closed ? "it is closed" : "it has " + sessions.size() + " sessions already");
            }
            session =
                    new RpcSession(host, transport, endpoint() + "#" + ++sessionNumber, true, root, id, channel.peer());
            sessions.put(ByteBuffer.wrap(id), session);
        }
        host.began(session);
        return session;
    }

    private RpcSession known(int idSize, Channel channel) throws IOException {
        if (idSize != RpcWire.SESSION_ID_SIZE) {
            throw new ProtocolException("a session id of " + idSize + " bytes");
        }
        byte[] id = new byte[idSize];
        Handshake.readAll(channel, idSize).get(id);
        synchronized (lock) {
            RpcSession session = sessions.get(ByteBuffer.wrap(id));
            if (session == null) {
                throw new IOException("there is no session of that id, or no longer");
            }
            return session;
        }
    }

    void forget(RpcSession session) {
        synchronized (lock) {
            sessions.remove(ByteBuffer.wrap(session.id()), session);
        }
    }

    /** Stops listening, and ends the sessions that began here. Idempotent. */
    @Override
    public void close() {
        RpcSession[] ended;
        Channel[] unfinished;
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
            unfinished = channelsInSetUp.toArray(new Channel[0]);
            ended = sessions.values().toArray(new RpcSession[0]);
        }
        listener.close();
        host.ended(this);
        LastOneways.await(List.of(ended), host.lastOnewaysDeadline());
        for (RpcSession session : ended) {
            session.closeNow();
        }
        for (Channel channel : unfinished) {
            channel.close();
        }
    }
}
