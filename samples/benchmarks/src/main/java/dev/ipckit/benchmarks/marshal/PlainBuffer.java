/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes who marshals by hand into a direct {@link ByteBuffer}: the bytes of a parcel and the checks that
 * input from elsewhere needs, on one buffer of fixed size. Bulk copies where the JDK has them.
 */
final class PlainBuffer {

    private static final int CAPACITY = 64 << 10;
    private static final int MAX_UNITS = 8 << 10;

    private final ByteBuffer bytes = ByteBuffer.allocateDirect(CAPACITY).order(ByteOrder.LITTLE_ENDIAN);
    private final CharBuffer chars = bytes.asCharBuffer();
    private final IntBuffer ints = bytes.asIntBuffer();
    private final DoubleBuffer doubles = bytes.asDoubleBuffer();
    private final DoubleBuffer doublesFrom4 =
            bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(4).asDoubleBuffer();
    private final char[] units = new char[MAX_UNITS];

    // ---- writing

    void clear() {
        bytes.clear();
    }

    void putInt(int value) {
        bytes.putInt(value);
    }

    void putLong(long value) {
        bytes.putLong(value);
    }

    void putDouble(double value) {
        bytes.putDouble(value);
    }

    void putString(String value) {
        int length = value.length();
        bytes.putInt(length);
        int at = bytes.position();
        value.getChars(0, length, units, 0);
        chars.put(at >> 1, units, 0, length);
        int behind = at + 2 * length;
        bytes.position(behind);
        if ((length & 1) == 0) {
            bytes.putInt(0);
        } else {
            bytes.putChar('\0');
        }
    }

    void putNullableString(@Nullable String value) {
        if (value == null) {
            bytes.putInt(-1);
        } else {
            putString(value);
        }
    }

    void putInts(int[] value) {
        bytes.putInt(value.length);
        int at = bytes.position();
        ints.put(at >> 2, value);
        bytes.position(at + Integer.BYTES * value.length);
    }

    void putDoubles(double[] value) {
        bytes.putInt(value.length);
        int at = bytes.position();
        doublesAt(at).put(at >> 3, value);
        bytes.position(at + Double.BYTES * value.length);
    }

    void putBytes(byte[] value) {
        bytes.putInt(value.length);
        bytes.put(value);
        for (int filling = -value.length & 3; filling > 0; filling--) {
            bytes.put((byte) 0);
        }
    }

    int begin() {
        int mark = bytes.position();
        bytes.putInt(0);
        return mark;
    }

    void end(int mark) {
        bytes.putInt(mark, bytes.position() - mark);
    }

    // ---- reading

    void flip() {
        bytes.flip();
    }

    ByteBuffer bytes() {
        return bytes;
    }

    int getInt() {
        return bytes.getInt();
    }

    long getLong() {
        return bytes.getLong();
    }

    double getDouble() {
        return bytes.getDouble();
    }

    int getCount(int elementBytes) {
        int count = bytes.getInt();
        if (count < 0 || count > bytes.remaining() / elementBytes) {
            throw new IllegalArgumentException("impossible count " + count);
        }
        return count;
    }

    String getString() {
        String value = getNullableString();
        if (value == null) {
            throw new IllegalArgumentException("string is null");
        }
        return value;
    }

    @Nullable
    String getNullableString() {
        int length = bytes.getInt();
        if (length == -1) {
            return null;
        }
        if (length < 0 || length > MAX_UNITS || 2 * length + 2 > bytes.remaining()) {
            throw new IllegalArgumentException("impossible length " + length);
        }
        int at = bytes.position();
        if (bytes.getChar(at + 2 * length) != 0) {
            throw new IllegalArgumentException("string does not end");
        }
        chars.get(at >> 1, units, 0, length);
        bytes.position((at + 2 * length + 5) & ~3);
        return new String(units, 0, length);
    }

    void expect(String token) {
        int length = bytes.getInt();
        if (length != token.length() || 2 * length + 2 > bytes.remaining()) {
            throw new SecurityException("not for " + token);
        }
        int at = bytes.position();
        for (int i = 0; i < length; i++) {
            if (bytes.getChar(at + 2 * i) != token.charAt(i)) {
                throw new SecurityException("not for " + token);
            }
        }
        bytes.position((at + 2 * length + 5) & ~3);
    }

    int[] getInts() {
        int[] value = new int[getCount(Integer.BYTES)];
        int at = bytes.position();
        ints.get(at >> 2, value);
        bytes.position(at + Integer.BYTES * value.length);
        return value;
    }

    double[] getDoubles() {
        double[] value = new double[getCount(Double.BYTES)];
        int at = bytes.position();
        doublesAt(at).get(at >> 3, value);
        bytes.position(at + Double.BYTES * value.length);
        return value;
    }

    byte[] getBytes() {
        byte[] value = new byte[getCount(1)];
        bytes.get(value);
        bytes.position((bytes.position() + 3) & ~3);
        return value;
    }

    /** The bytes of a record; what a newer peer has added at its end is skipped by {@link #leave}. */
    int enter() {
        int start = bytes.position();
        int size = bytes.getInt();
        if (size < Integer.BYTES || size - Integer.BYTES > bytes.remaining()) {
            throw new IllegalArgumentException("impossible size " + size);
        }
        return start + size;
    }

    void leave(int end) {
        if (bytes.position() > end) {
            throw new IllegalArgumentException("record is too short");
        }
        bytes.position(end);
    }

    void finish() {
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("too much data");
        }
    }

    private DoubleBuffer doublesAt(int at) {
        return (at & 4) == 0 ? doubles : doublesFrom4;
    }
}
