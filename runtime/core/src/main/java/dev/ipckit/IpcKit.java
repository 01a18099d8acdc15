/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.ParcelLimits;
import dev.ipckit.samgr.SystemAbilityManager;
import dev.ipckit.samgr.SystemAbilityPolicy;
import dev.ipckit.transport.Transport;
import dev.ipckit.transport.Wording;
import dev.ipckit.transport.session.RpcServer;
import dev.ipckit.transport.session.RpcSession;
import dev.ipckit.transport.session.SessionHost;
import dev.ipckit.transport.session.SessionLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: serves objects to other processes, and connects to theirs.
 *
 * <p>One instance is one process in the eyes of its peers; most programs have one, open it at their start and close it
 * at their end. Thread-safe. Owns its threads, sessions and served endpoints, and ends them all when it is closed.
 */
public final class IpcKit implements AutoCloseable {

    private final String name;
    private final HomeDirectory home;
    private final SystemAbilityPolicy samgrPolicy;
    private final SessionHost host;
    private final Object lock = new Object();

    // Guarded by lock.
    private @Nullable SystemAbilityManager samgr;
    private boolean closed;

    private IpcKit(Builder builder) {
        name = builder.name;
        home = builder.home;
        samgrPolicy = builder.samgrPolicy;
        host = new SessionHost(
                builder.name,
                builder.limits,
                transports(builder.transports),
                builder.defaultDeadline,
                builder.home::endpoint,
                builder.permissionPolicy);
    }

    /** Opens one with everything as it is by default. */
    public static IpcKit open() {
        return builder().open();
    }

    /** For one with other limits, another name or another home. */
    public static Builder builder() {
        return new Builder();
    }

    private static Map<String, Transport> transports(List<Transport> given) {
        Map<String, Transport> transports = new HashMap<>();
        given.forEach(transport -> transports.put(transport.name(), transport));
        for (Transport transport : ServiceLoader.load(Transport.class, IpcKit.class.getClassLoader())) {
            if (transport.isAvailable()) {
                transports.putIfAbsent(transport.name(), transport);
            }
        }
        return transports;
    }

    /**
     * Serves one object to whoever connects to an endpoint. Any RPC binder client of version 1 can connect, libbinder's
     * included.
     *
     * @throws RemoteException if the endpoint cannot be listened at
     */
    public ServedEndpoint serve(Endpoint endpoint, RemoteObject root) {
        try {
            return new Served(host.serve(endpoint, root));
        } catch (IOException failed) {
            throw new RemoteException("cannot serve at " + endpoint + ": " + failed.getMessage(), failed);
        }
    }

    /**
     * Connects to a process that serves an object at an endpoint. Any RPC binder server of version 1 will do,
     * libbinder's included.
     *
     * @throws RemoteException if nobody can be reached there, or what answers is no RPC binder server of this version
     */
    public Session connect(Endpoint endpoint) {
        try {
            return new Connected(endpoint, host.connect(endpoint));
        } catch (IOException failed) {
            throw new RemoteException("cannot connect to " + endpoint + ": " + failed.getMessage(), failed);
        }
    }

    /**
     * Where the front door of another device is, on the transport that leads to devices; see
     * {@link SystemAbilityManager#device}.
     *
     * @throws IllegalArgumentException if no device can have this id, or no transport leads to devices
     */
    public Endpoint deviceEndpoint(String deviceId) {
        return host.deviceEndpoint(deviceId);
    }

    /**
     * Has a listener told of other devices that may be reached somewhere else than before, by their ids, until this is
     * closed; on any thread, which it must not keep for long.
     */
    public void onDeviceMoved(Consumer<String> listener) {
        host.onDeviceMoved(listener);
    }

