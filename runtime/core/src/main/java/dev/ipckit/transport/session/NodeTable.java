/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteException;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.transport.OnewayQueue;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The objects that the two ends of a session refer to, counted exactly as RPC binder counts: whoever receives a
 * reference keeps the count, and gives it back with DEC_STRONG.
 *
 * <p>Thread-safe. While its lock is held nothing is called, and no lock is taken but that of a {@link OnewayQueue}.
 */
final class NodeTable {

    /** As libbinder: a peer that goes beyond has lost count of its objects. */
    static final int MAX_NODES = 100_000;

    private final RpcSession session;
    private final boolean isServer;
    private final ReentrantLock lock = new ReentrantLock();
    private final IntMap<RpcNode> ours = new IntMap<>();
    private final IntMap<RpcNode> theirs = new IntMap<>();
    private final IdentityHashMap<RemoteStub, RpcNode> nodesOfStubs = new IdentityHashMap<>();
    private final EarlyOneways early = new EarlyOneways();
    private final CollectionMark collectionMark = new CollectionMark(MAX_NODES);
    private int nextNumber;

    /** How many nodes await receipts. */
    private int awaiting;

    private boolean terminated;

    NodeTable(RpcSession session, boolean isServer) {
        this.session = session;
        this.isServer = isServer;
    }

    /** A reference to a stub of ours leaves. @return its address */
    long stubLeaving(RemoteStub stub) {
        lock.lock();
        try {
            checkOpen();
            RpcNode node = nodesOfStubs.get(stub);
            if (node == null) {
                if (nodesOfStubs.size() >= MAX_NODES) {
                    throw new RemoteException("the peer of " + session + " holds references to " + MAX_NODES
                            + " objects already; it or this process leaks them, see IpcKit.dump()");
                }
                node = new RpcNode(RpcAddress.of(freeNumber(), isServer), stub);
                ours.put(RpcAddress.number(node.address), node);
                nodesOfStubs.put(stub, node);
            }
            node.timesSent++;
            return node.address;
        } finally {
            lock.unlock();
        }
    }

    private int freeNumber() {
        while (ours.get(nextNumber) != null) {
            nextNumber++;
        }
        return nextNumber++;
    }

