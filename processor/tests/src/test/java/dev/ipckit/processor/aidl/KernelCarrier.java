/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.ObjectReferences;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelFormat;
import dev.ipckit.parcel.ParcelPool;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * This side of what the Binder driver does: parcels in kernel format become bytes, and references are turned round on the way,
 * a binder of one side being a handle of the other. Bytes are remembered as the other side has them.
 */
final class KernelCarrier implements ObjectReferences, Function<Object[], Object[]> {
    private static final int BINDER = 0x73622a85;
    private static final int HANDLE_TYPE = 0x73682a85;

    final List<Exchange> toOther = new ArrayList<>();
    final List<Exchange> toHere = new ArrayList<>();

    private final Map<RemoteObject, Long> addresses = new HashMap<>();
    private final Map<Long, RemoteStub> own = new HashMap<>();
    private final Map<Long, OtherObject> others = new HashMap<>();

    /** What {@link AidlSide#carrier} gives. */
    Function<Object[], Object[]> other = message -> {
        throw new IllegalStateException("not connected");
    };

    /** A call as the other side sees it. */
    record Exchange(int code, int flags, String request, String reply) {}

    long addressOf(RemoteObject object) {
        return addresses.computeIfAbsent(object, unused -> {
            long address = own.size() + 1L;
            own.put(address, (RemoteStub) object);
            return address;
        });
    }

    RemoteObject other(long address) {
        return others.computeIfAbsent(address, unused -> new OtherObject(this, address));
    }

    void call(long address, int code, Parcel request, Parcel reply, CallOptions options) {
        ParcelAccess.seal(request, this);
        byte[] data = data(request);
        long[] table = table(request);
        turnRound(data, table);
        Object[] answer = other.apply(new Object[] {address, code, data, table, options.flags()});
        byte[] answered = (byte[]) answer[0];
        toOther.add(new Exchange(code, options.flags(), hex(data), hex(answered)));
        if (!options.isOneway()) {
            long[] objects = (long[]) answer[1];
            turnRound(answered, objects);
            receive(reply, answered, objects);
        }
    }

    @Override
    public Object[] apply(Object[] message) {
        byte[] data = (byte[]) message[2];
        byte[] request = data.clone();
        long[] objects = (long[]) message[3];
        CallOptions options = CallOptions.fromFlags((Integer) message[4]);
        turnRound(request, objects);
        try (Parcel received = ParcelPool.shared().obtain(ParcelFormat.KERNEL);
                Parcel reply = ParcelPool.shared().obtain(ParcelFormat.KERNEL)) {
            receive(received, request, objects);
            RemoteStub stub = own.get((Long) message[0]);
            if (stub == null || !stub.dispatch((Integer) message[1], received, reply, options)) {
                throw new IllegalStateException("nothing at " + message[0] + " for code " + message[1]);
            }
            ParcelAccess.seal(reply, this);
            byte[] answer = data(reply);
            long[] table = table(reply);
            turnRound(answer, table);
            toHere.add(new Exchange((Integer) message[1], options.flags(), hex(data), hex(answer)));
            return new Object[] {answer, table};
        }
    }

    private void receive(Parcel parcel, byte[] data, long[] objects) {
        ByteBuffer table = ByteBuffer.allocate(objects.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        Arrays.stream(objects).forEach(table::putLong);
        ParcelAccess.prepareToReceive(parcel, data.length, table.capacity(), 0)
                .put(data)
                .put(table.flip());
        ParcelAccess.received(parcel, data.length, table.capacity(), this);
    }

    private static byte[] data(Parcel sealed) {
        byte[] data = new byte[sealed.dataSize()];
        ParcelAccess.bytesToSend(sealed, 0).get(data);
        return data;
    }

    private static long[] table(Parcel sealed) {
        ByteBuffer table = ParcelAccess.bytesToSend(sealed, 0)
                .position(ParcelAccess.HEADROOM + sealed.dataSize())
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        long[] positions = new long[ParcelAccess.tableSize(sealed) / Long.BYTES];
        table.asLongBuffer().get(positions);
        return positions;
    }

    /** What the driver does to each object: the flags stay those of the side that has the object. */
    private static void turnRound(byte[] data, long[] objects) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        for (long object : objects) {
            int at = (int) object;
            boolean binder = bytes.getInt(at) == BINDER;
            bytes.putInt(at, binder ? HANDLE_TYPE : BINDER);
            bytes.putInt(at + Integer.BYTES, binder ? 0x13 : 0x113);
        }
    }

    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        ByteBuffer words = ByteBuffer.wrap(bytes);
        while (words.hasRemaining()) {
            text.append(String.format("%08x ", words.getInt()));
        }
        return text.toString();
    }

    @Override
    public long leaving(RemoteObject object) {
        return object instanceof OtherObject there ? there.address() : addressOf(object);
    }

    @Override
    public int flags(RemoteObject object, long address) {
        return object instanceof OtherObject ? HANDLE : 0;
    }

    @Override
    public void notSent(RemoteObject object, long address) {}

    @Override
    public RemoteObject entering(long address, int flags) {
        if ((flags & HANDLE) != 0) {
            return other(address);
        }
        RemoteStub stub = own.get(address);
        if (stub == null) {
            throw new IllegalStateException("no object of this side at " + address);
        }
        return stub;
    }

    @Override
    public void discarded(long address, int flags) {}

    @Override
    public boolean listsAllObjects() {
        return true;
    }
}
