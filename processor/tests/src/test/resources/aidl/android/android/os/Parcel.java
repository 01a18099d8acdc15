/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package android.os;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A parcel as Android describes it, written from that description and without a look at ours: every value on a multiple of 4,
 * little-endian, objects as flat_binder_object with Android's word of stability behind it.
 */
public final class Parcel {
    private static final int BINDER = 0x73622a85;
    private static final int HANDLE = 0x73682a85;
    private static final int FLAGS = 0x13;
    private static final int ACCEPTS_FDS = 0x100;
    private static final int STABILITY_SYSTEM = 12;
    private static final int STRICT_MODE = 1 << 31;
    private static final int SYST = 0x53595354;

    private ByteBuffer data = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private final List<Long> objects = new ArrayList<>();

    private Parcel() {
        data.limit(0);
    }

    public static Parcel obtain() {
        return new Parcel();
    }

    static Parcel received(byte[] bytes, long[] objects) {
        Parcel parcel = new Parcel();
        parcel.fill(bytes, objects);
        return parcel;
    }

    void fill(byte[] bytes, long[] positions) {
        data = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (long position : positions) {
            objects.add(position);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(data.array(), data.limit());
    }

    long[] objects() {
        return objects.stream().mapToLong(Long::longValue).toArray();
    }

    void clear() {
        data.position(0).limit(0);
        objects.clear();
    }

    public void recycle() {}

    public int dataPosition() {
        return data.position();
    }

    public void setDataPosition(int position) {
        data.position(position);
    }

    private ByteBuffer room(int bytes) {
        int padded = (bytes + 3) / 4 * 4;
        if (data.position() + padded > data.limit()) {
            data.limit(data.position() + padded);
        }
        ByteBuffer room = data.slice(data.position(), padded).order(ByteOrder.LITTLE_ENDIAN);
        data.position(data.position() + padded);
        return room;
    }

    // Scalars

    public void writeInt(int value) {
        room(4).putInt(value);
    }

    public int readInt() {
        return data.getInt();
    }

    public void writeByte(byte value) {
        writeInt(value);
    }

    public byte readByte() {
        return (byte) readInt();
    }

    public void writeLong(long value) {
        room(8).putLong(value);
    }

    public long readLong() {
        return data.getLong();
    }

    public void writeFloat(float value) {
        room(4).putFloat(value);
    }

    public float readFloat() {
        return data.getFloat();
    }

    public void writeDouble(double value) {
        room(8).putDouble(value);
    }

    public double readDouble() {
        return data.getDouble();
    }

    // Text

    public void writeString(String value) {
        if (value == null) {
            writeInt(-1);
            return;
        }
        writeInt(value.length());
        ByteBuffer room = room((value.length() + 1) * 2);
        for (int i = 0; i < value.length(); i++) {
            room.putChar(value.charAt(i));
        }
    }

    public String readString() {
        int length = readInt();
        if (length < 0) {
            return null;
        }
        ByteBuffer room = room((length + 1) * 2);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(room.getChar());
        }
        check(room.getChar() == 0, "a string ends with a unit of 0");
        return text.toString();
    }

    public void writeString8(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        writeInt(bytes.length);
        room(bytes.length + 1).put(bytes);
    }

