/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of primitives: a count, -1 for null, then the elements; bytes are packed and filled up to 4, everything else
 * takes at least 4 bytes. A count is checked against the bytes that are left before an array is made.
 */
final class ArrayMarshal {

    private ArrayMarshal() {}

    /** Writes the count and answers with the index of the first element; the array is not null. */
    private static int begin(ParcelBuffer to, int count, int elementBytes) {
        int at = to.claim(Integer.BYTES + (long) count * elementBytes);
        to.bytes.putInt(at, count);
        return at + Integer.BYTES;
    }

    static void write(ParcelBuffer to, byte @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        if (value.length >= RawData.LEAST_PIECE && RawData.isDue(to, value.length)) {
            RawData.write(to, ByteBuffer.wrap(value));
            return;
        }
        writeInline(to, value);
    }

    /** Writes an array that lies in the parcel, however large it is. */
    static void writeInline(ParcelBuffer to, byte[] value) {
        long size = Block.padded(value.length);
        int at = to.claim(Integer.BYTES + size);
        // The filling, or else the count: what follows overwrites what is its own.
        to.bytes.putInt(at + (int) size, 0);
        to.bytes.putInt(at, value.length);
        to.bytes.put(at + Integer.BYTES, value);
    }

    static byte @Nullable [] createBytes(ParcelBuffer from) {
        if (from.raw != null && RawData.isNext(from)) {
            return RawData.read(from);
        }
        int count = from.getCount(1, "byte[]");
        if (count < 0) {
            return null;
        }
        int at = from.take(Block.padded(count), "byte[]");
        byte[] value = new byte[count];
        from.bytes.get(at, value);
        return value;
    }

    static void write(ParcelBuffer to, boolean @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Integer.BYTES);
        ByteBuffer bytes = to.bytes;
        for (int i = 0; i < value.length; i++) {
            bytes.putInt(at + i * Integer.BYTES, value[i] ? 1 : 0);
        }
    }

    static boolean @Nullable [] createBooleans(ParcelBuffer from) {
        int count = from.getCount(Integer.BYTES, "boolean[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Integer.BYTES, "boolean[]");
        ByteBuffer bytes = from.bytes;
        boolean[] value = new boolean[count];
        for (int i = 0; i < count; i++) {
            value[i] = bytes.getInt(at + i * Integer.BYTES) != 0;
        }
        return value;
    }

    static void write(ParcelBuffer to, char @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Integer.BYTES);
        ByteBuffer bytes = to.bytes;
        for (int i = 0; i < value.length; i++) {
            bytes.putInt(at + i * Integer.BYTES, value[i]);
        }
    }

    static char @Nullable [] createChars(ParcelBuffer from) {
        int count = from.getCount(Integer.BYTES, "char[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Integer.BYTES, "char[]");
        ByteBuffer bytes = from.bytes;
        char[] value = new char[count];
        for (int i = 0; i < count; i++) {
            value[i] = (char) bytes.getInt(at + i * Integer.BYTES);
        }
        return value;
    }

    static void write(ParcelBuffer to, short @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Integer.BYTES);
        ByteBuffer bytes = to.bytes;
        for (int i = 0; i < value.length; i++) {
            bytes.putInt(at + i * Integer.BYTES, value[i]);
        }
    }

    static short @Nullable [] createShorts(ParcelBuffer from) {
        int count = from.getCount(Integer.BYTES, "short[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Integer.BYTES, "short[]");
        ByteBuffer bytes = from.bytes;
        short[] value = new short[count];
        for (int i = 0; i < count; i++) {
            value[i] = (short) bytes.getInt(at + i * Integer.BYTES);
        }
        return value;
    }

    static void write(ParcelBuffer to, int @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Integer.BYTES);
        to.block.ints.put(at >> 2, value);
    }

    static int @Nullable [] createInts(ParcelBuffer from) {
        int count = from.getCount(Integer.BYTES, "int[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Integer.BYTES, "int[]");
        int[] value = new int[count];
        from.block.ints.get(at >> 2, value);
        return value;
    }

    static void write(ParcelBuffer to, long @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Long.BYTES);
        to.block.longs(at).put(Block.index8(at), value);
    }

    static long @Nullable [] createLongs(ParcelBuffer from) {
        int count = from.getCount(Long.BYTES, "long[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Long.BYTES, "long[]");
        long[] value = new long[count];
        from.block.longs(at).get(Block.index8(at), value);
        return value;
    }

    static void write(ParcelBuffer to, float @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Float.BYTES);
        to.block.floats.put(at >> 2, value);
    }

    static float @Nullable [] createFloats(ParcelBuffer from) {
        int count = from.getCount(Float.BYTES, "float[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Float.BYTES, "float[]");
        float[] value = new float[count];
        from.block.floats.get(at >> 2, value);
        return value;
    }

    static void write(ParcelBuffer to, double @Nullable [] value) {
        if (value == null) {
            to.putInt(-1);
            return;
        }
        int at = begin(to, value.length, Double.BYTES);
        to.block.doubles(at).put(Block.index8(at), value);
    }

    static double @Nullable [] createDoubles(ParcelBuffer from) {
        int count = from.getCount(Double.BYTES, "double[]");
        if (count < 0) {
            return null;
        }
        int at = from.take((long) count * Double.BYTES, "double[]");
        double[] value = new double[count];
        from.block.doubles(at).get(Block.index8(at), value);
        return value;
    }
}
