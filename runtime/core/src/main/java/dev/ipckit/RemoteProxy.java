/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import java.util.function.Function;

/** A remote object as seen from another process. */
public final class RemoteProxy implements RemoteObject {

    RemoteProxy() {}

    /** The one typed proxy of this object. */
    public <P> P broker(Class<P> type, Function<? super RemoteObject, ? extends P> factory) {
        return type.cast(factory.apply(this));
    }

    @Override
    public String interfaceDescriptor() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void transact(int code, Parcel request, Parcel reply, CallOptions options) {
        throw new UnsupportedOperationException();
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
        return false;
    }

    @Override
    public boolean ping() {
        return false;
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
