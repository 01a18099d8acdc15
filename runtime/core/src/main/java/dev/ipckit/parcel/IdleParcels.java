/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The closed parcels of a pool. Each has a place of its own to come back to, so that giving one back is a store and no
 * compare-and-set: nobody else puts anything there. The place of a parcel that was never closed is free again once the
 * garbage collector has found it.
 *
 * <p>A thread looks first at the place that its id leads to, and a parcel that it finds elsewhere moves there if nobody
 * has that place: threads that run at the same time soon leave each other alone. Works the same for virtual threads.
 * Thread-safe; allocates only where a parcel comes for the first time.
 */
final class IdleParcels {

    /** {@link Parcel#place} of a parcel that has none. */
    static final int NOWHERE = -1;

    /** References a cache line apart, so that threads that start at different places do not disturb each other. */
    private static final int STRIDE = 16;

    private static final int GOLDEN_RATIO = 0x9e3779b9;

    private final AtomicReferenceArray<@Nullable Parcel> places;

    /** Whose the places are, whether or not they are there. */
    private final AtomicReferenceArray<@Nullable WeakReference<Parcel>> tenants;

    private final int mask;

    /** @param count a power of two */
    IdleParcels(int count) {
        places = new AtomicReferenceArray<>(count * STRIDE);
        tenants = new AtomicReferenceArray<>(count);
        mask = count - 1;
    }

    /** Takes one out; null if none is there. */
    @Nullable
    Parcel take() {
        int start = start();
        for (int i = 0; i <= mask; i++) {
            int place = (start + i) & mask;
            if (places.getPlain(place * STRIDE) != null) {
                Parcel taken = places.getAndSet(place * STRIDE, null);
                if (taken != null) {
                    if (i != 0) {
                        move(taken, start);
                    }
                    return taken;
                }
            }
        }
        return null;
    }

    /** Only for a parcel that is out, or two could come to one place. */
    private void move(Parcel parcel, int to) {
        int from = parcel.place;
        if (tenants.getPlain(to) == null && tenants.compareAndSet(to, null, tenants.get(from))) {
            parcel.place = to;
            tenants.set(from, null);
        }
    }

    /** Puts one in that has been taken out or is new; false if it is one too many, and the garbage collector's. */
    boolean give(Parcel given) {
        if (given.place == NOWHERE && !settle(given)) {
            return false;
        }
        places.setRelease(given.place * STRIDE, given);
        return true;
    }

    private boolean settle(Parcel parcel) {
        WeakReference<Parcel> tenant = new WeakReference<>(parcel);
        int start = start();
        for (int i = 0; i <= mask; i++) {
            int place = (start + i) & mask;
            WeakReference<Parcel> known = tenants.get(place);
            if ((known == null || known.refersTo(null)) && tenants.compareAndSet(place, known, tenant)) {
                parcel.place = place;
                return true;
            }
        }
        return false;
    }

    /** How many parcels there are, those that others keep for their replies too. */
    int count() {
        int count = 0;
        for (int place = 0; place <= mask; place++) {
            Parcel there = places.get(place * STRIDE);
            if (there != null) {
                count += there.withSpare();
            }
        }
        return count;
    }

    private int start() {
        return ((int) Thread.currentThread().getId() * GOLDEN_RATIO) >>> 16 & mask;
    }
}