    public String readString8() {
        byte[] bytes = new byte[readInt()];
        room(bytes.length + 1).get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    // Arrays: one loop for all, so that each element type has a line.

    private interface Put {
        void at(int i);
    }

    private void putAll(Object array, int length, Put put) {
        writeInt(array == null ? -1 : length);
        for (int i = 0; array != null && i < length; i++) {
            put.at(i);
        }
    }

    private void getAll(int length, Put get) {
        check(readInt() == length, "an array that is read into has the length that comes");
        for (int i = 0; i < length; i++) {
            get.at(i);
        }
    }

    private int peekCount() {
        return data.getInt(data.position());
    }

    private boolean readNull() {
        if (peekCount() >= 0) {
            return false;
        }
        readInt();
        return true;
    }

    public void writeBooleanArray(boolean[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeInt(a[i] ? 1 : 0));
    }

    public void readBooleanArray(boolean[] a) {
        getAll(a.length, i -> a[i] = readInt() != 0);
    }

    public boolean[] createBooleanArray() {
        if (readNull()) {
            return null;
        }
        boolean[] a = new boolean[peekCount()];
        readBooleanArray(a);
        return a;
    }

    public void writeByteArray(byte[] a) {
        writeInt(a == null ? -1 : a.length);
        if (a != null) {
            room(a.length).put(a);
        }
    }

    public void readByteArray(byte[] a) {
        check(readInt() == a.length, "an array that is read into has the length that comes");
        room(a.length).get(a);
    }

    public byte[] createByteArray() {
        if (readNull()) {
            return null;
        }
        byte[] a = new byte[peekCount()];
        readByteArray(a);
        return a;
    }

    public void writeCharArray(char[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeInt(a[i]));
    }

    public void readCharArray(char[] a) {
        getAll(a.length, i -> a[i] = (char) readInt());
    }

    public char[] createCharArray() {
        if (readNull()) {
            return null;
        }
        char[] a = new char[peekCount()];
        readCharArray(a);
        return a;
    }

    public void writeIntArray(int[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeInt(a[i]));
    }

    public void readIntArray(int[] a) {
        getAll(a.length, i -> a[i] = readInt());
    }

    public int[] createIntArray() {
        if (readNull()) {
            return null;
        }
        int[] a = new int[peekCount()];
        readIntArray(a);
        return a;
    }

    public void writeLongArray(long[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeLong(a[i]));
    }

    public void readLongArray(long[] a) {
        getAll(a.length, i -> a[i] = readLong());
    }

    public long[] createLongArray() {
        if (readNull()) {
            return null;
        }
        long[] a = new long[peekCount()];
        readLongArray(a);
        return a;
    }

    public void writeFloatArray(float[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeFloat(a[i]));
    }

    public void readFloatArray(float[] a) {
        getAll(a.length, i -> a[i] = readFloat());
    }

    public float[] createFloatArray() {
        if (readNull()) {
            return null;
        }
        float[] a = new float[peekCount()];
        readFloatArray(a);
        return a;
    }

    public void writeDoubleArray(double[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeDouble(a[i]));
    }

    public void readDoubleArray(double[] a) {
        getAll(a.length, i -> a[i] = readDouble());
    }

    public double[] createDoubleArray() {
        if (readNull()) {
            return null;
        }
        double[] a = new double[peekCount()];
        readDoubleArray(a);
        return a;
    }

    public void writeStringArray(String[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeString(a[i]));
    }

    public void readStringArray(String[] a) {
        getAll(a.length, i -> a[i] = readString());
    }

    public String[] createStringArray() {
        if (readNull()) {
            return null;
        }
        String[] a = new String[peekCount()];
        readStringArray(a);
        return a;
    }

    public void writeStringList(List<String> list) {
        writeStringArray(list == null ? null : list.toArray(new String[0]));
    }

    public void readStringList(List<String> list) {
        list.clear();
        list.addAll(createStringArrayList());
    }

    public ArrayList<String> createStringArrayList() {
        String[] a = createStringArray();
        return a == null ? null : new ArrayList<>(Arrays.asList(a));
    }

    // Parcelables

    private void writeTyped(Parcelable value, int flags) {
        writeInt(value == null ? 0 : 1);
        if (value != null) {
            value.writeToParcel(this, flags);
        }
    }

    private <T> T readTyped(Parcelable.Creator<T> creator) {
        return readInt() == 0 ? null : creator.createFromParcel(this);
    }

    public <T extends Parcelable> void writeTypedArray(T[] a, int flags) {
        putAll(a, a == null ? 0 : a.length, i -> writeTyped(a[i], flags));
    }

    public <T> void readTypedArray(T[] a, Parcelable.Creator<T> creator) {
        getAll(a.length, i -> a[i] = readTyped(creator));
    }

    public <T> T[] createTypedArray(Parcelable.Creator<T> creator) {
        if (readNull()) {
            return null;
        }
        T[] a = creator.newArray(peekCount());
        readTypedArray(a, creator);
        return a;
    }

    public <T extends Parcelable> void writeTypedList(List<T> list) {
        writeTypedArray(list == null ? null : list.toArray(new Parcelable[0]), 0);
    }

    public <T> void readTypedList(List<T> list, Parcelable.Creator<T> creator) {
        list.clear();
        list.addAll(createTypedArrayList(creator));
    }

    public <T> ArrayList<T> createTypedArrayList(Parcelable.Creator<T> creator) {
        T[] a = createTypedArray(creator);
        return a == null ? null : new ArrayList<>(Arrays.asList(a));
    }

    // Objects

    public void writeStrongBinder(IBinder binder) {
        if (binder != null) {
            objects.add((long) data.position());
        }
        boolean handle = binder instanceof Carrier.Handle;
        writeInt(handle ? HANDLE : BINDER);
        writeInt(binder == null || handle ? FLAGS : FLAGS | ACCEPTS_FDS);
        if (binder == null) {
            writeLong(0);
        } else if (binder instanceof Carrier.Handle other) {
            writeLong(other.address);
        } else {
            writeLong(Carrier.current().addressOf((Binder) binder));
        }
        writeLong(0);
        writeInt(binder == null ? 0 : STABILITY_SYSTEM);
    }

    public IBinder readStrongBinder() {
        long at = data.position();
        int type = readInt();
        readInt();
        long address = readLong();
        check(readLong() == 0, "no cookie");
        int stability = readInt();
        if (type == BINDER && address == 0) {
            check(stability == 0, "null has no stability");
            return null;
        }
        check(objects.contains(at), "an object is in the table of objects");
        check(stability == STABILITY_SYSTEM, "an object has the stability of the system");
        check(type == BINDER || type == HANDLE, "an object is a binder or a handle");
        return type == BINDER ? Carrier.current().own(address) : Carrier.current().other(address);
    }

    public void writeBinderArray(IBinder[] a) {
        putAll(a, a == null ? 0 : a.length, i -> writeStrongBinder(a[i]));
    }

    public void readBinderArray(IBinder[] a) {
        getAll(a.length, i -> a[i] = readStrongBinder());
    }

    public IBinder[] createBinderArray() {
        if (readNull()) {
            return null;
        }
        IBinder[] a = new IBinder[peekCount()];
        readBinderArray(a);
        return a;
    }

    public void writeBinderList(List<IBinder> list) {
        writeBinderArray(list == null ? null : list.toArray(new IBinder[0]));
    }

    public void readBinderList(List<IBinder> list) {
        list.clear();
        list.addAll(createBinderArrayList());
    }

    public ArrayList<IBinder> createBinderArrayList() {
        IBinder[] a = createBinderArray();
        return a == null ? null : new ArrayList<>(Arrays.asList(a));
    }

    // Headers

    public void writeInterfaceToken(String descriptor) {
        writeInt(STRICT_MODE);
        writeInt(-1);
        writeInt(SYST);
        writeString(descriptor);
    }

    public void enforceInterface(String descriptor) {
        readInt();
        readInt();
        check(readInt() == SYST, "a request is of the system");
        String found = readString();
        check(descriptor.equals(found), "a request to " + descriptor + ", not to " + found);
    }

    public void writeNoException() {
        writeInt(0);
    }

    public void writeException(Exception thrown) {
        int code = codeOf(thrown);
        writeInt(code);
        writeString(thrown.getMessage());
        writeInt(0);
        if (thrown instanceof ServiceSpecificException specific) {
            writeInt(specific.errorCode);
        }
    }

    private static int codeOf(Exception thrown) {
        if (thrown instanceof SecurityException) {
            return -1;
        } else if (thrown instanceof IllegalArgumentException) {
            return -3;
        } else if (thrown instanceof NullPointerException) {
            return -4;
        } else if (thrown instanceof IllegalStateException) {
            return -5;
        } else if (thrown instanceof UnsupportedOperationException) {
            return -7;
        } else if (thrown instanceof ServiceSpecificException) {
            return -8;
        }
        throw new AssertionError("cannot cross", thrown);
    }

    public void readException() {
        int code = readInt();
        if (code == 0) {
            return;
        }
        String message = readString();
        int stack = readInt();
        check(stack == 0, "no stack trace travels");
        switch (code) {
            case -1 -> throw new SecurityException(message);
            case -3 -> throw new IllegalArgumentException(message);
            case -4 -> throw new NullPointerException(message);
            case -5 -> throw new IllegalStateException(message);
            case -7 -> throw new UnsupportedOperationException(message);
            case -8 -> throw new ServiceSpecificException(readInt(), message);
            default -> throw new AssertionError("exception " + code + ": " + message);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("not so: " + what);
        }
    }
}
