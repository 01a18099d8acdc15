/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One object that the two ends of a session refer to, with the references each has given the other. All state is
 * guarded by the lock of its {@link NodeTable}.
 */
final class RpcNode {

    final long address;

    /** The object, where it is ours. */
    final @Nullable RemoteStub stub;

    /** The object, where it is the peer's and somebody here still holds on to it. */
    @Nullable
    ProxyReference proxy;

    /** References sent and not given back by the peer. */
    long timesSent;

    /** How many of these oneway transactions may have been sent with, at the most. */
    long onewaysDue;

    /** References received and not given back to the peer. */
    long timesReceived;

    /** Nobody here holds on to the object any more, but what was sent to it may still be on its way. */
    boolean awaitsReceipt;

    /** The number of the next oneway transaction: to be sent, or to be carried out. */
    long onewayNumber;

    /** Oneway transactions that overtook others on another connection. */
    @Nullable
    Queue<RpcOnewayCall> early;

    RpcNode(long address, @Nullable RemoteStub stub) {
        this.address = address;
        this.stub = stub;
    }

    /** Whether it is the peer's object, and somebody here holds on to it. */
    boolean isHeld() {
        return proxy != null && proxy.get() != null;
    }

    boolean hasEarly() {
        return early != null && !early.isEmpty();
    }

    Queue<RpcOnewayCall> early() {
        if (early == null) {
            early = new PriorityQueue<>();
        }
        return early;
    }

    /** Leaves behind what somebody has to be told of, or to drop, when the session has ended. */
    void leave(NodeRemains remains) {
        RemoteProxy held = proxy == null ? null : proxy.get();
        if (held != null) {
            remains.proxies().add(held);
        }
        if (early != null) {
            remains.neverDue().addAll(early);
        }
    }

    @Override
    public String toString() {
        return RpcAddress.toString(address) + "[sent=" + timesSent + ", received=" + timesReceived + "]";
    }

    /** Tells when nobody holds on to a proxy any more, and of which node it was. */
    static final class ProxyReference extends WeakReference<RemoteProxy> {
        final RpcSession session;
        final RpcNode node;

        ProxyReference(RemoteProxy proxy, RpcSession session, RpcNode node, ReferenceQueue<RemoteProxy> collected) {
            super(proxy, collected);
            this.session = session;
            this.node = node;
        }
    }
}
