/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
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

    /** Whether the peer has only passed the object on, so that its session says nothing of the object's death. */
    private volatile boolean relayed;

    /** How the object died, the session going on; null while nothing is known of it. */
    private volatile @Nullable DeathReason death;

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

    void setRelayed() {
        relayed = true;
    }

    /** The object has died behind the peer. @return false if that was known */
    synchronized boolean died(DeathReason reason) {
        if (death != null) {
            return false;
        }
        death = reason;
        return true;
    }

    /** How the object died, behind the peer or with it; null if nothing is known of it. */
    @Nullable
    DeathReason death() {
        return death != null ? death : session.state().reason();
    }

    private void checkAlive() {
        DeathReason reason = death;
        if (reason != null) {
            throw new DeadObjectException(
                    this + " is dead (" + reason + "): the peer has passed on an object of somebody"
                            + " else, which is gone; obtain a new proxy from where this one came from");
        }
    }

    @Override
    public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        checkAlive();
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
        return death == null && session.isOpen();
    }

    @Override
    public void watchDeath(RemoteProxy proxy) {
        checkAlive();
        session.watchDeath(proxy);
        if (relayed) {
            RelayDeaths.ask(this, proxy);
        }
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
