/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of any length and sets of bits in a parcel. Called by generated code. Stateless.
 *
 * <p>Arithmetic with a huge number, even to print it, takes far longer than to receive it. So a number has at most
 * {@link #MAX_BYTES} bytes and a scale within {@link #MAX_SCALE}: more is refused by the sender with
 * {@link IllegalArgumentException}, and by the receiver with {@link BadParcelException}.
 */
public final class NumberValues {

    /** The most bytes that a whole or an unscaled number has: about 157,000 decimal digits. */
    public static final int MAX_BYTES = 64 << 10;

    /** The largest scale of a {@link BigDecimal}, and the smallest without its sign. */
    public static final int MAX_SCALE = 100_000;

    private NumberValues() {}

    /** Writes two's complement, the highest byte first, as a byte[]; null is a null array. */
    public static void write(Parcel parcel, @Nullable BigInteger value) {
        if (value == null) {
            parcel.writeInt(-1);
            return;
        }
        int count = value.bitLength() / Byte.SIZE + 1;
        if (count > MAX_BYTES) {
            throw tooLong(count);
        }
        if (count > Long.BYTES) {
            ArrayMarshal.writeInline(parcel.buffer, value.toByteArray());
        } else {
            writeSmall(parcel.buffer, value.longValue(), count);
        }
    }

    /** Without the array that the JDK would make. */
    private static void writeSmall(ParcelBuffer to, long value, int count) {
        int size = (int) Block.padded(count);
        int at = to.claim(Integer.BYTES + size);
        to.bytes.putInt(at + size, 0);
        to.bytes.putInt(at, count);
        int first = at + Integer.BYTES;
        for (int i = 0; i < count; i++) {
            to.bytes.put(first + i, (byte) (value >> ((count - 1 - i) * Byte.SIZE)));
        }
    }

    /** Reads a whole number. */
    public static @Nullable BigInteger readBigInteger(Parcel parcel) {
        ParcelBuffer from = parcel.buffer;
        int count = from.getCount(1, "BigInteger");
        if (count < 0) {
            return null;
        }
        if (count == 0 || count > MAX_BYTES) {
            throw new BadParcelException("BigInteger before position=" + parcel.position() + " of " + count
                    + " bytes; it has from 1 to " + MAX_BYTES);
        }
        int first = from.take(Block.padded(count), "BigInteger");
        if (count > Long.BYTES) {
            byte[] digits = new byte[count];
            from.bytes.get(first, digits);
            return new BigInteger(digits);
        }
        long value = from.bytes.get(first);
        for (int i = 1; i < count; i++) {
            value = (value << Byte.SIZE) | (from.bytes.get(first + i) & 0xff);
        }
        return BigInteger.valueOf(value);
    }

    /** Writes {@code {byte[] unscaled; int scale}}; the scale is kept, so that 1.0 and 1.00 stay different. */
    public static void write(Parcel parcel, @Nullable BigDecimal value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        if (value.scale() < -MAX_SCALE || value.scale() > MAX_SCALE) {
            throw new IllegalArgumentException("a BigDecimal of scale " + value.scale() + " does not travel, at most "
                    + MAX_SCALE + " does; round it with setScale, or send a String");
        }
        int mark = ValueFields.begin(parcel);
        write(parcel, value.unscaledValue());
        parcel.writeInt(value.scale());
        parcel.endParcelable(mark);
    }

    /** Reads a decimal number. */
    public static @Nullable BigDecimal readBigDecimal(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        BigInteger unscaled = Parcel.required(readBigInteger(parcel), "BigDecimal.unscaled");
        int scale = ValueFields.readInt(parcel, "BigDecimal.scale", -MAX_SCALE, MAX_SCALE);
        parcel.endReadParcelable(end);
        return new BigDecimal(unscaled, scale);
    }

    /** Writes the bits as a long[], bit 0 being the lowest of the first. */
    public static void write(Parcel parcel, @Nullable BitSet value) {
        parcel.writeLongArray(value == null ? null : value.toLongArray());
    }

    /** Reads a set of bits. */
    public static @Nullable BitSet readBitSet(Parcel parcel) {
        long[] words = parcel.createLongArray();
        return words == null ? null : BitSet.valueOf(words);
    }

    private static IllegalArgumentException tooLong(int bytes) {
        return new IllegalArgumentException("a number of " + bytes + " bytes does not travel, at most " + MAX_BYTES
                + " do; send byte[] and say what it means");
    }
}
