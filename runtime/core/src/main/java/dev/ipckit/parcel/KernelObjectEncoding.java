/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;

/**
 * References in kernel format: the driver's {@code flat_binder_object}, then Android's stability.
 *
 * <pre>
 *  0       4       8                       16                      24          28
 *  +-------+-------+-----------------------+-----------------------+-----------+
 *  | type  | flags | pointer, or u32 handle| cookie                | stability |
 *  +-------+-------+-----------------------+-----------------------+-----------+
 * </pre>
 *
 * <p>A file descriptor is the first 24 bytes with its number as the handle; it has no stability.
 *
 * <p>The sender writes its own object as BINDER with a pointer, another's as HANDLE; the driver rewrites both for the
 * receiver. A table entry is a u64 position. What holds 8 zero bytes for pointer or handle (null, and the context
 * manager) has no entry, because AOSP writes none.
 */
final class KernelObjectEncoding extends ObjectEncoding {

    private static final int TYPE_BINDER = 0x73622a85;
    private static final int TYPE_HANDLE = 0x73682a85;
    private static final int TYPE_FILE_DESCRIPTOR = 0x66642a85;

    private static final int FLAGS = 4;
    private static final int ADDRESS = 8;
    private static final int COOKIE = 16;
    private static final int STABILITY = 24;

    /** Ordinary scheduling at nice 19: Android's default for an object that asks for nothing. */
    private static final int SCHEDULING = 0x13;

    private static final int ACCEPTS_FDS = 0x100;

    @Override
    int size() {
        return 28;
    }

    @Override
    int nullSize() {
        return 28;
    }

    @Override
    int descriptorSize() {
        return 24;
    }

    @Override
    int tableEntrySize() {
        return Long.BYTES;
    }

    @Override
    void putNull(ByteBuffer bytes, int at) {
        putFlatObject(bytes, at, TYPE_BINDER, SCHEDULING, 0);
        bytes.putInt(at + STABILITY, 0);
    }

    @Override
    void put(ByteBuffer bytes, int at, long address, int flags) {
        if ((flags & ObjectReferences.HANDLE) == 0) {
            putFlatObject(bytes, at, TYPE_BINDER, SCHEDULING | ACCEPTS_FDS, address);
        } else {
            // The driver wants the upper half of the slot to be 0.
            putFlatObject(bytes, at, TYPE_HANDLE, SCHEDULING, Integer.toUnsignedLong((int) address));
        }
        bytes.putInt(at + STABILITY, STABILITY_SYSTEM);
    }

    private static void putFlatObject(ByteBuffer bytes, int at, int type, int flags, long address) {
        bytes.putInt(at, type);
        bytes.putInt(at + FLAGS, flags);
        bytes.putLong(at + ADDRESS, address);
        bytes.putLong(at + COOKIE, 0);
    }

    @Override
    void putDescriptor(ByteBuffer bytes, int at, int number) {
        putFlatObject(bytes, at, TYPE_FILE_DESCRIPTOR, 0, Integer.toUnsignedLong(number));
    }

    @Override
    boolean isDescriptor(ByteBuffer bytes, int at) {
        return bytes.getInt(at) == TYPE_FILE_DESCRIPTOR;
    }

    @Override
    int descriptor(ByteBuffer bytes, int at) {
        return bytes.getInt(at + ADDRESS);
    }

    @Override
    boolean isNull(ByteBuffer bytes, int at) {
        if (bytes.getInt(at) != TYPE_BINDER || bytes.getLong(at + ADDRESS) != 0 || bytes.getLong(at + COOKIE) != 0) {
            return false;
        }
        checkNullStability(bytes.getInt(at + STABILITY), at - ParcelBuffer.HEADROOM);
        return true;
    }

    @Override
    long address(ByteBuffer bytes, int at) {
        return bytes.getLong(at + ADDRESS);
    }

    @Override
    int flags(ByteBuffer bytes, int at) {
        return bytes.getInt(at) == TYPE_HANDLE ? ObjectReferences.HANDLE : 0;
    }

    @Override
    boolean isListed(ByteBuffer bytes, int at) {
        return bytes.getLong(at + ADDRESS) != 0 || bytes.getInt(at) != TYPE_HANDLE;
    }

    @Override
    void putTableEntry(ByteBuffer bytes, int at, int position, int flags) {
        bytes.putLong(at, position);
    }

    @Override
    long tablePosition(ByteBuffer bytes, int at) {
        return bytes.getLong(at);
    }

    @Override
    int tableFlags(ByteBuffer bytes, int at) {
        return 0;
    }

    @Override
    void check(ByteBuffer bytes, int at, int position) {
        int type = bytes.getInt(at);
        if (type == TYPE_FILE_DESCRIPTOR) {
            throw new BadParcelException(
                    "file descriptor at position=" + position + " where a remote object was expected");
        }
        if (type != TYPE_BINDER && type != TYPE_HANDLE) {
            throw new BadParcelException(
                    "no remote object at position=" + position + ", type=0x" + Integer.toHexString(type));
        }
        if (type == TYPE_HANDLE && bytes.getInt(at + ADDRESS + 4) != 0) {
            throw new BadParcelException(
                    "remote object at position=" + position + " has a handle of more than 32 bits");
        }
        checkStability(bytes.getInt(at + STABILITY), position);
    }
}
