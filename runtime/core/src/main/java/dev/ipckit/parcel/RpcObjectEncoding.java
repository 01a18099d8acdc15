/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;

/**
 * References in RPC format.
 *
 * <pre>
 *  0       4                       12          16
 *  +-------+-----------------------+-----------+
 *  | 1     | address (u64)         | stability |      a reference
 *  +-------+-----------+-----------+-----------+
 *  | 0     | 0         |                              null: no address
 *  +-------+-----------+
 *  | 2     | number    |                              a file descriptor
 *  +-------+-----------+
 * </pre>
 *
 * <p>A table entry is a u32: the position, and in the top bit whether the object is relayed.
 */
final class RpcObjectEncoding extends ObjectEncoding {

    private static final int TYPE_NULL = 0;
    private static final int TYPE_OBJECT = 1;
    private static final int TYPE_FILE_DESCRIPTOR = 2;

    private static final int ADDRESS = 4;
    private static final int STABILITY = 12;
    private static final int NULL_STABILITY = 4;

    private static final int NUMBER = 4;

    private static final int RELAYED_BIT = 0x80000000;

    @Override
    int size() {
        return 16;
    }

    @Override
    int nullSize() {
        return 8;
    }

    @Override
    int descriptorSize() {
        return 8;
    }

    @Override
    int tableEntrySize() {
        return Integer.BYTES;
    }

    @Override
    void putNull(ByteBuffer bytes, int at) {
        bytes.putInt(at, TYPE_NULL);
        bytes.putInt(at + NULL_STABILITY, 0);
    }

    @Override
    void put(ByteBuffer bytes, int at, long address, int flags) {
        bytes.putInt(at, TYPE_OBJECT);
        bytes.putLong(at + ADDRESS, address);
        bytes.putInt(at + STABILITY, STABILITY_SYSTEM);
    }

    @Override
    void putDescriptor(ByteBuffer bytes, int at, int number) {
        bytes.putInt(at, TYPE_FILE_DESCRIPTOR);
        bytes.putInt(at + NUMBER, number);
    }

    @Override
    boolean isDescriptor(ByteBuffer bytes, int at) {
        return bytes.getInt(at) == TYPE_FILE_DESCRIPTOR;
    }

    @Override
    int descriptor(ByteBuffer bytes, int at) {
        return bytes.getInt(at + NUMBER);
    }

    @Override
    boolean isNull(ByteBuffer bytes, int at) {
        if (bytes.getInt(at) != TYPE_NULL) {
            return false;
        }
        checkNullStability(bytes.getInt(at + NULL_STABILITY), at - ParcelBuffer.HEADROOM);
        return true;
    }

    @Override
    long address(ByteBuffer bytes, int at) {
        return bytes.getLong(at + ADDRESS);
    }

    @Override
    int flags(ByteBuffer bytes, int at) {
        return 0;
    }

    @Override
    boolean isListed(ByteBuffer bytes, int at) {
        return true;
    }

    @Override
    void putTableEntry(ByteBuffer bytes, int at, int position, int flags) {
        bytes.putInt(at, (flags & ObjectReferences.RELAYED) == 0 ? position : position | RELAYED_BIT);
    }

    @Override
    long tablePosition(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & ~RELAYED_BIT;
    }

    @Override
    int tableFlags(ByteBuffer bytes, int at) {
        return (bytes.getInt(at) & RELAYED_BIT) == 0 ? 0 : ObjectReferences.RELAYED;
    }

    @Override
    void check(ByteBuffer bytes, int at, int position) {
        int type = bytes.getInt(at);
        if (type == TYPE_FILE_DESCRIPTOR) {
            throw new BadParcelException("file descriptor at position=" + position
                    + " where a remote object was expected; this carrier takes no file descriptors");
        }
        if (type != TYPE_OBJECT) {
            throw new BadParcelException("no remote object at position=" + position + ", type=" + type);
        }
        checkStability(bytes.getInt(at + STABILITY), position);
    }
}
