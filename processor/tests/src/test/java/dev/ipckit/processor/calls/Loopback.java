/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.CallOptions;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;

/** Looks remote but is next door: what a proxy writes is what the stub reads, through real parcels. */
record Loopback(RemoteStub stub) implements RemoteObject {
    @Override
    public String interfaceDescriptor() {
        return stub.interfaceDescriptor();
    }

    @Override
    public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        stub.transact(code, request, reply, options);
    }

    @Override
    public Parcel obtainParcel() {
        return Parcel.obtain();
    }

    @Override
    public boolean isLocal() {
        return false;
    }

    @Override
    public boolean isAlive() {
        return true;
    }

    @Override
    public boolean ping() {
        return true;
    }

    @Override
    public void addDeathRecipient(DeathRecipient recipient) {}

    @Override
    public boolean removeDeathRecipient(DeathRecipient recipient) {
        return false;
    }

    @Override
    public String dump(String... arguments) {
        return stub.dump(arguments);
    }
}
