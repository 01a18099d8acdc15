/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.Endpoint;
import dev.ipckit.RemoteException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.Transport;
import java.io.IOException;

/**
 * Sets up sessions from the client's side, and opens further connections of them: those on which the client calls, and
 * those on which it serves. Thread-safe once the session is set up.
 */
final class ClientConnector {

    private static final byte[] NEW_SESSION = {};

    private final Transport transport;
    private final Endpoint endpoint;
    private final RpcSession session;

    private ClientConnector(SessionHost host, Transport transport, Endpoint endpoint, Channel first) {
        this.transport = transport;
        this.endpoint = endpoint;
        session = new RpcSession(
                host, transport, endpoint.toString(), false, null, new byte[RpcWire.SESSION_ID_SIZE], first.peer());
    }

    static RpcSession connect(SessionHost host, Transport transport, Endpoint endpoint) throws IOException {
        Channel first = transport.connect(endpoint);
        ClientConnector connector = new ClientConnector(host, transport, endpoint, first);
        boolean done = false;
        try {
            connector.setUp(first);
            done = true;
            return connector.session;
        } catch (RemoteException failed) {
            throw new IOException("setting up a session with " + endpoint + " failed: " + failed.getMessage(), failed);
        } finally {
            if (!done) {
                first.close();
                connector.session.close();
            }
        }
    }

    private void setUp(Channel first) throws IOException {
        Handshake.write(first, NEW_SESSION, 0);
        Handshake.writeInit(first);
        Handshake.readNewSessionResponse(first, endpoint);
        session.pool().addOutgoing(new RpcConnection(session, first, false));
        session.host().began(session);
        int peerThreads = askThreads();
        askSessionId();
        Introduction.exchange(session);
        int connections = Math.min(peerThreads, session.limits().connections());
        session.pool().growBy(this::openOutgoing, connections);
        session.servingThreads().openWith(this);
    }

    private int askThreads() throws IOException {
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            session.caller().transactSpecial(SpecialTransactions.GET_MAX_THREADS, request, reply);
            int threads = reply.readInt();
            if (threads < 1) {
                throw new ProtocolException("a number of threads of " + threads);
            }
            return threads;
        }
    }

    private void askSessionId() throws IOException {
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            session.caller().transactSpecial(SpecialTransactions.GET_SESSION_ID, request, reply);
            byte[] id = reply.createByteArray();
            if (id == null || id.length != RpcWire.SESSION_ID_SIZE) {
                throw new ProtocolException("a session id of " + (id == null ? 0 : id.length) + " bytes");
            }
            System.arraycopy(id, 0, session.id(), 0, id.length);
        }
    }

    private RpcConnection openOutgoing() throws IOException {
        return new RpcConnection(session, open(0), false);
    }

    /** One more connection for calls, so that the peer has a thread that waits and sees our death. */
    void openSpare() {
        session.pool().addSpare();
    }

    /** One more connection for calls of the peer, with a thread that serves it. */
    void openIncoming() throws IOException {
        Channel channel = open(RpcWire.OPTION_INCOMING);
        session.host()
                .servingThread(channel, new ConnectionServing(session, new RpcConnection(session, channel, true)))
                .start();
    }

    /** The side that will call on it says that it begins. */
    private Channel open(int options) throws IOException {
        Channel channel = transport.connect(endpoint);
        boolean done = false;
        try {
            Handshake.write(channel, session.id(), options);
            if (options == RpcWire.OPTION_INCOMING) {
                Handshake.readInit(channel);
            } else {
                Handshake.writeInit(channel);
            }
            done = true;
            return channel;
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }
}
