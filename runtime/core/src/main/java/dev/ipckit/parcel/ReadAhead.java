/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Memory to read a long message into before it is known whose parcel it becomes: headers and data in one read, and the
 * data lie where the parcel wants them. Only memory that is idle is used, so that reading ahead never makes a process
 * larger. Confined to one thread at a time.
 */
public final class ReadAhead {

    /** The longest data, in bytes: sockets rarely hold more at once. */
    public static final int MAX_SIZE = 127 << 10;

    private final BlockPool blocks;
    private @Nullable Block block;

    /** Closed; uses memory of the pool of this process. */
    public ReadAhead() {
        this(ParcelPool.shared());
    }

    /** The same for a pool of its own. */
    ReadAhead(ParcelPool pool) {
        blocks = pool.blocks;
    }

    /**
     * Takes memory for a message.
     *
     * @param headers bytes before the data, at most {@link ParcelAccess#HEADROOM}
     * @param size bytes of the data and what follows, at most {@link #MAX_SIZE}
     * @return room for exactly these, the data beginning at index {@link ParcelAccess#HEADROOM}; good until
     *     {@link #moveTo} or {@link #close}; null if no memory is idle
     * @throws IllegalStateException if it is open
     */
    public @Nullable ByteBuffer open(int headers, int size) {
        if (block != null || headers < 0 || headers > ParcelBuffer.HEADROOM || size < 0 || size > MAX_SIZE) {
            throw new IllegalStateException(
                    "cannot read ahead, headers=" + headers + ", size=" + size + ", open=" + (block != null));
        }
        Block idle = blocks.takeIdle(ParcelBuffer.HEADROOM + size);
        if (idle == null) {
            return null;
        }
        block = idle;
        return idle.io.clear().limit(ParcelBuffer.HEADROOM + size).position(ParcelBuffer.HEADROOM - headers);
    }

    /** Whether there is memory that was not moved or given back. */
    public boolean isOpen() {
        return block != null;
    }

    /**
     * The memory becomes the parcel's, with all that was read; {@link ParcelAccess#prepareToReceive} is next.
     *
     * @param parcel empty and writable
     * @throws IllegalStateException if it is not open, or the parcel is not empty
     */
    public void moveTo(Parcel parcel) {
        if (block == null) {
            throw new IllegalStateException("nothing was read ahead");
        }
        ParcelAccess.requireEmpty(parcel);
        parcel.buffer.replaceBlock(block);
        block = null;
    }

    /** Gives the memory back. Idempotent. */
    public void close() {
        if (block != null) {
            blocks.give(block);
            block = null;
        }
    }
}
