/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where parcels come from and where {@link Parcel#close} takes them back to. In a steady state neither direction
 * allocates. Keeps at most 64 parcels and a reply with each, of 16 KiB, and at most 17 MiB for the larger ones; a burst
 * beyond that is left to the garbage collector.
 *
 * <p>Thread-safe. A parcel that is never closed is no harm but its memory, which lasts until the garbage collector
 * finds it.
 */
public final class ParcelPool {

    private static final ParcelPool SHARED = new ParcelPool();

    private static final int MAX_IDLE = 64;

    final BlockPool blocks = new BlockPool();

    private final IdleParcels idle = new IdleParcels(MAX_IDLE);

    /**
     * Parcels that were made and neither dropped nor, if unclosed, forgiven. Touched only where a parcel is made or
     * dropped.
     */
    private final AtomicInteger existing = new AtomicInteger();

    /** A pool of its own, for tests; everybody else uses {@link #shared}. */
    ParcelPool() {}

    /** The pool of this process. */
    public static ParcelPool shared() {
        return SHARED;
    }

    /** An empty, writable parcel with the default limits. The caller owns it and closes it. */
    public Parcel obtain(ParcelFormat format) {
        return obtain(format, ParcelLimits.DEFAULT);
    }

    /** An empty, writable parcel. The caller owns it and closes it. */
    public Parcel obtain(ParcelFormat format, ParcelLimits limits) {
        @Nullable Parcel parcel = idle.take();
        if (parcel == null) {
            parcel = new Parcel(this);
            existing.incrementAndGet();
        }
        parcel.open(format, limits);
        return parcel;
    }

    /**
     * How many parcels have been obtained and not closed, with the closed replies that unclosed requests keep; exact
     * only while nobody obtains or closes one.
     */
    public int outstanding() {
        return existing.get() - idle.count();
    }

    void giveBack(Parcel parcel) {
        if (!idle.give(parcel)) {
            existing.addAndGet(-parcel.withSpare());
        }
    }
}
