/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The connections of a session, and which thread uses which: at most one call stack at a time on each.
 *
 * <p>A thread that is already using a connection goes on using it, so that a call which comes back ends where its caller
 * waits. Oneway calls keep to a connection of their own where there can be two, so that no call waits behind them.
 * Thread-safe; nothing is called while its lock is held.
 */
final class ConnectionPool {

    /** Opens one more connection to the peer; only a client can. */
    interface Opener {
        RpcConnection open() throws IOException;
    }

    private final RpcSession session;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<RpcConnection> outgoing = new ArrayList<>();
    private final List<RpcConnection> incoming = new ArrayList<>();
    private @Nullable Opener opener;
    private int maxOutgoing = 1;
    private int opening;
    private @Nullable RpcConnection onewayConnection;
    private boolean closed;

    ConnectionPool(RpcSession session) {
        this.session = session;
    }

    /** From now on the pool opens connections by itself where it runs short, up to a number in all. */
    void growBy(Opener newOpener, int newMaxOutgoing) {
        lock.lock();
        try {
            opener = newOpener;
            maxOutgoing = newMaxOutgoing;
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
        lock.lock();
        try {
            connection.owner = Thread.currentThread();
            connection.depth = 1;
            return outgoing.size() < max && add(outgoing, connection);
        } finally {
            lock.unlock();
        }
    }

    /** Adds a connection that the calling thread will serve. @return false if the session has ended, or has too many */
    boolean addIncoming(RpcConnection connection, int max) {
        lock.lock();
        try {
            if (incoming.size() >= max) {
                return false;
            }
            connection.owner = Thread.currentThread();
            connection.depth = 1;
            return add(incoming, connection);
        } finally {
            lock.unlock();
        }
    }

    private boolean add(List<RpcConnection> connections, RpcConnection connection) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            connections.add(connection);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a connection for a call of this thread; {@link #release} gives it back.
     *
     * @param oneway whether nobody will wait for the call
     * @return null if the deadline passed, or the thread is interrupted
     * @throws DeadObjectException if the session has ended
     * @throws RemoteException if there is no connection to the peer, and none can be opened
     */
    @Nullable
    RpcConnection acquire(boolean oneway, long deadline) {
        lock.lock();
        try {
            while (true) {
                if (closed) {
                    throw session.ended();
                }
                RpcConnection connection = find(oneway);
                if (connection != null) {
                    return connection;
                }
                if (canOpen()) {
                    return openOne(oneway);
                }
                if (outgoing.isEmpty() && opening == 0) {
                    throw new RemoteException(
                            "the peer of " + session + " has opened no connection on which it could be"
                                    + " called; it can be called only while it waits for a call of its own");
                }
                if (!await(deadline)) {
                    return null;
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private @Nullable RpcConnection find(boolean oneway) {
        Thread current = Thread.currentThread();
        if (!oneway) {
            RpcConnection own = ownedBy(current, outgoing);
            own = own == null ? ownedBy(current, incoming) : own;
            if (own != null && own.allowsNested) {
                own.depth++;
                return own;
            }
        }
        RpcConnection free = firstFree(oneway);
        if (free != null) {
            free.owner = current;
            free.depth = 1;
        }
        return free;
    }

    private static @Nullable RpcConnection ownedBy(Thread thread, List<RpcConnection> connections) {
        for (int i = 0; i < connections.size(); i++) {
            if (connections.get(i).owner == thread) {
                return connections.get(i);
            }
        }
        return null;
    }

    private @Nullable RpcConnection firstFree(boolean oneway) {
        boolean canKeepApart = outgoing.size() > 1 || canOpen();
        if (oneway && onewayConnection != null) {
            return onewayConnection.owner == null ? onewayConnection : null;
        }
        for (int i = 0; i < outgoing.size(); i++) {
            RpcConnection connection = outgoing.get(i);
            if (connection.owner == null && !(canKeepApart && (oneway || connection == onewayConnection))) {
                return connection;
            }
        }
        if (oneway && canKeepApart && !canOpen()) {
            // As many connections as there will be: the last is the one that calls would take last.
            onewayConnection = outgoing.get(outgoing.size() - 1);
            return onewayConnection.owner == null ? onewayConnection : null;
        }
        return null;
    }

    private boolean canOpen() {
        return opener != null && outgoing.size() + opening < maxOutgoing;
    }

    private RpcConnection openOne(boolean oneway) {
        Opener open = opener;
        if (open == null) {
            throw new IllegalStateException("nobody opens connections for " + session);
        }
        opening++;
        lock.unlock();
        RpcConnection opened = null;
        try {
            opened = open.open();
        } catch (IOException failed) {
            throw session.fail("a further connection could not be opened: " + failed.getMessage(), failed);
        } finally {
            lock.lock();
            opening--;
        }
        opened.owner = Thread.currentThread();
        opened.depth = 1;
        if (oneway) {
            onewayConnection = opened;
        }
        if (!add(outgoing, opened)) {
            opened.channel().close();
            throw session.ended();
        }
        return opened;
    }

    /** Opens a connection that nobody needs yet, if there may be one more. */
    void addSpare() throws IOException {
        Opener open;
        lock.lock();
        try {
            open = opener;
            if (open == null || !canOpen()) {
                return;
            }
            opening++;
        } finally {
            lock.unlock();
        }
        RpcConnection opened;
        try {
            opened = open.open();
        } finally {
            openingEnded();
        }
        if (!addOutgoing(opened)) {
            opened.channel().close();
        }
    }

    private void openingEnded() {
        lock.lock();
        try {
            opening--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("WaitNotInLoop") // its caller is the loop
    private boolean await(long deadline) {
        try {
            return changed.awaitNanos(deadline - System.nanoTime()) > 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A connection that this thread could write a reference count on without disturbing anybody; null if none is free. */
    @Nullable
    RpcConnection acquireIdle() {
        lock.lock();
        try {
            for (int i = outgoing.size() - 1; i >= 0; i--) {
                RpcConnection connection = outgoing.get(i);
                if (connection.owner == null) {
                    connection.owner = Thread.currentThread();
                    connection.depth = 1;
                    return connection;
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Some connection, whoever uses it; null if there is none. */
    @Nullable
    RpcConnection any() {
        lock.lock();
        try {
            RpcConnection own = ownedBy(Thread.currentThread(), incoming);
            if (own != null) {
                return own;
            }
            List<RpcConnection> some = incoming.isEmpty() ? outgoing : incoming;
            return some.isEmpty() ? null : some.get(0);
        } finally {
            lock.unlock();
        }
    }

    void release(RpcConnection connection) {
        lock.lock();
        try {
            if (--connection.depth == 0) {
                connection.owner = null;
                changed.signal();
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

    void removeIncoming(RpcConnection connection) {
        lock.lock();
        try {
            incoming.remove(connection);
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

    int outgoingCount() {
        lock.lock();
        try {
            return outgoing.size();
        } finally {
            lock.unlock();
        }
    }

    /** All connections at this moment. */
    List<RpcConnection> all() {
        lock.lock();
        try {
            List<RpcConnection> all = new ArrayList<>(outgoing);
            all.addAll(incoming);
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
            changed.signalAll();
            return all();
        } finally {
            lock.unlock();
        }
    }
}
