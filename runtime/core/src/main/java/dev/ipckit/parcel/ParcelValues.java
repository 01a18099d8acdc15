/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteObject;
import org.jspecify.annotations.Nullable;

/**
 * The values that a {@link Parcel} holds: what a method's parameters and results are made of. Apart from {@link Parcel}
 * only to keep the two in sight; there is no other kind.
 */
public abstract sealed class ParcelValues permits Parcel {

    final ParcelBuffer buffer;
    final StringMarshal strings;
    final ObjectTable objects;

    ParcelValues(ParcelBuffer buffer) {
        this.buffer = buffer;
        strings = new StringMarshal();
        objects = new ObjectTable(buffer);
    }

    // ---- nesting

    /**
     * Counts what follows, while writing or reading, as nested like the body of a parcelable. For a value that may hold
     * others of its kind without a body around them: its depth would end with the stack.
     *
     * @throws BadParcelException if it is nested deeper than the limits allow
     */
    public void beginNested() {
        ParcelableMarshal.beginNested(buffer);
    }

    /** Ends what {@link #beginNested} began. */
    public void endNested() {
        ParcelableMarshal.endNested(buffer);
    }

    // ---- single values

    /** Writes 4 bytes. */
    public void writeInt(int value) {
        buffer.putInt(value);
    }

    /**
     * Reads the word that stands for null, and only that.
     *
     * @param nullWord -1 where a count or length would stand, 0 where the 1 before a parcelable would
     * @return whether it was there; if not, the value is yet to be read
     */
    public boolean readNull(int nullWord) {
        int at = buffer.take(Integer.BYTES, "int");
        if (buffer.bytes.getInt(at) == nullWord) {
            return true;
        }
        buffer.rewind(at);
        return false;
    }

    /** Reads 4 bytes. */
    public int readInt() {
        return buffer.getInt("int");
    }

    /** Writes 8 bytes. */
    public void writeLong(long value) {
        buffer.putLong(value);
    }

    /** Reads 8 bytes. */
    public long readLong() {
        return buffer.getLong("long");
    }

    /** Writes the 4 bytes of {@link Float#floatToRawIntBits}. */
    public void writeFloat(float value) {
        buffer.putInt(Float.floatToRawIntBits(value));
    }

    /** Reads 4 bytes. */
    public float readFloat() {
        return Float.intBitsToFloat(buffer.getInt("float"));
    }

    /** Writes the 8 bytes of {@link Double#doubleToRawLongBits}. */
    public void writeDouble(double value) {
        buffer.putLong(Double.doubleToRawLongBits(value));
    }

    /** Reads 8 bytes. */
    public double readDouble() {
        return Double.longBitsToDouble(buffer.getLong("double"));
    }

    /** Writes 4 bytes, 1 for true. */
    public void writeBoolean(boolean value) {
        buffer.putInt(value ? 1 : 0);
    }

    /** Reads 4 bytes; anything but 0 is true. */
    public boolean readBoolean() {
        return buffer.getInt("boolean") != 0;
    }

    /** Writes 4 bytes, sign-extended. */
    public void writeByte(byte value) {
        buffer.putInt(value);
    }

    /** Reads 4 bytes and keeps the lowest. */
    public byte readByte() {
        return (byte) buffer.getInt("byte");
    }

    /** Writes 4 bytes, zero-extended. */
    public void writeChar(char value) {
        buffer.putInt(value);
    }

    /** Reads 4 bytes and keeps the lower two. */
    public char readChar() {
        return (char) buffer.getInt("char");
    }

    /** Writes 4 bytes, sign-extended: AIDL has no short. */
    public void writeShort(short value) {
        buffer.putInt(value);
    }

    /** Reads 4 bytes and keeps the lower two. */
    public short readShort() {
        return (short) buffer.getInt("short");
    }

    /** Writes UTF-16 with its length before and a 0 behind it (AIDL's String, String16). */
    public void writeString(@Nullable String value) {
        strings.write(buffer, value);
    }

    /** Reads what {@link #writeString} writes. */
    public @Nullable String readString() {
        return strings.read(buffer);
    }

    /** Writes UTF-8 with its length before and a 0 behind it (AOSP's String8). */
    public void writeString8(@Nullable String value) {
        strings.writeUtf8(buffer, value);
    }

    /** Reads what {@link #writeString8} writes; bytes that are not UTF-8 become U+FFFD, as on Android. */
    public @Nullable String readString8() {
        return strings.readUtf8(buffer);
    }

    /**
     * Writes UTF-8 with a 0 behind it and no length before (AOSP's C string). No AIDL type is written so; peers written
     * by hand may do it.
     *
     * @throws IllegalArgumentException if the text contains a U+0000, where a reader would end it
     */
    public void writeCString(String value) {
        strings.writeCString(buffer, value);
    }

    /**
     * Reads what {@link #writeCString} writes; bytes that are not UTF-8 become U+FFFD.
     *
     * @throws BadParcelException if there is no 0 in what is left to be read
     */
    public String readCString() {
        return strings.readCString(buffer);
    }

    /** Writes plain text as AIDL's CharSequence. */
    public void writeCharSequence(@Nullable CharSequence value) {
        strings.writeCharSequence(buffer, value);
    }

    /** Reads AIDL's CharSequence, as long as it has no style. */
    public @Nullable CharSequence readCharSequence() {
        return strings.readCharSequence(buffer);
    }

    /** Writes a reference. The parcel keeps the object until it is closed; a carrier gives it an address on sending. */
    public void writeRemoteObject(@Nullable RemoteObject object) {
        objects.write(object);
    }

