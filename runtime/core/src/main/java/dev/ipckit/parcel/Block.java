/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * A piece of off-heap memory with every view of it that a parcel needs, made once so that no call makes one. Owned by
 * one parcel or by the pool.
 */
final class Block {

    /** In bytes. The kernel copies noticeably slower into memory that begins inside of one. */
    static final int CACHE_LINE = 64;

    /** All access is absolute; position and limit stay at 0 and capacity. */
    final ByteBuffer bytes;

    /** Its position and limit are free for channels. */
    final ByteBuffer io;

    final CharBuffer chars;
    final IntBuffer ints;
    final FloatBuffer floats;

    // A parcel aligns to 4 bytes only, so 8-byte values need a view at each phase.
    private final LongBuffer longs;
    private final LongBuffer longsFrom4;
    private final DoubleBuffer doubles;
    private final DoubleBuffer doublesFrom4;

    Block(int capacity) {
        // The slice begins and ends at cache lines, and so loses up to one at either end.
        bytes = ByteBuffer.allocateDirect(capacity + 2 * CACHE_LINE)
                .alignedSlice(CACHE_LINE)
                .slice(0, capacity)
                .order(ByteOrder.LITTLE_ENDIAN);
        io = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        chars = bytes.asCharBuffer();
        ints = bytes.asIntBuffer();
        floats = bytes.asFloatBuffer();
        longs = bytes.asLongBuffer();
        doubles = bytes.asDoubleBuffer();
        ByteBuffer from4 = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(4);
        longsFrom4 = from4.asLongBuffer();
        doublesFrom4 = from4.asDoubleBuffer();
    }

    int capacity() {
        return bytes.capacity();
    }

    /** A view that has a long boundary at {@code at}; the index in it is {@link #index8}. */
    LongBuffer longs(int at) {
        return (at & 4) == 0 ? longs : longsFrom4;
    }

    /** A view that has a double boundary at {@code at}; the index in it is {@link #index8}. */
    DoubleBuffer doubles(int at) {
        return (at & 4) == 0 ? doubles : doublesFrom4;
    }

    static int index8(int at) {
        return at >>> 3;
    }

    /** {@code size} with the bytes that fill it up to a multiple of 4. */
    static long padded(long size) {
        return (size + 3) & ~3L;
    }
}
