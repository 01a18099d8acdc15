/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * This side of the driver. A message is {address, code, data, positions of objects, flags}, its answer {data, positions of
 * objects}; both sides know no other types in common than those of the JDK.
 */
public final class Carrier implements Function<Object[], Object[]> {
    private static final long FIRST_ADDRESS = 1000;

    private static Carrier current;

    private final Function<Object[], Object[]> other;
    private final Map<Binder, Long> addresses = new HashMap<>();
    private final Map<Long, Binder> own = new HashMap<>();
    private final Map<Long, IBinder> others = new HashMap<>();

    public Carrier(Function<Object[], Object[]> other) {
        this.other = other;
        current = this;
    }

    static Carrier current() {
        return current;
    }

    public long addressOf(Binder binder) {
        return addresses.computeIfAbsent(binder, unused -> {
            long address = FIRST_ADDRESS + own.size();
            own.put(address, binder);
            return address;
        });
    }

    Binder own(long address) {
        Binder binder = own.get(address);
        if (binder == null) {
            throw new AssertionError("no object at " + address);
        }
        return binder;
    }

    public IBinder other(long address) {
        return others.computeIfAbsent(address, Handle::new);
    }

    @Override
    public Object[] apply(Object[] message) {
        Parcel data = Parcel.received((byte[]) message[2], (long[]) message[3]);
        Parcel reply = Parcel.obtain();
        own((Long) message[0]).execute((Integer) message[1], data, reply, (Integer) message[4]);
        return new Object[] {reply.bytes(), reply.objects()};
    }

    /** An object of the other side. */
    static final class Handle implements IBinder {
        final long address;

        Handle(long address) {
            this.address = address;
        }

        @Override
        public IInterface queryLocalInterface(String descriptor) {
            return null;
        }

        @Override
        public boolean transact(int code, Parcel data, Parcel reply, int flags) {
            Object[] answer =
                    current.other.apply(new Object[] {address, code, data.bytes(), data.objects(), flags});
            if (reply != null) {
                reply.fill((byte[]) answer[0], (long[]) answer[1]);
            }
            return true;
        }
    }
}
