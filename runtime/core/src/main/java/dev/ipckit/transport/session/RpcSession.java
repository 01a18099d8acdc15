/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelEndException;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One session with one peer: its connections, the objects both refer to, and its end.
 *
 * <p>Ends as a whole when any of its connections breaks, when the peer sends what the protocol does not know, when
 * neither side refers to an object of the other any more, or when it is closed; every call that waits then ends, and
 * everybody who asked is told of the death of the peer's objects. Thread-safe.
 */
public final class RpcSession {

    private static final Logger logger = LoggerFactory.getLogger(RpcSession.class);

    private final SessionHost host;
    private final Transport transport;
    private final String name;
    private final boolean isServer;
    private final @Nullable RemoteObject root;
    private final byte[] id;
    private final CallTimes times;
    private final PeerCredentials peer;
    private final CallingIdentity peerIdentity;
    private final long number;
    private final SessionState state = new SessionState();
    private final NodeTable nodes;
    private final ConnectionPool pool;
    private final SessionReferences references;
    private final MessageReader reader;
    private final Caller caller;
    private final Obituaries obituaries;
    private final ServingThreads servingThreads;
    private final GivenBack givenBack;
    private final SessionParcels parcels;
    private volatile boolean peerIsIpcKit;
    private volatile boolean peerEndsConnections;
    private volatile @Nullable String peerInstance;
    private volatile @Nullable RemoteObject peerRoot;

    /**
     * @param transport by which the peer can be reached, and can reach others
     * @param name how to call the session in messages
     * @param root what the peer gets when it asks for the root object; null on the client's side
     * @param id the server's 32 bytes; on the client's side it learns them during the set-up
     */
    RpcSession(
            SessionHost host,
            Transport transport,
            String name,
            boolean isServer,
            @Nullable RemoteObject root,
            byte[] id,
            PeerCredentials peer) {
        this.host = host;
        this.transport = transport;
        this.name = name;
        this.isServer = isServer;
        this.root = root;
        this.id = id;
        times = new CallTimes(host.defaultTimeoutNanos(transport), SessionHost.saturatedNanos(transport.maxDeadline()));
        this.peer = peer;
        peerIdentity = CallingIdentity.of(peer, host.permissionPolicy());
        number = host.nextSessionNumber();
        nodes = new NodeTable(this, isServer);
        pool = new ConnectionPool(this);
        references = new SessionReferences(this, nodes);
        reader = new MessageReader(this, nodes, new Dispatcher(this, nodes));
        caller = new Caller(this, pool, nodes, reader);
        givenBack = new GivenBack(this, pool, reader);
        obituaries = new Obituaries(this);
        servingThreads = new ServingThreads(this);
        parcels = new SessionParcels(host.limits().parcels());
    }

    // Its parts, for each other.

    SessionHost host() {
        return host;
    }

    /** Older sessions of a process have smaller numbers. */
    long number() {
        return number;
    }

    Transport transport() {
        return transport;
    }

    SessionState state() {
        return state;
    }

    NodeTable nodes() {
        return nodes;
    }

    ConnectionPool pool() {
        return pool;
    }

    SessionReferences references() {
        return references;
    }

    MessageReader reader() {
        return reader;
    }

    /** The references that the two ends give back to each other. */
    GivenBack givenBack() {
        return givenBack;
    }

    Caller caller() {
        return caller;
    }

    ServingThreads servingThreads() {
        return servingThreads;
    }

    SessionLimits limits() {
        return host.limits();
    }

    SessionParcels parcels() {
        return parcels;
    }

    Reaper reaper() {
        return host.reaper();
    }

    Logger logger() {
        return logger;
    }

    boolean isServer() {
        return isServer;
    }

    @Nullable
    RemoteObject root() {
        return root;
    }

    byte[] id() {
        return id;
    }

    CallingIdentity peerIdentity() {
        return peerIdentity;
    }

    Parcel obtainParcel() {
        return parcels.obtain();
    }

    /** The stub of a node that is ours. */
    RemoteStub stubOf(RpcNode node) {
        if (node.stub == null) {
            throw new IllegalStateException(node + " is the peer's");
        }
        return node.stub;
    }

    /** How long its calls may take. */
    CallTimes times() {
        return times;
    }

    // What it knows of its peer.

    /** The peer says that it is IPC Kit, which process, and how much raw data it takes with one call. */
    void introduced(int features, @Nullable String instance, int maxRawData) {
        peerInstance = instance;
        parcels.peerTakes(maxRawData);
        peerEndsConnections = (features & SpecialTransactions.FEATURE_END_CONNECTION) != 0;
        peerIsIpcKit = (features & SpecialTransactions.FEATURE_OBJECT_TABLE) != 0;
    }

    /** Whether this side could ask the process of that home for an object of its own. */
    boolean reaches(Home home) {
        return home.instance().equals(peerInstance)
                && home.isOn(transport)
                && transport.leadsTo(home.endpoint(), peer)
                && isOpen()
                && (!isServer || pool.outgoingCount() > 0);
    }

    boolean peerIsIpcKit() {
        return peerIsIpcKit;
    }

    /** Whether the peer knows that a connection may end before the session does. */
    boolean peerEndsConnections() {
        return peerEndsConnections;
    }

