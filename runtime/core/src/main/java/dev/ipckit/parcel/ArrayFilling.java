/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that a reply fills instead of making them: AIDL's {@code out} and {@code inout} arrays. The length must be
 * that of the array, and all of it is checked before the first element changes.
 */
final class ArrayFilling {

    /** What AIDL's stubs refuse to make for a peer. */
    private static final int MAX_OUT_LENGTH = 1_000_000;

    private ArrayFilling() {}

    /** The length of an array that a stub makes for its caller: -1 for null, and never more than could come back. */
    static int outLength(ParcelBuffer from, int minElementBytes) {
        int length = from.getInt("length of out array");
        if (length < -1
                || length > MAX_OUT_LENGTH
                || (long) length * minElementBytes > from.limits().maxDataSize()) {
            throw new BadParcelException("impossible length of out array before position=" + from.position()
                    + ", length="
                    + length + " of at least " + minElementBytes + " bytes each, most=" + MAX_OUT_LENGTH + ", parcel="
                    + from.limits().maxDataSize());
        }
        return length;
    }

    /** Passes over the elements, whose number must be {@code length}, and answers with the index of the first. */
    private static int begin(ParcelBuffer from, int length, int elementBytes, String what) {
        int count = from.getCount(elementBytes, what);
        if (count != length) {
            throw new BadParcelException(what + " has come back with another length at position=" + from.position()
                    + ", expected=" + length + ", found=" + count);
        }
        return from.take(Block.padded((long) Math.max(count, 0) * elementBytes), what);
    }

    static void read(ParcelBuffer from, byte @Nullable [] value) {
        if (from.raw != null && RawData.isNext(from)) {
            RawData.read(from, value);
            return;
        }
        int at = begin(from, value == null ? -1 : value.length, 1, "byte[]");
        if (value != null) {
            from.bytes.get(at, value);
        }
    }

    static void read(ParcelBuffer from, boolean @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Integer.BYTES, "boolean[]");
        if (value != null) {
            ByteBuffer bytes = from.bytes;
            for (int i = 0; i < value.length; i++) {
                value[i] = bytes.getInt(at + i * Integer.BYTES) != 0;
            }
        }
    }

    static void read(ParcelBuffer from, char @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Integer.BYTES, "char[]");
        if (value != null) {
            ByteBuffer bytes = from.bytes;
            for (int i = 0; i < value.length; i++) {
                value[i] = (char) bytes.getInt(at + i * Integer.BYTES);
            }
        }
    }

    static void read(ParcelBuffer from, short @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Integer.BYTES, "short[]");
        if (value != null) {
            ByteBuffer bytes = from.bytes;
            for (int i = 0; i < value.length; i++) {
                value[i] = (short) bytes.getInt(at + i * Integer.BYTES);
            }
        }
    }

    static void read(ParcelBuffer from, int @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Integer.BYTES, "int[]");
        if (value != null) {
            from.block.ints.get(at >> 2, value);
        }
    }

    static void read(ParcelBuffer from, long @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Long.BYTES, "long[]");
        if (value != null) {
            from.block.longs(at).get(Block.index8(at), value);
        }
    }

    static void read(ParcelBuffer from, float @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Float.BYTES, "float[]");
        if (value != null) {
            from.block.floats.get(at >> 2, value);
        }
    }

    static void read(ParcelBuffer from, double @Nullable [] value) {
        int at = begin(from, value == null ? -1 : value.length, Double.BYTES, "double[]");
        if (value != null) {
            from.block.doubles(at).get(Block.index8(at), value);
        }
    }
}
