/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.stream;

import dev.ipckit.RemoteProxy;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.transport.RemoteHandle;

/** Leads to no session: what is sent to its object stays in the test. */
abstract class LocalHandle implements RemoteHandle {

    @Override
    public final Parcel obtainParcel() {
        return Parcel.obtain();
    }

    @Override
    public final boolean isAlive() {
        return true;
    }

    @Override
    public void watchDeath(RemoteProxy proxy) {}

    @Override
    public final void unwatchDeath(RemoteProxy proxy) {}
}
