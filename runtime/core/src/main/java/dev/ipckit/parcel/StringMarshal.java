/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Strings: a count of units, the units, one unit of 0, filled up to 4 bytes.
 *
 * <p>UTF-16 goes through arrays of the parcel, because {@link String#getChars} and a bulk put are two plain memory
 * copies, while a loop over {@link String#charAt} is several times as slow for all but the shortest, and the JDK 17
 * offers no direct way. A processor that reads at once what it has just written in other pieces waits until that has
 * reached its cache: so the shortest strings are put together in two longs, and the others are read ahead, many with
 * one copy.
 */
final class StringMarshal {

    /** Kept by the parcel; a longer string is written in pieces, and read through an array of its own. */
    private static final int MAX_SCRATCH = 8 << 10;

    /** Fewer units than this fit into two longs with the 0, and need no bulk copy, which takes long to prepare. */
    private static final int SHORT = 8;

    /** How many units are copied at a time: of most messages all, and too few to matter if something else follows. */
    private static final int AHEAD = 512;

    private static final int UNITS_OF_LONG = Long.BYTES / Character.BYTES;

    /** The units that the count of units takes. */
    private static final int COUNT = 2;

    /** The most units that stand around those of a string: its count, the 0 and one unit that fills. */
    private static final int AROUND = COUNT + 2;

    private char[] scratch = new char[128];

    /**
     * Units of the data being read; {@link ParcelBuffer#aheadFrom} tells which. Apart from what a refused write may
     * touch.
     */
    private final char[] ahead = new char[AHEAD];

    private final char[] shortUnits = new char[SHORT];

    void write(ParcelBuffer buffer, @Nullable String value) {
        if (value == null) {
            buffer.putInt(-1);
            return;
        }
        int length = value.length();
        if (length < SHORT) {
            writeShort(buffer, value, length);
            return;
        }
        char[] image = scratch;
        if (length > image.length - AROUND) {
            if (length > MAX_SCRATCH - AROUND) {
                writeInPieces(buffer, value, length);
                return;
            }
            image = scratch(length + AROUND);
        }
        // Count and filling go along, so that one copy does: of whole words, which the JDK copies faster than units.
        int units = COUNT + paddedUnits(length);
        int at = buffer.claim((long) Character.BYTES * units);
        image[0] = (char) length;
        image[1] = 0;
        value.getChars(0, length, image, COUNT);
        image[COUNT + length] = 0;
        image[units - 1] = 0;
        buffer.block.chars.put(at >> 1, image, 0, units);
    }

    private void writeShort(ParcelBuffer buffer, String value, int length) {
        int words = paddedUnits(length) >> 1;
        int at = buffer.claim((1L + words) * Integer.BYTES);
        buffer.putIntAt(at, length);
        long low = 0;
        long high = 0;
        for (int i = 0; i < length; i++) {
            // Shifts count modulo 64.
            long unit = (long) value.charAt(i) << (i * Character.SIZE);
            if (i < UNITS_OF_LONG) {
                low |= unit;
            } else {
                high |= unit;
            }
        }
        ByteBuffer bytes = buffer.bytes;
        int first = at + Integer.BYTES;
        if (words == 1) {
            bytes.putInt(first, (int) low);
            return;
        }
        bytes.putLong(first, low);
        if (words == 3) {
            bytes.putInt(first + Long.BYTES, (int) high);
        } else if (words == 4) {
            bytes.putLong(first + Long.BYTES, high);
        }
    }

    private void writeInPieces(ParcelBuffer buffer, String value, int length) {
        long unitBytes = paddedUnitBytes(length);
        int at = buffer.claim(Integer.BYTES + unitBytes);
        buffer.putIntAt(at, length);
        // Filling and terminator first: the units then overwrite what is theirs.
        buffer.putIntAt(at + (int) unitBytes, 0);
        int first = at + Integer.BYTES;
        char[] units = scratch(MAX_SCRATCH);
        for (int done = 0; done < length; ) {
            int piece = Math.min(length - done, units.length);
            value.getChars(done, done + piece, units, 0);
            buffer.block.chars.put((first >> 1) + done, units, 0, piece);
            done += piece;
        }
    }

    @Nullable
    String read(ParcelBuffer buffer) {
        int length = buffer.getInt("string");
        if (length < 0) {
            return negative(buffer, length);
        }
        int at = buffer.take(paddedUnitBytes(length), "string");
        int first = at >> 1;
        return first >= buffer.aheadFrom && first + length < buffer.aheadTo
                ? string(buffer, ahead, first - buffer.aheadFrom, length)
                : readAfresh(buffer, at, length);
    }

    private String readAfresh(ParcelBuffer buffer, int at, int length) {
        if (length < SHORT && at + 2 * Long.BYTES <= buffer.bytes.capacity()) {
            return readShort(buffer, at, length);
        }
        if (length >= AHEAD) {
            return readLong(buffer, at >> 1, length);
        }
        readAhead(buffer, at >> 1);
        return string(buffer, ahead, 0, length);
    }

    /** Reads two longs, whatever lies behind the string, and takes of them what is the string's. */
    private String readShort(ParcelBuffer buffer, int at, int length) {
        ByteBuffer bytes = buffer.bytes;
        long low = bytes.getLong(at);
        long high = bytes.getLong(at + Long.BYTES);
        // Shifts count modulo 64.
        if ((char) ((length < UNITS_OF_LONG ? low : high) >>> (length * Character.SIZE)) != 0) {
            throw notTerminated(buffer, length);
        }
        char[] units = shortUnits;
        units[0] = (char) low;
        units[1] = (char) (low >>> 16);
        units[2] = (char) (low >>> 32);
        units[3] = (char) (low >>> 48);
        units[4] = (char) high;
        units[5] = (char) (high >>> 16);
        units[6] = (char) (high >>> 32);
        return length == 0 ? "" : new String(units, 0, length);
    }

    private void readAhead(ParcelBuffer buffer, int first) {
        int count = Math.min(AHEAD, (buffer.dataEnd() >> 1) - first);
        buffer.block.chars.get(first, ahead, 0, count);
        buffer.aheadFrom = first;
        buffer.aheadTo = first + count;
    }

    private String readLong(ParcelBuffer buffer, int first, int length) {
        int filled = paddedUnits(length);
        char[] units = filled <= MAX_SCRATCH ? scratch(filled) : new char[filled];
        buffer.block.chars.get(first, units, 0, filled);
        return string(buffer, units, 0, length);
    }

    private String string(ParcelBuffer buffer, char[] units, int from, int length) {
        if (units[from + length] != 0) {
            throw notTerminated(buffer, length);
        }
        return length == 0 ? "" : new String(units, from, length);
    }

    private @Nullable String negative(ParcelBuffer buffer, int length) {
        if (length != -1) {
            throw ParcelRefusal.count(buffer, length, Character.BYTES, "string");
        }
        return null;
    }

    /**
     * Reads a string and tells whether it is {@code expected}, without making one. If it is not, it is yet to be read.
     */
    boolean readIfEqual(ParcelBuffer buffer, String expected) {
        int start = buffer.index();
        int length = buffer.getInt("string");
        if (length != expected.length()) {
            buffer.rewind(start);
            return false;
        }
        int first = takeUnits(buffer, length);
        for (int i = 0; i < length; i++) {
            if (buffer.bytes.getChar(first + i * Character.BYTES) != expected.charAt(i)) {
                buffer.rewind(start);
                return false;
            }
        }
        return true;
    }

    private int takeUnits(ParcelBuffer buffer, int length) {
        int first = buffer.take(paddedUnitBytes(length), "string");
        if (buffer.bytes.getChar(first + length * Character.BYTES) != 0) {
            throw notTerminated(buffer, length);
        }
        return first;
    }

    void writeUtf8(ParcelBuffer buffer, @Nullable String value) {
        if (value == null) {
            buffer.putInt(-1);
            return;
        }
        byte[] units = value.getBytes(StandardCharsets.UTF_8);
        long unitBytes = Block.padded(units.length + 1L);
        int at = buffer.claim(Integer.BYTES + unitBytes);
        buffer.bytes.putInt(at, units.length);
        buffer.bytes.putInt(at + (int) unitBytes, 0);
        buffer.bytes.put(at + Integer.BYTES, units);
    }

    @Nullable
    String readUtf8(ParcelBuffer buffer) {
        int length = readLength(buffer, "string8", 1);
        if (length < 0) {
            return null;
        }
        int first = buffer.take(Block.padded(length + 1L), "string8");
        if (buffer.bytes.get(first + length) != 0) {
            throw notTerminated(buffer, length);
        }
        byte[] units = new byte[length];
        buffer.bytes.get(first, units);
        return new String(units, StandardCharsets.UTF_8);
    }

    void writeCString(ParcelBuffer buffer, String value) {
        int zero = value.indexOf('\0');
        if (zero >= 0) {
            throw new IllegalArgumentException("a C string cannot contain U+0000, which ends it, index=" + zero
                    + ", length=" + value.length() + "; write a String8 instead");
        }
        byte[] units = value.getBytes(StandardCharsets.UTF_8);
        long unitBytes = Block.padded(units.length + 1L);
        int at = buffer.claim(unitBytes);
        buffer.bytes.putInt(at + (int) unitBytes - Integer.BYTES, 0);
        buffer.bytes.put(at, units);
    }

    String readCString(ParcelBuffer buffer) {
        buffer.checkReadable();
        int first = buffer.index();
        int limit = buffer.limit();
        int end = first;
        while (end < limit && buffer.bytes.get(end) != 0) {
            end++;
        }
        if (end >= limit) {
            throw new BadParcelException("C string at position=" + buffer.position() + " has no end in the "
                    + (limit - first) + " bytes that are left");
        }
        int length = end - first;
        buffer.take(Block.padded(length + 1L), "C string");
        byte[] units = new byte[length];
        buffer.bytes.get(first, units);
        return new String(units, StandardCharsets.UTF_8);
    }

    void writeCharSequence(ParcelBuffer buffer, @Nullable CharSequence value) {
        if (value == null) {
            buffer.putInt(0);
            return;
        }
        buffer.putInt(1);
        buffer.putInt(1);
        writeUtf8(buffer, value.toString());
    }

    @Nullable
    CharSequence readCharSequence(ParcelBuffer buffer) {
        if (buffer.getInt("text") == 0) {
            return null;
        }
        int kind = buffer.getInt("text");
        if (kind != 0 && kind != 1) {
            throw new BadParcelException(
                    "text before position=" + buffer.position() + " is neither plain nor styled, kind=" + kind);
        }
        String text = readUtf8(buffer);
        if (kind == 0) {
            int span = buffer.getInt("text");
            if (span != 0) {
                throw new BadParcelException("text before position=" + buffer.position()
                        + " has a style, which means something on Android only, span kind=" + span
                        + "; send plain text");
            }
        }
        return text;
    }

    void writeArray(ParcelBuffer buffer, @Nullable String @Nullable [] value) {
        if (value == null) {
            buffer.putInt(-1);
            return;
        }
        buffer.putInt(value.length);
        for (String element : value) {
            write(buffer, element);
        }
    }

    @Nullable
    String @Nullable [] createArray(ParcelBuffer buffer) {
        int count = buffer.getCount(Integer.BYTES, "String[]");
        if (count < 0) {
            return null;
        }
        @Nullable String[] value = new String[count];
        for (int i = 0; i < count; i++) {
            value[i] = read(buffer);
        }
        return value;
    }

    private int readLength(ParcelBuffer buffer, String what, int unitBytes) {
        return buffer.getCount(unitBytes, what);
    }

    private BadParcelException notTerminated(ParcelBuffer buffer, int length) {
        return new BadParcelException(
                "string before position=" + buffer.position() + " does not end where it says, length=" + length);
    }

    /** How many units {@code length} of them, the terminator and the filling are; an even number. */
    private static int paddedUnits(int length) {
        return (length + 2) & ~1;
    }

    /** The bytes of {@link #paddedUnits}, also where there cannot be as many. */
    private static long paddedUnitBytes(int length) {
        return Block.padded((length + 1L) * Character.BYTES);
    }

    private char[] scratch(int length) {
        if (scratch.length < length) {
            scratch = new char[Math.min(MAX_SCRATCH, Math.max(length, 2 * scratch.length))];
        }
        return scratch;
    }
}
