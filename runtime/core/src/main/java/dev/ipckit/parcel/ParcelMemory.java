/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/**
 * The memory of one parcel: a block of its own, or a larger one of the pool's; and the limits on it. Confined to the
 * parcel's owner.
 */
abstract sealed class ParcelMemory permits ParcelBuffer {

    private static final int OWN_CAPACITY = 16 << 10;

    /** Never leaves this parcel, so that an ordinary call touches no second pool. */
    private final Block ownBlock = new Block(OWN_CAPACITY);

    private final BlockPool pool;

    Block block = ownBlock;

    /** The block's; one hop less for every access. */
    ByteBuffer bytes = ownBlock.bytes;

    /**
     * The block's. Words go through it: its access is the JDK's shortest, so that the compiler has room for all of
     * them.
     */
    IntBuffer ints = ownBlock.ints;

    private ParcelLimits limits = ParcelLimits.DEFAULT;

    /** The limits'; one hop less. */
    int maxNesting = limits.maxNesting();

    /** Where the own block ends, or what may be written: ready for the next call. */
    int ownRoom = room();

    ParcelMemory(BlockPool pool) {
        this.pool = pool;
    }

    /** To write a reference costs the garbage collector a fence, so only where the limits are others. */
    final void use(ParcelLimits newLimits) {
        if (limits != newLimits) {
            limits = newLimits;
            maxNesting = newLimits.maxNesting();
            ownRoom = Math.min(OWN_CAPACITY, ParcelBuffer.HEADROOM + newLimits.maxDataSize());
        }
    }

    final ParcelLimits limits() {
        return limits;
    }

    /** Where the block ends, or what may be written. */
    final int room() {
        return Math.min(block.capacity(), ParcelBuffer.HEADROOM + limits.maxDataSize());
    }

    /** Gives back to the pool what is the pool's, with what lies there; false if there is nothing. */
    final boolean giveBlockBack() {
        if (block == ownBlock) {
            return false;
        }
        exchange(ownBlock);
        return true;
    }

    /** Moves to a larger block of the pool's, taking along what is before {@code used}. */
    final void grow(int capacity, int used) {
        Block larger = pool.take(capacity);
        larger.bytes.put(0, bytes, 0, used);
        exchange(larger);
    }

    /** The block is this parcel's from now on. */
    final void exchange(Block next) {
        if (block != ownBlock) {
            pool.give(block);
        }
        block = next;
        bytes = next.bytes;
        ints = next.ints;
    }
}