    /** A reference to an object of the peer goes home, or is the target of a call. */
    void proxyLeaving(RpcNode node) {
        lock.lock();
        try {
            checkOpen();
            node.timesSent++;
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #proxyLeaving}, for a oneway call. @return the call's number */
    long onewayLeaving(RpcNode node) {
        lock.lock();
        try {
            proxyLeaving(node);
            node.onewaysDue++;
            return node.onewayNumber++;
        } finally {
            lock.unlock();
        }
    }

    /** A reference to one of our stubs comes home, as the target of a call or in a parcel. */
    RpcNode stubEntering(long address) {
        lock.lock();
        try {
            checkOpen();
            RpcNode node = isOurs(address) ? ours.get(RpcAddress.number(address)) : null;
            if (node == null) {
                throw new BadParcelException(
                        "there is no object at address " + RpcAddress.toString(address) + " of " + session);
            }
            node.timesReceived++;
            return node;
        } finally {
            lock.unlock();
        }
    }

    /** A reference to an object of the peer arrives. @return its one proxy */
    RemoteProxy proxyEntering(long address) {
        lock.lock();
        try {
            checkOpen();
            int number = RpcAddress.number(address);
            RpcNode node = theirs.get(number);
            if (node == null) {
                if (theirs.size() >= MAX_NODES) {
                    throw new BadParcelException(
                            "the peer of " + session + " has sent references to more than " + MAX_NODES + " objects");
                }
                node = new RpcNode(address, null);
                theirs.put(number, node);
                if (collectionMark.isReachedBy(theirs.size())) {
                    session.reaper().collectFor(session);
                }
            }
            node.timesReceived++;
            awaitReceipt(node, false);
            RemoteProxy proxy = node.proxy == null ? null : node.proxy.get();
            if (proxy == null) {
                // A proxy collected before this moment leaves its references to the new one.
                proxy = new RemoteProxy(new RpcHandle(session, node));
                node.proxy = session.reaper().watch(proxy, session, node);
            }
            return proxy;
        } finally {
            lock.unlock();
        }
    }

    /** Takes all references received to a stub, to give them back. @return how many there were */
    long takeExcess(RpcNode node) {
        lock.lock();
        try {
            long amount = node.timesReceived;
            node.timesReceived = 0;
            return terminated ? 0 : amount;
        } finally {
            lock.unlock();
        }
    }

    /** The stub at an address of ours that the peer asks about without sending a reference; null if there is none. */
    @Nullable
    RemoteStub stubAt(long address) {
        lock.lock();
        try {
            RpcNode node = find(address);
            return node == null ? null : node.stub;
        } finally {
            lock.unlock();
        }
    }

    /** The address by which the peer holds a stub of ours; 0 if it does not. */
    long addressOf(RemoteStub stub) {
        lock.lock();
        try {
            RpcNode node = nodesOfStubs.get(stub);
            return node == null ? 0 : node.address;
        } finally {
            lock.unlock();
        }
    }

    /** The proxy of an object of the peer; null if nobody here holds on to it. */
    @Nullable
    RemoteProxy proxyAt(long address) {
        lock.lock();
        try {
            RpcNode node = find(address);
            return node == null || node.proxy == null ? null : node.proxy.get();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes the references of a proxy that nobody holds any more. While something that was sent to the object may be on
     * its way on another connection, they stay: they would overtake it, and it would find no object any more. The
     * peer's receipt, which is the reference that each transaction is, then has them {@linkplain GivenBack#giveBack
     * given back}.
     *
     * @return how many there were
     */
    long takeCollected(RpcNode.ProxyReference reference) {
        lock.lock();
        try {
            RpcNode node = reference.node;
            if (terminated || node.proxy != reference) {
                return 0;
            }
            node.proxy = null;
            if (node.timesSent != 0) {
                awaitReceipt(node, true);
                return 0;
            }
            return takeExcess(node);
        } finally {
            lock.unlock();
        }
    }

    /** After references were given back: forgets a node nobody refers to. @return whether the table has become empty */
    boolean eraseIfUnused(RpcNode node) {
        lock.lock();
        try {
            return erase(node);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The peer gives back references to an object.
     *
     * @return whether the table has become empty
     */
    boolean theyGaveBack(long address, long amount) {
        long due = 0;
        boolean empty;
        lock.lock();
        try {
            RpcNode node = find(address);
            if (terminated || node == null || node.timesSent < amount) {
                // As libbinder: a count that does not match is the peer's loss, not a reason to end the session.
                return false;
            }
            node.timesSent -= amount;
            node.onewaysDue = Math.min(node.onewaysDue, node.timesSent);
            if (node.timesSent == 0 && node.awaitsReceipt) {
                awaitReceipt(node, false);
                due = node.timesReceived;
                node.timesReceived = 0;
            }
            empty = erase(node);
        } finally {
            lock.unlock();
        }
        session.givenBack().giveBack(address, due);
        return empty;
    }

    private void awaitReceipt(RpcNode node, boolean awaits) {
        if (node.awaitsReceipt != awaits) {
            node.awaitsReceipt = awaits;
            awaiting += awaits ? 1 : -1;
        }
    }

    /** Whether references are kept until the peer has received what was sent to their objects. */
    boolean awaitsReceipts() {
        return locked(() -> awaiting > 0 && !terminated);
    }

    /**
     * Whether the peer may not have carried out all oneway transactions: it gives back a reference for each that it
     * has.
     */
    boolean awaitsOneways() {
        return locked(() -> !terminated && theirs.anyMatch(node -> node.onewaysDue > 0));
    }

    private boolean erase(RpcNode node) {
        if (terminated || node.timesSent != 0 || node.timesReceived != 0 || node.hasEarly()) {
            return false;
        }
        int number = RpcAddress.number(node.address);
        if (node.stub != null) {
            if (ours.get(number) == node) {
                ours.remove(number);
                nodesOfStubs.remove(node.stub);
            }
        } else if (theirs.get(number) == node) {
            theirs.remove(number);
        }
        return ours.size() + theirs.size() == 0;
    }

    private @Nullable RpcNode find(long address) {
        return (isOurs(address) ? ours : theirs).get(RpcAddress.number(address));
    }

    boolean isOurs(long address) {
        return RpcAddress.isCreatedByServer(address) == isServer;
    }

    /**
     * Puts a oneway transaction into the queue of its stub, now or when those that it overtook on another connection
     * have come. Under the lock, because two threads with two numbers must not overtake each other on the way to the
     * queue.
     *
     * @return whether the calling thread has to run the queue
     */
    boolean enqueueInOrder(RpcNode node, RpcOnewayCall call, OnewayQueue queue) {
        lock.lock();
        try {
            if (call.number() != node.onewayNumber) {
                if (call.number() < node.onewayNumber) {
                    throw new BadParcelException("oneway transaction " + call.number() + " to " + node + " came twice");
                }
                early.add(node, call);
                return false;
            }
            boolean mustRun = false;
            for (RpcOnewayCall next = call; next != null; next = early.takeNext(node)) {
                node.onewayNumber++;
                mustRun |= queue.enqueue(next);
            }
            return mustRun;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Forgets everything: the session has ended.
     *
     * @return the proxies that somebody may still hold on to, and the oneway calls that will never be carried out
     */
    NodeRemains terminate() {
        lock.lock();
        try {
            NodeRemains remains = new NodeRemains(new ArrayList<>(), new ArrayList<>());
            if (terminated) {
                return remains;
            }
            terminated = true;
            theirs.forEach(node -> node.leave(remains));
            ours.forEach(node -> node.leave(remains));
            ours.clear();
            theirs.clear();
            nodesOfStubs.clear();
            return remains;
        } finally {
            lock.unlock();
        }
    }

    int stubCount() {
        return locked(ours::size);
    }

    int proxyCount() {
        return locked(theirs::size);
    }

    /** How many objects of the peer somebody here holds on to: those apart whose proxies have just been collected. */
    int heldProxyCount() {
        return locked(() -> theirs.count(RpcNode::isHeld));
    }

    /** What was collected for this session has been given back; so many objects of the peer were held on to then. */
    void setCollectionMark(int held) {
        lock.lock();
        try {
            collectionMark.set(held);
            if (collectionMark.isReachedBy(theirs.size())) {
                session.reaper().collectFor(session);
            }
        } finally {
            lock.unlock();
        }
    }

    private <T> T locked(Supplier<T> look) {
        lock.lock();
        try {
            return look.get();
        } finally {
            lock.unlock();
        }
    }

    private void checkOpen() {
        if (terminated) {
            throw session.ended();
        }
    }
}
