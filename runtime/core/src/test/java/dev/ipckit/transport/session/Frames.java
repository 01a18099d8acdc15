/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Messages as libbinder writes them, put together from numbers. */
@SuppressWarnings("ByteBufferBackingArray") // every buffer is of this class's own making
final class Frames {

    static final String NEW_SESSION = "01000000 00 00 0000000000000000 0000";
    static final String INIT = "63636900 00000000";
    static final String RESPONSE = "01000000 00000000";

    private Frames() {}

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] transact(long address, int code, int flags, long onewayNumber, byte[] data) {
        return transact(address, code, flags, onewayNumber, data, data.length);
    }

    /** With a size of the data that need not be true: what is left counts as the table. */
    static byte[] transact(long address, int code, int flags, long onewayNumber, byte[] data, int dataSize) {
        return buffer(56 + data.length)
                .putInt(0)
                .putInt(40 + data.length)
                .putLong(0)
                .putLong(address)
                .putInt(code)
                .putInt(flags)
                .putLong(onewayNumber)
                .putInt(dataSize)
                .putInt(0)
                .putLong(0)
                .put(data)
                .array();
    }

    static byte[] special(int code, byte[] data) {
        return transact(0, code, 0, 0, data);
    }

    static byte[] reply(int status, byte[] data) {
        return buffer(36 + data.length)
                .putInt(1)
                .putInt(20 + data.length)
                .putLong(0)
                .putInt(status)
                .putInt(data.length)
                .putInt(0)
                .putLong(0)
                .put(data)
                .array();
    }

    static byte[] decStrong(long address, int amount) {
        return buffer(32)
                .putInt(2)
                .putInt(16)
                .putLong(0)
                .putLong(address)
                .putInt(amount)
                .putInt(0)
                .array();
    }

    /** A connection of a session that exists. */
    static byte[] further(byte[] id, int options) {
        return buffer(16 + id.length)
                .putInt(1)
                .put((byte) options)
                .put((byte) 0)
                .putLong(0)
                .putShort((short) id.length)
                .put(id)
                .array();
    }

    static byte[] string16(String text) {
        byte[] chars = text.getBytes(StandardCharsets.UTF_16LE);
        int padded = (chars.length + 2 + 3) & ~3;
        ByteBuffer out = buffer(4 + padded).putInt(text.length()).put(chars);
        return out.array();
    }

    static byte[] object(long address) {
        return buffer(16).putInt(1).putLong(address).putInt(0x0c).array();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
