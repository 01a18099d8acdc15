/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.Endpoint;
import dev.ipckit.PermissionPolicy;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.HostileLog;
import dev.ipckit.transport.PendingCalls;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * What the sessions of one process share: limits, transports, threads, and where its objects can be found by others.
 * Owns every thread that it starts; {@link #close} ends them. Thread-safe.
 */
public final class SessionHost implements AutoCloseable {

    private final String instance = UUID.randomUUID().toString();
    private final String name;
    private final SessionLimits limits;
    private final Map<String, Transport> transports;
    private final @Nullable Duration defaultDeadline;
    private final PermissionPolicy permissionPolicy;
    private final Reaper reaper = new Reaper(this::closeIdleConnections);
    private final Relays relays = new Relays();
    private final HostileLog hostileLog = new HostileLog(LoggerFactory.getLogger(RpcSession.class));
    private final Homes homes;
    private final Set<RpcSession> sessions = ConcurrentHashMap.newKeySet();
    private final Set<RpcServer> servers = ConcurrentHashMap.newKeySet();
    private final AtomicInteger threadNumber = new AtomicInteger();
    private final AtomicLong sessionNumber = new AtomicLong();
    private final Thread reaperThread;
    private final ThreadPoolExecutor asyncThreads;
    private volatile boolean closing;

    /** Of the last oneways, by {@link System#nanoTime}; written before closing. */
    private volatile long closingDeadline;

    private volatile boolean closed;

    /**
     * @param name stands in the names of threads and in messages
     * @param transports by name; owned by the host from now on
     * @param defaultDeadline of calls whose options say nothing; null for what each transport says
     * @param homeEndpoints where this process can be reached by whoever was passed one of its objects
     * @param permissionPolicy decides what peers may do
     */
    public SessionHost(
            String name,
            SessionLimits limits,
            Map<String, Transport> transports,
            @Nullable Duration defaultDeadline,
            HomeEndpoints homeEndpoints,
            PermissionPolicy permissionPolicy) {
        this.name = name;
        this.limits = limits;
        this.transports = Map.copyOf(transports);
        this.defaultDeadline = defaultDeadline;
        this.permissionPolicy = permissionPolicy;
        homes = new Homes(this, homeEndpoints);
        asyncThreads = PendingCalls.newThreads(work -> thread("async", work));
        reaperThread = thread("reaper", reaper);
        reaperThread.start();
    }

    PermissionPolicy permissionPolicy() {
        return permissionPolicy;
    }

    /** Where a process that others do not know of otherwise lets itself be found. */
    @FunctionalInterface
    public interface HomeEndpoints {
        /** An endpoint of a transport that nobody else uses. */
        Endpoint next(String transport);
    }

    /**
     * Connects to whoever serves a root object at an endpoint.
     *
     * @throws IOException if nobody can be reached there, or what answers is no RPC binder server of this version
     */
    public RpcSession connect(Endpoint endpoint) throws IOException {
        checkOpen();
        Transport transport = transport(endpoint);
        return ClientConnector.connect(this, transport, endpoint);
    }

    /**
     * Serves a root object to whoever connects to an endpoint.
     *
     * @throws IOException if somebody listens there already, or this process may not
     */
    public RpcServer serve(Endpoint endpoint, @Nullable RemoteObject root) throws IOException {
        checkOpen();
        Transport transport = transport(endpoint);
        RpcServer server = new RpcServer(this, transport, transport.listen(endpoint), root);
        servers.add(server);
        server.start();
        return server;
    }

    long defaultTimeoutNanos(Transport transport) {
        return saturatedNanos(defaultDeadline == null ? transport.defaultDeadline() : defaultDeadline);
    }

    static long saturatedNanos(Duration duration) {
        return CallOptions.timeout(duration).timeoutNanosOr(0);
    }

    /** Where this process serves on a transport. */
    List<Endpoint> served(Transport transport) {
        return servers.stream()
                .map(RpcServer::endpoint)
                .filter(endpoint -> endpoint.transport().equals(transport.name()))
                .toList();
    }

    /**
     * Where the front door of a device is.
     *
     * @throws IllegalArgumentException if no device can have this id, or no transport leads to devices
     */
    public Endpoint deviceEndpoint(String deviceId) {
        for (Transport transport : transports.values()) {
            Endpoint endpoint = transport.device(deviceId);
            if (endpoint != null) {
                return endpoint;
            }
        }
        throw new IllegalArgumentException("no transport leads to device " + deviceId + "; there are "
                + transports.keySet() + ", is ipckit-softbus on the class path?");
    }

    /** Has a listener told of devices that may be somewhere else than before; see {@link Transport#onDeviceMoved}. */
    public void onDeviceMoved(Consumer<String> listener) {
        transports.values().forEach(transport -> transport.onDeviceMoved(listener));
    }

    private Transport transport(Endpoint endpoint) {
        Transport transport = transports.get(endpoint.transport());
        if (transport == null) {
            throw new IllegalArgumentException("no transport named \"" + endpoint.transport() + "\" for " + endpoint
                    + "; there are " + transports.keySet() + ", is its module on the class path?");
        }
        return transport;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException(name + " is closed");
        }
    }

    String instance() {
        return instance;
    }

    SessionLimits limits() {
        return limits;
    }

    HostileLog hostileLog() {
        return hostileLog;
    }

    Reaper reaper() {
        return reaper;
    }

    Relays relays() {
        return relays;
    }

    Homes homes() {
        return homes;
    }

    void began(RpcSession session) {
        sessions.add(session);
        if (closed) {
            session.close();
        }
    }

    void ended(RpcSession session) {
        sessions.remove(session);
        servers.forEach(server -> server.forget(session));
    }

    void ended(RpcServer server) {
        servers.remove(server);
    }

    /**
     * A session with the process of that home, so that its objects are the same proxies whichever way they came; the
     * oldest where there are several, so that it is the same every time.
     */
    @Nullable
    RpcSession sessionReaching(Home home) {
        return sessions.stream()
                .filter(session -> session.reaches(home))
                .min(Comparator.comparingLong(RpcSession::number))
                .orElse(null);
    }

    /** Closes connections of sessions on which no call was made since this was called last. */
    void closeIdleConnections() {
        sessions.forEach(IdleConnections::close);
    }

    long nextSessionNumber() {
        return sessionNumber.incrementAndGet();
    }

    /** The sessions that go on. */
    public List<RpcSession> sessions() {
        return new ArrayList<>(sessions);
    }

    /** Threads of calls whose callers do not wait. */
    Executor asyncThreads() {
        return asyncThreads;
    }

    /** A thread that has not been started. */
    Thread thread(String role, Runnable work) {
        Thread thread = new Thread(work, threadName(role));
        thread.setDaemon(true);
        return thread;
    }

    /**
     * A thread to serve a channel, which has not been started: a virtual one where it can wait on the channel as such.
     */
    Thread servingThread(Channel channel, Runnable work) {
        Thread virtual = channel.suitsVirtualThreads() ? VirtualThreads.make(threadName("serving"), work) : null;
        return virtual == null ? thread("serving", work) : virtual;
    }

    private String threadName(String role) {
        return "ipckit-" + name + "-" + role + "-" + threadNumber.incrementAndGet();
    }

    /** {@link #close} is about to come: what ends from now on ends because this process does. */
    public void closeSoon() {
        if (!closing) {
            closingDeadline = LastOneways.newDeadline();
            closing = true;
        }
    }

    /** Until when to wait for the last oneways of what is closed now: the same for all once this is about to close. */
    long lastOnewaysDeadline() {
        return closing ? closingDeadline : LastOneways.newDeadline();
    }

    boolean isClosing() {
        return closing;
    }

    /** Ends all sessions, servers and threads. Idempotent. */
    @Override
    public void close() {
        closeSoon();
        closed = true;
        LastOneways.await(sessions, closingDeadline);
        sessions.forEach(RpcSession::closeNow);
        servers.forEach(RpcServer::close);
        reaperThread.interrupt();
        transports.values().forEach(Transport::close);
        // By now every call has an end; what depends on it may still run.
        asyncThreads.shutdown();
    }

    @Override
    public String toString() {
        return name;
    }
}
