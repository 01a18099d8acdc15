/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import org.jspecify.annotations.Nullable;

/**
 * Blocks for parcels that outgrow their own, in a few sizes. Keeps at most 17 MiB; what is larger than a parcel of the
 * default limit needs is never kept, because such parcels are rare and their memory is not. Thread-safe.
 */
final class BlockPool {

    /** Ascending. An array, whose loop needs no iterator even where nothing has been compiled. */
    private final SizeClass[] sizes = {
        new SizeClass(32 << 10, 32),
        new SizeClass(128 << 10, 32),
        new SizeClass(512 << 10, 8),
        new SizeClass(ParcelLimits.DEFAULT.maxDataSize() + (8 << 10), 8)
    };

    /** A block of at least that many bytes. */
    Block take(int capacity) {
        for (SizeClass size : sizes) {
            if (capacity <= size.capacity) {
                return size.take();
            }
        }
        return new Block(capacity);
    }

    /**
     * A block of at least that many bytes if there is one that nobody uses, of the size that {@link #take} would give.
     */
    @Nullable
    Block takeIdle(int capacity) {
        for (SizeClass size : sizes) {
            if (capacity <= size.capacity) {
                return size.idle.take();
            }
        }
        return null;
    }

    void give(Block block) {
        for (SizeClass size : sizes) {
            if (block.capacity() == size.capacity) {
                size.idle.give(block);
                return;
            }
        }
    }

    private static final class SizeClass {
        final int capacity;
        final Slots<Block> idle;

        SizeClass(int capacity, int count) {
            this.capacity = capacity;
            idle = new Slots<>(count);
        }

        Block take() {
            @Nullable Block block = idle.take();
            return block == null ? new Block(capacity) : block;
        }
    }
}
