/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a session, and which thread uses which: at most one call stack at a time on each.
 *
 * <p>A thread that is already using a connection goes on using it, so that a call which comes back ends where its caller
 * waits. Oneway calls keep to a connection of their own where there can be two, so that no call waits behind them.
 * Thread-safe; nothing is called while its lock is held.
 */
final class ConnectionPool {

    private final RpcSession session;
    private final ReentrantLock lock = new ReentrantLock();
    private final WaitingLines waiting = new WaitingLines();
    private final Predicate<WaitingLine.Place> mayTake = place -> isWithinShare(place.device());
    private final Connections outgoing = new Connections();
    private final Connections incoming = new Connections();

    /** On which no call will be made any more, and which their peers have not closed yet. */
    private final Connections leaving = new Connections();

    private final PoolGrowth growth = new PoolGrowth();
    private @Nullable RpcConnection onewayConnection;
    private boolean closed;

    ConnectionPool(RpcSession session) {
        this.session = session;
    }

    /** From now on the pool opens connections by itself where it runs short, up to a number in all. */
    void growBy(PoolGrowth.Opener opener, int maxOutgoing) {
        lock.lock();
        try {
            growth.by(opener, maxOutgoing);
        } finally {
            lock.unlock();
        }
    }

    /** Adds a connection for calls. @return false if the session has ended: the caller closes the connection */
    boolean addOutgoing(RpcConnection connection) {
        return add(outgoing, connection);
    }

    /**
     * As {@link #addOutgoing}, on the word of the peer; the calling thread has the use of it until it {@linkplain #release
     * releases} it. @return false also if there are too many
     */
    boolean addOutgoingInUse(RpcConnection connection, int max) {
        return addInUse(outgoing, connection, max);
    }

    /** Adds a connection that the calling thread will serve. @return false if the session has ended, or has too many */
    boolean addIncoming(RpcConnection connection, int max) {
        return addInUse(incoming, connection, max);
    }

    private boolean addInUse(Connections connections, RpcConnection connection, int max) {
        lock.lock();
        try {
            connection.owner = Thread.currentThread();
            connection.depth = 1;
            return connections.size() < max && add(connections, connection);
        } finally {
            lock.unlock();
        }
    }

