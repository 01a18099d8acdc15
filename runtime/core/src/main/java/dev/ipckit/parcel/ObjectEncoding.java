/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;

/**
 * How one format writes references to remote objects, and file descriptors. Stateless; {@code at} is an index into the
 * buffer.
 */
abstract sealed class ObjectEncoding permits RpcObjectEncoding, KernelObjectEncoding {

    /** Android's stability level SYSTEM, which a peer that is not part of an Android image uses. */
    static final int STABILITY_SYSTEM = 0b001100;

    private static final int STABILITY_VENDOR = 0b000011;
    private static final int STABILITY_VINTF = 0b111111;

    /** Android 12 alone wrote a category: version 1 in the low byte, the level in the high one. */
    private static final int CATEGORY_VERSION = 1;

    /** The bytes of a reference, its stability included. */
    abstract int size();

    /** The bytes of a null reference, its stability included; at most {@link #size}. */
    abstract int nullSize();

    /** The bytes of a file descriptor, fewer than those of a reference. */
    abstract int descriptorSize();

    /** The bytes of an entry of the table of objects. */
    abstract int tableEntrySize();

    abstract void putNull(ByteBuffer bytes, int at);

    /** A reference; its address is not known before the parcel is sent. */
    abstract void put(ByteBuffer bytes, int at, long address, int flags);

    /** A file descriptor; its number is not known before the parcel is sent. */
    abstract void putDescriptor(ByteBuffer bytes, int at, int number);

    /** Whether the first of the {@link #descriptorSize} bytes say that this is a file descriptor. */
    abstract boolean isDescriptor(ByteBuffer bytes, int at);

    /** The number in a file descriptor. */
    abstract int descriptor(ByteBuffer bytes, int at);

    /** Whether the {@link #nullSize} bytes are a null reference. */
    abstract boolean isNull(ByteBuffer bytes, int at);

    /** The address in a reference. */
    abstract long address(ByteBuffer bytes, int at);

    /** What the reference itself says of {@link ObjectReferences}' flags. */
    abstract int flags(ByteBuffer bytes, int at);

    /**
     * Whether the reference stands in the table where the format has one for it. Only a parcel of a kernel carrier
     * holds references that do not.
     */
    abstract boolean isListed(ByteBuffer bytes, int at);

    abstract void putTableEntry(ByteBuffer bytes, int at, int position, int flags);

    /** The position of an entry, negative or beyond the parcel if it is nonsense. */
    abstract long tablePosition(ByteBuffer bytes, int at);

    /** What the entry says of {@link ObjectReferences}' flags. */
    abstract int tableFlags(ByteBuffer bytes, int at);

    /** Refuses what is not a reference to a remote object. */
    abstract void check(ByteBuffer bytes, int at, int position);

    static void checkStability(int stability, int position) {
        int level =
                (stability & 0xff) == CATEGORY_VERSION && (stability & 0x00ffff00) == 0 ? stability >>> 24 : stability;
        if (level != STABILITY_SYSTEM && level != STABILITY_VENDOR && level != STABILITY_VINTF) {
            throw new BadParcelException(
                    "remote object at position=" + position + " has no known stability, stability=" + stability);
        }
    }

    static void checkNullStability(int stability, int position) {
        if (stability != 0) {
            throw new BadParcelException(
                    "null remote object at position=" + position + " must have stability 0, stability=" + stability);
        }
    }
}
