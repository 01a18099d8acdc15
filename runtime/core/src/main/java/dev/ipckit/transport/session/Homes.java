/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.Endpoint;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the home of an object that arrived by way of a third process, so that calls go there directly ("shortening").
 *
 * <p>The receiver asks the relay, the relay asks whoever gave it the object, and so on to the process where it lives;
 * that process answers with an endpoint and a one-time {@link Grants grant}. What cannot be shortened, because a
 * process on the way is not IPC Kit or the home cannot be reached, stays behind its relay and works all the same.
 *
 * <p>A home is told and believed only along sessions of one transport: whoever is let in on a network must neither
 * learn where this machine's sockets are, nor choose one for this process to connect to. Thread-safe.
 */
final class Homes {

    private static final Logger logger = LoggerFactory.getLogger(Homes.class);

    private final SessionHost host;
    private final SessionHost.HomeEndpoints endpoints;
    private final Grants grants = new Grants();
    private final Object lock = new Object();

    /** Where this process lets itself be found, by transport; guarded by lock. */
    private final Map<String, RpcServer> servers = new HashMap<>();

    /** Sessions with the homes of objects; guarded by lock. */
    private final Map<Endpoint, RpcSession> sessions = new HashMap<>();

    Homes(SessionHost host, SessionHost.HomeEndpoints endpoints) {
        this.host = host;
        this.endpoints = endpoints;
    }

    /** The object itself where it can be reached, else the proxy that goes by way of the relay. */
    RemoteObject homeOf(RpcSession relay, RemoteProxy proxy) {
        RpcHandle handle = (RpcHandle) proxy.handle();
        RemoteObject known = handle.home();
        if (known == null) {
            known = find(relay, handle.node().address, proxy);
            handle.setHome(known == proxy ? RpcHandle.NO_HOME : known);
        }
        return known == RpcHandle.NO_HOME ? proxy : known;
    }

    private RemoteObject find(RpcSession relay, long address, RemoteProxy proxy) {
        try {
            Home home = ask(relay, address);
            RemoteObject found = home == null ? null : fetch(home, relay);
            return found == null ? proxy : found;
        } catch (RemoteException | IOException unreachable) {
            logger.debug("{} stays behind its relay", proxy, unreachable);
            return proxy;
        }
    }

    /** The object, if a home that was named by way of a session may be believed and reached. */
    @Nullable
    RemoteObject fetch(Home home, RpcSession relay) throws IOException {
        if (home.instance().equals(host.instance())) {
            return grants.redeem(home.grant());
        }
        if (!home.isOn(relay.transport())) {
            host.hostileLog()
                    .warn(
                            relay,
                            "it names " + home.endpoint() + " as the home of an object, which is not on its own"
                                    + " transport; the object stays behind it");
            return null;
        }
        RpcSession direct = host.sessionReaching(home);
        if (direct == null && !relay.transport().isHome(home.endpoint())) {
            return null;
        }
        RpcSession session = direct != null ? direct : sessionWith(home.endpoint());
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeByteArray(home.grant());
            session.caller().transactSpecial(SpecialTransactions.REDEEM, request, reply);
            return reply.readRemoteObject();
        }
    }

    private RpcSession sessionWith(Endpoint endpoint) throws IOException {
        synchronized (lock) {
            sessions.values().removeIf(session -> !session.isOpen());
            RpcSession known = sessions.get(endpoint);
            if (known != null) {
                return known;
            }
        }
        RpcSession made = host.connect(endpoint);
        synchronized (lock) {
            RpcSession known = sessions.get(endpoint);
            if (known == null || !known.isOpen()) {
                sessions.put(endpoint, made);
                return made;
            }
            made.close();
            return known;
        }
    }

    private static @Nullable Home ask(RpcSession session, long address) {
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeLong(address);
            session.caller().transactSpecial(SpecialTransactions.GET_HOME, request, reply);
            return Home.read(reply);
        }
    }

    /** Answers {@link #ask}: for an object of this process, or by asking further. */
    void answerHome(RpcSession asking, Parcel request, Parcel reply) {
        long address = request.readLong();
        RemoteStub stub = RpcAddress.isWellFormed(address) ? asking.nodes().stubAt(address) : null;
        if (stub == null) {
            throw new BadParcelException("0x" + Long.toHexString(address) + " is no object of this side");
        }
        Home home;
        if (stub instanceof RelayStub relay) {
            home = relay.target().handle() instanceof RpcHandle handle
                    ? ask(handle.session(), handle.node().address)
                    : null;
        } else {
            home = grant(stub, asking.transport());
        }
        Home.write(reply, home != null && home.isOn(asking.transport()) ? home : null);
    }

    private @Nullable Home grant(RemoteStub stub, Transport transport) {
        try {
            return new Home(host.instance(), endpoint(transport), grants.grant(stub));
        } catch (IOException | UncheckedIOException cannotListen) {
            logger.debug("nobody can be let in to {}", stub, cannotListen);
            return null;
        }
    }

    private Endpoint endpoint(Transport transport) throws IOException {
        synchronized (lock) {
            RpcServer server = servers.get(transport.name());
            if (server != null) {
                return server.endpoint();
            }
            Endpoint home = transport.home(host.served(transport));
            if (home != null) {
                return home;
            }
            server = host.serve(endpoints.next(transport.name()), null);
            servers.put(transport.name(), server);
            return server.endpoint();
        }
    }

    @Nullable
    RemoteObject redeem(byte @Nullable [] grant) {
        return grant == null ? null : grants.redeem(grant);
    }
}
