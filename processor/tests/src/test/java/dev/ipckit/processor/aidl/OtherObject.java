/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.CallOptions;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelFormat;
import dev.ipckit.parcel.ParcelPool;

/** An object of the AIDL side. */
record OtherObject(KernelCarrier carrier, long address) implements RemoteObject {
    @Override
    public String interfaceDescriptor() {
        return Speech.class.getName();
    }

    @Override
    public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        carrier.call(address, code, request, reply, options);
    }

    @Override
    public Parcel obtainParcel() {
        return ParcelPool.shared().obtain(ParcelFormat.KERNEL);
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
        return "";
    }
}
