/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteProxy;
import dev.ipckit.parcel.Parcel;

/**
 * A carrier's reference to one remote object: what a {@link RemoteProxy} passes its work on to. Thread-safe.
 */
public interface RemoteHandle {

    /** See {@link dev.ipckit.RemoteObject#transact}. */
    void transact(int code, Parcel request, Parcel reply, CallOptions options);

    /** See {@link dev.ipckit.RemoteObject#obtainParcel}. */
    Parcel obtainParcel();

    /** Who makes calls to the object whose callers do not wait. */
    default PendingCalls pendingCalls() {
        return PendingCalls.ofThisProcess();
    }

    /** See {@link dev.ipckit.RemoteObject#isAlive}. */
    boolean isAlive();

    /**
     * From now on the carrier holds on to the proxy and calls {@link RemoteProxy#sendObituary} when the object dies.
     *
     * @throws dev.ipckit.DeadObjectException if it is dead already
     */
    void watchDeath(RemoteProxy proxy);

    /** Ends {@link #watchDeath}. */
    void unwatchDeath(RemoteProxy proxy);

    /** How the object is called on its carrier, for people. */
    @Override
    String toString();
}
