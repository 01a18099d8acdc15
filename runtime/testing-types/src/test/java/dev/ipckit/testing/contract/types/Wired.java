/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.CallOptions;
import dev.ipckit.DeathRecipient;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.ObjectReferences;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelFormat;
import dev.ipckit.parcel.ParcelPool;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A carrier in short, of either format: parcels become bytes, which it keeps, and bytes become parcels. */
final class Wired implements RemoteObject, ObjectReferences {
    /** The address of the first object that leaves. */
    private static final long FIRST_ADDRESS = 16;

    private final RemoteStub stub;
    private final ParcelFormat format;
    private final List<RemoteObject> left = new ArrayList<>();

    byte[] request = {};
    byte[] reply = {};

    /** The table of objects of the latest parcel. */
    private byte[] table = {};

    Wired(RemoteStub stub, ParcelFormat format) {
        this.stub = stub;
        this.format = format;
    }

    @Override
    public void transact(int code, Parcel sent, Parcel received, CallOptions options) {
        request = sealed(sent);
        try (Parcel arrived = obtainParcel();
                Parcel answer = obtainParcel()) {
            receive(request, arrived);
            stub.dispatch(code, arrived, answer, options);
            reply = sealed(answer);
        }
        if (!options.isOneway()) {
            receive(reply, received);
        }
    }

    private byte[] sealed(Parcel parcel) {
        ParcelAccess.seal(parcel, this);
        ByteBuffer bytes = ParcelAccess.bytesToSend(parcel, 0);
        byte[] data = new byte[parcel.dataSize()];
        bytes.get(data);
        table = new byte[ParcelAccess.tableSize(parcel)];
        bytes.position(bytes.limit() - table.length).get(table);
        return data;
    }

    private void receive(byte[] data, Parcel parcel) {
        ByteBuffer room = ParcelAccess.prepareToReceive(parcel, data.length, table.length, 0);
        room.put(data).put(table);
        ParcelAccess.received(parcel, data.length, table.length, this);
    }

    @Override
    public Parcel obtainParcel() {
        return ParcelPool.shared().obtain(format);
    }

    @Override
    public long leaving(RemoteObject object) {
        if (!left.contains(object)) {
            left.add(object);
        }
        return FIRST_ADDRESS + left.indexOf(object);
    }

    @Override
    public RemoteObject entering(long address, int flags) {
        return left.get((int) (address - FIRST_ADDRESS));
    }

    @Override
    public void notSent(RemoteObject object, long address) {}

    @Override
    public void discarded(long address, int flags) {}

    @Override
    public boolean listsAllObjects() {
        return false;
    }

    @Override
    public String interfaceDescriptor() {
        return stub.interfaceDescriptor();
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