    /** Reads a reference: the proxy of the object, or the object itself where it lives here. */
    public @Nullable RemoteObject readRemoteObject() {
        return objects.read();
    }

    /**
     * Writes a file descriptor (AIDL's ParcelFileDescriptor): a duplicate, so that this one stays its owner's. Behind
     * {@link Parcel#writeNoException} it is given away instead, and closed with the parcel, as AIDL does with results.
     *
     * @throws DescriptorsNotAllowedException if there are more than 253 in the parcel, which is RPC binder's limit;
     *     whether the carrier can move it turns out when the parcel is sent
     * @throws IllegalStateException if it is closed
     */
    public void writeParcelFileDescriptor(@Nullable ParcelFileDescriptor descriptor) {
        DescriptorMarshal.write(this, descriptor);
    }

    /**
     * Reads what {@link #writeParcelFileDescriptor} writes. The reader owns it from now on, and closes it.
     *
     * @throws BadParcelException if there is none, or it has been read before
     */
    public @Nullable ParcelFileDescriptor readParcelFileDescriptor() {
        return DescriptorMarshal.read(this);
    }

    /** Writes shared memory, by the rules of {@link #writeParcelFileDescriptor}, as which it travels. */
    public void writeSharedMemory(@Nullable SharedMemory memory) {
        DescriptorMarshal.write(this, memory);
    }

    /**
     * Reads what {@link #writeSharedMemory} writes. The reader owns the handle from now on, and closes it.
     *
     * @throws BadParcelException if there is none, it has been read before, or it is a file and no memory
     */
    public @Nullable SharedMemory readSharedMemory() {
        return DescriptorMarshal.readMemory(this);
    }

    // ---- arrays

    /**
     * Reads the count of a collection or an array.
     *
     * @param minElementBytes the least that an element takes, at least 1
     * @return -1 for null, else a count for which enough bytes are left
     */
    public int readCount(int minElementBytes) {
        return buffer.getCount(minElementBytes, "elements");
    }

    /**
     * Reads the length of an array that is made for the caller to be filled (AIDL's {@code out} array).
     *
     * @param minElementBytes the least that an element takes in the reply, at least 1
     * @return -1 for null, else a length that a reply could hold
     * @throws BadParcelException if it is more than that, or more than a million
     */
    public int readOutLength(int minElementBytes) {
        return ArrayFilling.outLength(buffer, minElementBytes);
    }

    /** Writes the count and the bytes, packed. */
    public void writeByteArray(byte @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeByteArray} writes. */
    public byte @Nullable [] createByteArray() {
        return ArrayMarshal.createBytes(buffer);
    }

    /** Reads what {@link #writeByteArray} writes into an array of the same length; null takes null only. */
    public void readByteArray(byte @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 4 bytes for each. */
    public void writeBooleanArray(boolean @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeBooleanArray} writes. */
    public boolean @Nullable [] createBooleanArray() {
        return ArrayMarshal.createBooleans(buffer);
    }

    /** Reads what {@link #writeBooleanArray} writes into an array of the same length; null takes null only. */
    public void readBooleanArray(boolean @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 4 bytes for each. */
    public void writeCharArray(char @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeCharArray} writes. */
    public char @Nullable [] createCharArray() {
        return ArrayMarshal.createChars(buffer);
    }

    /** Reads what {@link #writeCharArray} writes into an array of the same length; null takes null only. */
    public void readCharArray(char @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 4 bytes for each, as an int[]. */
    public void writeShortArray(short @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeShortArray} writes. */
    public short @Nullable [] createShortArray() {
        return ArrayMarshal.createShorts(buffer);
    }

    /** Reads what {@link #writeShortArray} writes into an array of the same length; null takes null only. */
    public void readShortArray(short @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 4 bytes for each. */
    public void writeIntArray(int @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeIntArray} writes. */
    public int @Nullable [] createIntArray() {
        return ArrayMarshal.createInts(buffer);
    }

    /** Reads what {@link #writeIntArray} writes into an array of the same length; null takes null only. */
    public void readIntArray(int @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 8 bytes for each. */
    public void writeLongArray(long @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeLongArray} writes. */
    public long @Nullable [] createLongArray() {
        return ArrayMarshal.createLongs(buffer);
    }

    /** Reads what {@link #writeLongArray} writes into an array of the same length; null takes null only. */
    public void readLongArray(long @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 4 bytes for each. */
    public void writeFloatArray(float @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeFloatArray} writes. */
    public float @Nullable [] createFloatArray() {
        return ArrayMarshal.createFloats(buffer);
    }

    /** Reads what {@link #writeFloatArray} writes into an array of the same length; null takes null only. */
    public void readFloatArray(float @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and 8 bytes for each. */
    public void writeDoubleArray(double @Nullable [] value) {
        ArrayMarshal.write(buffer, value);
    }

    /** Reads what {@link #writeDoubleArray} writes. */
    public double @Nullable [] createDoubleArray() {
        return ArrayMarshal.createDoubles(buffer);
    }

    /** Reads what {@link #writeDoubleArray} writes into an array of the same length; null takes null only. */
    public void readDoubleArray(double @Nullable [] into) {
        ArrayFilling.read(buffer, into);
    }

    /** Writes the count and each string, null ones too. */
    public void writeStringArray(@Nullable String @Nullable [] value) {
        strings.writeArray(buffer, value);
    }

    /** Reads what {@link #writeStringArray} writes. */
    public @Nullable String @Nullable [] createStringArray() {
        return strings.createArray(buffer);
    }
}