    /** A stub of ours goes to the peer, which will want to call it and to know of our death. */
    void expectCallsFromPeer() {
        servingThreads.ensureOne();
    }

    /**
     * The root object of the server that this is a session with. Held from then on, so that the session lasts until it
     * is closed, whatever else is used of it.
     */
    public RemoteObject peerRoot() {
        RemoteObject known = peerRoot;
        if (known != null) {
            return known;
        }
        try (Parcel request = obtainParcel();
                Parcel reply = obtainParcel()) {
            caller.transactSpecial(SpecialTransactions.GET_ROOT, request, reply);
            RemoteObject asked = reply.readRemoteObject();
            if (asked == null) {
                throw new RemoteException("the peer of " + this + " serves no root object");
            }
            peerRoot = asked;
            return asked;
        }
    }

    // Death.

    void watchDeath(RemoteProxy proxy) {
        obituaries.watch(proxy);
        // Somebody has to read for the end of the connection to be seen.
        servingThreads.ensureOne();
    }

    void unwatchDeath(RemoteProxy proxy) {
        obituaries.unwatch(proxy);
    }

    boolean isOpen() {
        return state.isOpen();
    }

    /** The exception for a call on a session that has ended. */
    DeadObjectException ended() {
        return state.exception();
    }

    /**
     * A connection has ended, and maybe nobody would see it for long. Where the peer said good-bye, oneways that came
     * before may still be waiting for their turn; whoever reads them will see the end.
     */
    void endedUnseen(RpcConnection connection, IOException broken) {
        if (broken instanceof ChannelEndException || connection.servedCall().isBegun()) {
            DeadObjectException ended = lost(broken);
            logger.debug("a connection ended that nobody read", ended);
        }
    }

    /** A connection has failed. @return what to throw to a caller */
    DeadObjectException lost(IOException broken) {
        if (broken instanceof ProtocolException) {
            host.hostileLog().warn(this, "it ends, because " + broken.getMessage());
            return fail(broken.getMessage(), broken);
        }
        if (broken instanceof ChannelEndException known) {
            end(known.reason(), "the session " + this + " has ended: " + broken.getMessage(), broken);
            return state.exception();
        }
        // The end of a process shows as the end of the data, or as whatever the system calls a connection without a
        // peer.
        boolean peerGone = !(broken instanceof StalledPeerException);
        end(
                peerGone ? DeathReason.PEER_GONE : DeathReason.SESSION_FAILED,
                "the session " + this + " has ended: " + broken.getMessage(),
                broken);
        return state.exception();
    }

    /** Ends the session because of a failure. @return what to throw to a caller */
    DeadObjectException fail(@Nullable String why, Throwable cause) {
        end(DeathReason.SESSION_FAILED, "the session " + this + " has ended: " + why, cause);
        return state.exception();
    }

    /** Neither side refers to an object of the other any more. */
    void endIfEmpty(boolean empty) {
        if (empty) {
            end(DeathReason.SESSION_CLOSED, "the session " + this + " has ended: nobody used it any more", null);
        }
    }

    /**
     * Closes the session; everything that waits on it ends. Waits a little for the peer to carry out what was sent to
     * it oneway. Idempotent.
     */
    public void close() {
        LastOneways.await(List.of(this), host.lastOnewaysDeadline());
        closeNow();
    }

    /** The same without waiting. */
    void closeNow() {
        end(DeathReason.SESSION_CLOSED, "the session " + this + " was closed on this side", null);
    }

    private void end(DeathReason reason, String text, @Nullable Throwable cause) {
        if (!state.end(reason, text, cause)) {
            return;
        }
        logger.debug("{}", text);
        for (RpcConnection connection : pool.close()) {
            end(connection.channel());
            connection.servedCall().lookAgain();
        }
        servingThreads.end();
        parcels.rawDataBudget().close();
        caller.pendingCalls().end(state.exception());
        NodeRemains remains = nodes.terminate();
        remains.neverDue().forEach(RpcOnewayCall::drop);
        references.end();
        host.ended(this);
        obituaries.send(reason, remains.proxies());
    }

    /** Ends a channel of this session, after the session itself: in good order only if the session ended so. */
    void end(Channel channel) {
        DeathReason reason = state.reason();
        if (reason == DeathReason.SESSION_FAILED || reason == DeathReason.DEVICE_OFFLINE) {
            channel.abort();
        } else {
            channel.close();
        }
    }

    // For people.

    /** A line on the session: its connections, and how many objects each side refers to. */
    public String describe() {
        return this + ": outgoing=" + pool.outgoingCount() + ", incoming="
                + pool.incomingCount() + ", stubs held by the peer=" + nodes.stubCount()
                + ", proxies held here=" + nodes.proxyCount();
    }

    /** How many stubs of this side the peer refers to; none once the session has ended. */
    public int stubCount() {
        return isOpen() ? nodes.stubCount() : 0;
    }

    /** How many objects of the peer this side refers to; none once the session has ended. */
    public int proxyCount() {
        return isOpen() ? nodes.proxyCount() : 0;
    }

    /** Whether the session goes on. */
    public boolean isAlive() {
        return isOpen();
    }

    @Override
    public String toString() {
        return name;
    }
}