    /**
     * SAMgr of this home directory: services under names, for all processes of the user. Connects when it is first
     * used; closed with this.
     *
     * @throws java.io.UncheckedIOException if the home directory cannot be made, or is open to others
     */
    public SystemAbilityManager samgr() {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException(name + " is closed");
            }
            SystemAbilityManager known = samgr;
            if (known == null) {
                known = SystemAbilityManager.at(this, home.path(), samgrPolicy, "ipckit-" + name + "-samgr");
                samgr = known;
            }
            return known;
        }
    }

    /** How many objects of other processes this process refers to. */
    public int proxyCount() {
        return host.sessions().stream().mapToInt(RpcSession::proxyCount).sum();
    }

    /** How many objects of this process others refer to, counted once for each session. */
    public int stubCount() {
        return host.sessions().stream().mapToInt(RpcSession::stubCount).sum();
    }

    /** A text for people: every session, with the references held in both directions. */
    public String dump() {
        return host.sessions().stream()
                .map(RpcSession::describe)
                .sorted()
                .collect(Collectors.joining(System.lineSeparator(), host + System.lineSeparator(), ""));
    }

    /**
     * Ends all sessions, served endpoints and threads. Before that it waits, 2 s at the most for all of them, until the
     * peers have carried out the oneway calls that were sent to them, as {@link Session#close} does. Idempotent.
     */
    @Override
    public void close() {
        SystemAbilityManager toClose;
        synchronized (lock) {
            closed = true;
            toClose = samgr;
        }
        host.closeSoon();
        if (toClose != null) {
            // First: its front doors answer while they are open, whoever hosts hands over, and others learn of the end
            // of its names in good order.
            toClose.close();
        }
        host.close();
    }

    private record Served(RpcServer server) implements ServedEndpoint {
        @Override
        public Endpoint endpoint() {
            return server.endpoint();
        }

        @Override
        public void close() {
            server.close();
        }

        @Override
        public String toString() {
            return endpoint().toString();
        }
    }

    private static final class Connected implements Session {
        private final Endpoint endpoint;
        private final RpcSession session;

        Connected(Endpoint endpoint, RpcSession session) {
            this.endpoint = endpoint;
            this.session = session;
        }

        @Override
        public RemoteObject root() {
            return session.peerRoot();
        }

        @Override
        public Endpoint endpoint() {
            return endpoint;
        }

        @Override
        public boolean isAlive() {
            return session.isAlive();
        }

        @Override
        public boolean isInUse() {
            return session.proxyCount() > 1 || session.stubCount() > 0;
        }

        @Override
        public void close() {
            session.close();
        }

        @Override
        public String toString() {
            return session.toString();
        }
    }

    /** Says what is to be different from the defaults. Not thread-safe. */
    public static final class Builder {
        private String name = "kit";
        private SessionLimits limits = SessionLimits.DEFAULT;
        private @Nullable Duration defaultDeadline;
        private HomeDirectory home = HomeDirectory.byDefault();
        private SystemAbilityPolicy samgrPolicy = SystemAbilityPolicy.sameUser();
        private final List<Transport> transports = new ArrayList<>();
        private PermissionPolicy permissionPolicy = PermissionPolicy.sameUser();

        private Builder() {}

        /** Stands in the names of threads and in messages. */
        public Builder name(String newName) {
            name = newName;
            return this;
        }

        /** The directory with the sockets of this user's processes; it is made, and only the user may enter it. */
        public Builder home(java.nio.file.Path directory) {
            home = HomeDirectory.at(directory);
            return this;
        }

        /** Who may register, find and list services when this process hosts SAMgr; by default the same user. */
        public Builder samgrPolicy(SystemAbilityPolicy policy) {
            samgrPolicy = policy;
            return this;
        }

        /**
         * Who has the permissions that methods of this process's objects require with {@code @RequiresPermission}; by
         * default the same user and the superuser have all, others none.
         */
        public Builder permissionPolicy(PermissionPolicy policy) {
            permissionPolicy = policy;
            return this;
        }

        /**
         * How long a call may take where its options say nothing, on every transport; by default what each transport
         * says, 30 s between the processes of one machine.
         */
        public Builder defaultDeadline(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("defaultDeadline=" + Wording.of(limit) + " must be more than zero");
            }
            defaultDeadline = limit;
            return this;
        }

        /** The largest parcel that is sent or received, in bytes; 1 MiB by default. Both ends have to allow it. */
        public Builder maxParcelSize(int bytes) {
            return parcels(limits.parcels().withMaxDataSize(bytes));
        }

        /**
         * How many bytes one call may carry, there and again back, in {@code byte[]} and {@link java.nio.ByteBuffer}
         * that are too large for its parcel; 128 MiB by default, 0 for none. The lower limit of both ends counts. Twice
         * as much may be on its way from one peer at once.
         */
        public Builder maxRawData(int bytes) {
            return parcels(limits.parcels().withMaxRawData(bytes));
        }

        private Builder parcels(ParcelLimits parcels) {
            limits = new SessionLimits(parcels, limits.servingThreads(), limits.connections(), limits.sessions());
            return this;
        }

        /** How many calls of one peer are served at once; 16 by default. */
        public Builder servingThreads(int threads) {
            limits = new SessionLimits(limits.parcels(), threads, limits.connections(), limits.sessions());
            return this;
        }

        /** How many calls to one peer are made at once; 16 by default, or fewer if the peer serves fewer. */
        public Builder connections(int connections) {
            limits = new SessionLimits(limits.parcels(), limits.servingThreads(), connections, limits.sessions());
            return this;
        }

        /**
         * Adds a transport that was made with settings of its own, in place of the one of that name that would be
         * found. From {@link #open} on the {@link IpcKit} owns it, and closes it at its own end.
         */
        public Builder transport(Transport transport) {
            transports.add(transport);
            return this;
        }

        /** Opens it. */
        public IpcKit open() {
            return new IpcKit(this);
        }
    }
}