    private boolean add(Connections connections, RpcConnection connection) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            connections.add(connection);
            waiting.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a connection for a call of this thread; {@link #release} gives it back.
     *
     * @param oneway whether nobody will wait for the call
     * @param device that waits for the call, null if it is this machine, or nobody
     * @return null if the deadline passed, or the thread is interrupted
     * @throws DeadObjectException if the session has ended
     * @throws RemoteException if there is no connection to the peer, and none can be opened
     */
    @Nullable
    RpcConnection acquire(boolean oneway, @Nullable String device, long deadline) {
        WaitingLine line = waiting.of(oneway);
        WaitingLine.Place place = null;
        boolean asked = false;
        lock.lock();
        try {
            while (true) {
                if (closed) {
                    throw session.ended();
                }
                RpcConnection connection = find(oneway, device, place);
                if (connection != null) {
                    return connection;
                }
                if (canOpen() && isWithinShare(device) && (!asked || growth.opening() == 0)) {
                    openOne(oneway);
                    asked = true;
                } else if (outgoing.isEmpty() && growth.opening() == 0) {
                    throw new RemoteException(
                            "the peer of " + session + " has opened no connection on which it could be"
                                    + " called; it can be called only while it waits for a call of its own");
                }
                place = place == null ? line.join(lock, device) : place;
                if (!place.await(deadline, growth.pauseNanos())) {
                    return find(oneway, device, place);
                }
            }
        } finally {
            if (line.leave(place) && firstFree(oneway) != null) {
                line.signalOne(mayTake);
            }
            lock.unlock();
        }
    }

    private @Nullable RpcConnection find(boolean oneway, @Nullable String device, WaitingLine.@Nullable Place place) {
        Thread current = Thread.currentThread();
        if (!oneway) {
            RpcConnection own = nestingOf(current);
            if (own != null) {
                own.depth++;
                return own;
            }
        }
        boolean isTurn =
                waiting.of(oneway).isTurnOf(place, mayTake) || (!oneway && outgoing.hasTwoFree(onewayConnection));
        RpcConnection free = isTurn && isWithinShare(device) ? firstFree(oneway) : null;
        if (free != null) {
            free.owner = current;
            free.depth = 1;
            free.device = device;
            if (!oneway) {
                free.lastCaller = current.getId();
            }
        } else if (oneway && !canOpen()) {
            // The thread would wait for a connection that it uses itself, where its waiting peer reads the oneway.
            free = outgoing.nestable(current);
            if (free != null) {
                free.depth++;
            }
        }
        return free;
    }

    /** Whoever makes slow calls from another device leaves connections for the others whose calls are passed on. */
    private boolean isWithinShare(@Nullable String device) {
        return device == null
                || outgoing.hasShareFor(device, growth.most(session.limits().connections()));
    }

    /** The connection on which the peer waits for this thread. */
    private @Nullable RpcConnection nestingOf(Thread thread) {
        RpcConnection own = outgoing.nestable(thread);
        return own == null ? incoming.nestable(thread) : own;
    }

    private @Nullable RpcConnection firstFree(boolean oneway) {
        boolean mayGrow = mayGrow();
        boolean canKeepApart = outgoing.size() > 1 || mayGrow;
        if (oneway && onewayConnection != null) {
            return onewayConnection.owner == null ? onewayConnection : null;
        }
        if (!(oneway && canKeepApart) || growth.isPausing()) {
            RpcConnection free = outgoing.freeFor(Thread.currentThread(), canKeepApart ? onewayConnection : null);
            if (free != null) {
                return free;
            }
        }
        if (oneway && canKeepApart && !mayGrow) {
            // As many connections as there will be: the last is the one that calls would take last.
            onewayConnection = outgoing.last();
            return onewayConnection.owner == null ? onewayConnection : null;
        }
        return null;
    }

    /** The peer counts a connection until it has closed it. */
    private boolean mayGrow() {
        return growth.isPossible(outgoing.size() + leaving.size());
    }

    private boolean canOpen() {
        return mayGrow() && !growth.isPausing();
    }

    /**
     * Has one more connection opened, by a thread of its own: the caller's may have little time, or be interrupted, and
     * neither is a reason to end the session.
     */
    private void openOne(boolean oneway) {
        PoolGrowth.Opener opener = growth.begin();
        session.host().thread("connector", () -> openOne(opener, oneway)).start();
    }

    private void openOne(PoolGrowth.Opener opener, boolean oneway) {
        RpcConnection opened = null;
        try {
            opened = opener.open();
        } catch (IOException | RuntimeException failed) {
            // No reason to end the others: they show if the peer is gone. It may be busy, or out of reach for a moment.
            if (session.isOpen()) {
                session.logger().info("{} goes on without a further connection: {}", session, failed.getMessage());
            }
        }
        boolean added = false;
        lock.lock();
        try {
            growth.end(opened != null);
            if (opened != null && !closed) {
                if (oneway && onewayConnection == null) {
                    onewayConnection = opened;
                }
                outgoing.add(opened);
                added = true;
            }
            waiting.signalAll();
        } finally {
            lock.unlock();
        }
        if (opened != null && !added) {
            session.end(opened.channel());
        }
    }

    /** Opens a connection that nobody needs yet, if there may be one more. */
    void addSpare() {
        PoolGrowth.Opener opener;
        lock.lock();
        try {
            if (!canOpen()) {
                return;
            }
            opener = growth.begin();
        } finally {
            lock.unlock();
        }
        openOne(opener, /* oneway= */ false);
    }

    /**
     * The connection on which this thread is to write a reference; {@link #release} gives it back. The one on which the
     * peer waits for the thread, or a free one, that of the thread's last call if it can be. Where there is no other way,
     * one in use, whose peer reads the reference between two messages.
     *
     * @return null if it is better to wait for a free one
     */
    @Nullable
    RpcConnection acquireForReference() {
        Thread current = Thread.currentThread();
        lock.lock();
        try {
            RpcConnection connection = nestingOf(current);
            if (connection == null) {
                connection = outgoing.freeFor(current, null);
            }
            if (connection == null && outgoing.isEmpty() && !incoming.isEmpty()) {
                connection = incoming.first();
            }
            if (connection != null && connection.depth++ == 0) {
                connection.owner = current;
            }
            return connection;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a connection for this thread if nobody uses it; {@link #release} gives it back. @return whether it was free */
    boolean acquireIfFree(RpcConnection connection) {
        lock.lock();
        try {
            if (closed || connection.owner != null) {
                return false;
            }
            connection.owner = Thread.currentThread();
            connection.depth = 1;
            return true;
        } finally {
            lock.unlock();
        }
    }

    void release(RpcConnection connection) {
        lock.lock();
        try {
            if (--connection.depth == 0) {
                connection.owner = null;
                connection.device = null;
                connection.isUsed = true;
                waiting.signalOne(mayTake);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Makes another thread the owner of a connection that the calling thread uses for one call. */
    void handOver(RpcConnection connection, Thread successor) {
        lock.lock();
        try {
            connection.owner = successor;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes connections out of use on which no call was made since this was called last, and which nobody uses; all but some.
     * Until they are {@linkplain #remove removed} they end with the pool.
     */
    List<RpcConnection> takeIdle(int needed) {
        lock.lock();
        try {
            List<RpcConnection> idle = closed ? List.of() : outgoing.takeIdle(needed);
            leaving.addAll(idle);
            if (idle.contains(onewayConnection)) {
                onewayConnection = null;
            }
            return idle;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets a connection that was served here, or on which no call will be made any more. */
    void remove(RpcConnection connection) {
        lock.lock();
        try {
            incoming.remove(connection);
            leaving.remove(connection);
            waiting.signalAll();
        } finally {
            lock.unlock();
        }
    }

    int outgoingCount() {
        lock.lock();
        try {
            return outgoing.size();
        } finally {
            lock.unlock();
        }
    }

    int incomingCount() {
        lock.lock();
        try {
            return incoming.size();
        } finally {
            lock.unlock();
        }
    }

    List<RpcConnection> all() {
        lock.lock();
        try {
            List<RpcConnection> all = outgoing.copy();
            all.addAll(incoming.copy());
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** No connection is handed out or added any more; whoever waits for one is told. @return all there are */
    List<RpcConnection> close() {
        lock.lock();
        try {
            closed = true;
            waiting.signalAll();
            List<RpcConnection> all = all();
            all.addAll(leaving.copy());
            return all;
        } finally {
            lock.unlock();
        }
    }
}
