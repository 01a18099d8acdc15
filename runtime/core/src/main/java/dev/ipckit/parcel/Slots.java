/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A bounded free list without locks and without thread-locals: a thread looks first where it last left something, and
 * what a thread that ended has left, others find. Works the same for virtual threads. Thread-safe; allocates nothing.
 */
final class Slots<T> {

    /** References a cache line apart, so that threads that start at different slots do not disturb each other. */
    private static final int STRIDE = 16;

    private static final int GOLDEN_RATIO = 0x9e3779b9;

    private final AtomicReferenceArray<@Nullable T> slots;
    private final int mask;

    /** @param count a power of two */
    Slots(int count) {
        slots = new AtomicReferenceArray<>(count * STRIDE);
        mask = count - 1;
    }

    /** Takes something out; null if nothing is there. */
    @Nullable
    T take() {
        int start = start();
        for (int i = 0; i <= mask; i++) {
            int slot = ((start + i) & mask) * STRIDE;
            if (slots.getPlain(slot) != null) {
                T taken = slots.getAndSet(slot, null);
                if (taken != null) {
                    return taken;
                }
            }
        }
        return null;
    }

    /** Puts something in; false if there is no room, and it stays the caller's. */
    boolean give(T given) {
        int start = start();
        for (int i = 0; i <= mask; i++) {
            int slot = ((start + i) & mask) * STRIDE;
            if (slots.getPlain(slot) == null && slots.compareAndSet(slot, null, given)) {
                return true;
            }
        }
        return false;
    }

    private static int start() {
        return ((int) Thread.currentThread().getId() * GOLDEN_RATIO) >>> 16;
    }
}
