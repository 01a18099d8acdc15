/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteProxy;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.PendingCalls;
import dev.ipckit.transport.RemoteHandle;
import org.jspecify.annotations.Nullable;

/** A reference to an object of the peer of a session. Thread-safe. */
final class RpcHandle implements RemoteHandle {

    /** Stands for a home that was looked for in vain. */
    static final RemoteObject NO_HOME = new RemoteStub("") {
        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    };

    private final RpcSession session;
    private final RpcNode node;

    /** The object itself, found behind the peer that passed it on; {@link #NO_HOME} if it was looked for in vain. */
    private volatile @Nullable RemoteObject home;

    RpcHandle(RpcSession session, RpcNode node) {
        this.session = session;
        this.node = node;
    }

    RpcSession session() {
        return session;
    }

    RpcNode node() {
        return node;
    }

    @Nullable
    RemoteObject home() {
        return home;
    }

    void setHome(RemoteObject found) {
        home = found;
    }

    @Override
    public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        session.caller().transact(node, code, request, reply, options);
    }

    @Override
    public Parcel obtainParcel() {
        return session.obtainParcel();
    }

    @Override
    public PendingCalls pendingCalls() {
        return session.caller().pendingCalls();
    }

    @Override
    public boolean isAlive() {
        return session.isOpen();
    }

    @Override
    public void watchDeath(RemoteProxy proxy) {
        session.watchDeath(proxy);
    }

    @Override
    public void unwatchDeath(RemoteProxy proxy) {
        session.unwatchDeath(proxy);
    }

    @Override
    public String toString() {
        return RpcAddress.toString(node.address) + " of " + session;
    }
}
