/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A carrier's references that remember what was asked of them. */
final class Ledger implements ObjectReferences {

    final Map<RemoteObject, Long> addresses = new HashMap<>();
    final Map<RemoteObject, Integer> flags = new HashMap<>();
    final Map<Long, RemoteObject> known = new HashMap<>();
    final List<RemoteObject> left = new ArrayList<>();
    final List<RemoteObject> takenBack = new ArrayList<>();
    final List<Long> entered = new ArrayList<>();
    final List<Integer> enteredFlags = new ArrayList<>();
    final List<Long> discarded = new ArrayList<>();
    boolean listsAllObjects;

    @Nullable
    DescriptorPassage descriptors;

    Ledger listingAllObjects() {
        listsAllObjects = true;
        return this;
    }

    Ledger with(RemoteObject object, long address, int flag) {
        addresses.put(object, address);
        flags.put(object, flag);
        known.put(address, object);
        return this;
    }

    @Override
    public long leaving(RemoteObject object) {
        Long address = addresses.get(object);
        if (address == null) {
            throw new RemoteException("not of this ledger: " + object);
        }
        left.add(object);
        return address;
    }

    @Override
    public int flags(RemoteObject object, long address) {
        return flags.getOrDefault(object, 0);
    }

    @Override
    public void notSent(RemoteObject object, long address) {
        if (addresses.get(object) != address) {
            throw new AssertionError("taken back with another address than given: " + address);
        }
        takenBack.add(object);
    }

    @Override
    public RemoteObject entering(long address, int flag) {
        entered.add(address);
        enteredFlags.add(flag);
        RemoteObject object = known.get(address);
        if (object == null) {
            throw new BadParcelException("no object at address=" + address);
        }
        return object;
    }

    @Override
    public void discarded(long address, int flag) {
        discarded.add(address);
    }

    Ledger moving(DescriptorPassage passage) {
        descriptors = passage;
        return this;
    }

    @Override
    public boolean listsAllObjects() {
        return listsAllObjects;
    }

    @Override
    public @Nullable DescriptorPassage descriptors() {
        return descriptors;
    }

    @Override
    public String carrier() {
        return "a test";
    }

    static RemoteObject object(String name) {
        return new RemoteStub(name) {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                return false;
            }
        };
    }
}
