/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteException;
import dev.ipckit.ServiceSpecificException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The vectors of libbinder's own wire protocol test, in its order.
 *
 * @param expected what {@code read} gives: a value, null, or the text of an exception
 */
record Golden(String name, String hex, Consumer<Parcel> write, Function<Parcel, Object> read, Object expected) {

    private static final String NULL = "ffffffff";
    private static final String EMPTY = "00000000";

    static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        all.add(new Golden(
                "interface token",
                "03000000 74006f00 6b000000",
                to -> to.writeInterfaceToken("tok"),
                from -> {
                    from.enforceInterfaceToken("tok");
                    return "tok";
                },
                "tok"));
        addScalars(all);
        addStrings(all);
        all.add(new Golden(
                "null binder", "00000000 00000000", to -> to.writeRemoteObject(null), Parcel::readRemoteObject, null));
        add(
                all,
                "int32 array",
                "03000000 ffffffff 00000000 11000000",
                new int[] {-1, 0, 17},
                Parcel::writeIntArray,
                Parcel::createIntArray);
        add(
                all,
                "byte array",
                "03000000 0011ff00",
                new byte[] {0, 17, -1},
                Parcel::writeByteArray,
                Parcel::createByteArray);
        addSmall(all);
        addUtf8AsUtf16(all);
        addVectors(all);
        addEnumVectors(all);
        addParcelables(all);
        addStatus(all);
        return all;
    }

    private interface Writer<T> {
        void write(Parcel to, T value);
    }

    private static <T> void add(
            List<Golden> all, String name, String hex, T value, Writer<T> write, Function<Parcel, ? extends T> read) {
        all.add(new Golden(name + " #" + all.size(), hex, to -> write.write(to, value), read::apply, value));
    }

    private static void addScalars(List<Golden> all) {
        add(all, "int32", "ffffffff", -1, Parcel::writeInt, Parcel::readInt);
        add(all, "int32", "00000000", 0, Parcel::writeInt, Parcel::readInt);
        add(all, "int32", "11000000", 17, Parcel::writeInt, Parcel::readInt);
        add(all, "uint32", "00000000", 0, Parcel::writeInt, Parcel::readInt);
        add(all, "uint32", "01000000", 1, Parcel::writeInt, Parcel::readInt);
        add(all, "uint32", "13270000", 10003, Parcel::writeInt, Parcel::readInt);
        add(all, "int64", "ffffffff ffffffff", -1L, Parcel::writeLong, Parcel::readLong);
        add(all, "int64", "00000000 00000000", 0L, Parcel::writeLong, Parcel::readLong);
        add(all, "int64", "11000000 00000000", 17L, Parcel::writeLong, Parcel::readLong);
        add(all, "uint64", "00000000 00000000", 0L, Parcel::writeLong, Parcel::readLong);
        add(all, "uint64", "01000000 00000000", 1L, Parcel::writeLong, Parcel::readLong);
        add(all, "uint64", "13270000 00000000", 10003L, Parcel::writeLong, Parcel::readLong);
        add(all, "float", "00000000", 0.0f, Parcel::writeFloat, Parcel::readFloat);
        add(all, "float", "cdcccc3d", 0.1f, Parcel::writeFloat, Parcel::readFloat);
        add(all, "float", "9a991141", 9.1f, Parcel::writeFloat, Parcel::readFloat);
        add(all, "double", "00000000 00000000", 0.0, Parcel::writeDouble, Parcel::readDouble);
        add(all, "double", "9a999999 9999b93f", 0.1, Parcel::writeDouble, Parcel::readDouble);
        add(all, "double", "33333333 33332240", 9.1, Parcel::writeDouble, Parcel::readDouble);
    }

    private static void addStrings(List<Golden> all) {
        add(all, "C string", "00000000", "", Parcel::writeCString, Parcel::readCString);
        add(all, "C string", "61000000", "a", Parcel::writeCString, Parcel::readCString);
        add(all, "C string", "62616261 00000000", "baba", Parcel::writeCString, Parcel::readCString);
        add(all, "String8", "00000000 00000000", "", Parcel::writeString8, Parcel::readString8);
        add(all, "String8", "01000000 61000000", "a", Parcel::writeString8, Parcel::readString8);
        add(all, "String8", "04000000 62616261 00000000", "baba", Parcel::writeString8, Parcel::readString8);
        add(all, "String16", "00000000 00000000", "", Parcel::writeString, Parcel::readString);
        add(all, "String16", "01000000 61000000", "a", Parcel::writeString, Parcel::readString);
        add(all, "String16", "04000000 62006100 62006100 00000000", "baba", Parcel::writeString, Parcel::readString);
    }

    private static void addSmall(List<Golden> all) {
        add(all, "bool", "01000000", true, Parcel::writeBoolean, Parcel::readBoolean);
        add(all, "bool", "00000000", false, Parcel::writeBoolean, Parcel::readBoolean);
        add(all, "char", "61000000", 'a', Parcel::writeChar, Parcel::readChar);
        add(all, "char", "3f000000", '?', Parcel::writeChar, Parcel::readChar);
        add(all, "char", "00000000", '\0', Parcel::writeChar, Parcel::readChar);
        add(all, "byte", "80ffffff", (byte) -128, Parcel::writeByte, Parcel::readByte);
        add(all, "byte", "00000000", (byte) 0, Parcel::writeByte, Parcel::readByte);
        add(all, "byte", "7f000000", (byte) 127, Parcel::writeByte, Parcel::readByte);
    }

    /** Once for the plain and once for the nullable C++ type, whose bytes are the same. */
    private static void addUtf8AsUtf16(List<Golden> all) {
        for (int i = 0; i < 2; i++) {
            add(all, "UTF-8 as UTF-16", "00000000 00000000", "", Parcel::writeString, Parcel::readString);
            add(all, "UTF-8 as UTF-16", "01000000 61000000", "a", Parcel::writeString, Parcel::readString);
            add(
                    all,
                    "UTF-8 as UTF-16",
                    "04000000 61006200 61006200 00000000",
                    "abab",
                    Parcel::writeString,
                    Parcel::readString);
            if (i == 0) {
                add(all, "UTF-8 as UTF-16", NULL, null, Parcel::writeString, Parcel::readString);
            }
        }
    }

    private static void addVectors(List<Golden> all) {
        addVector(
                all,
                "int8",
                "03000000 ff001100",
                new byte[] {-1, 0, 17},
                new byte[0],
                Parcel::writeByteArray,
                Parcel::createByteArray);
        addVector(
                all,
                "uint8",
                "03000000 00011100",
                new byte[] {0, 1, 17},
                new byte[0],
                Parcel::writeByteArray,
                Parcel::createByteArray);
        addVector(
                all,
                "int32",
                "03000000 ffffffff 00000000 11000000",
                new int[] {-1, 0, 17},
                new int[0],
                Parcel::writeIntArray,
                Parcel::createIntArray);
        addVector(
                all,
                "int64",
                "03000000 ffffffff ffffffff 00000000 00000000 11000000 00000000",
                new long[] {-1, 0, 17},
                new long[0],
                Parcel::writeLongArray,
                Parcel::createLongArray);
        addVector(
                all,
                "uint64",
                "03000000 00000000 00000000 01000000 00000000 11000000 00000000",
                new long[] {0, 1, 17},
                new long[0],
                Parcel::writeLongArray,
                Parcel::createLongArray);
        addVector(
                all,
                "float",
                "03000000 00000000 cdcccc3d 9a991141",
                new float[] {0.0f, 0.1f, 9.1f},
                new float[0],
                Parcel::writeFloatArray,
                Parcel::createFloatArray);
        addVector(
                all,
                "double",
                "03000000 00000000 00000000 9a999999 9999b93f 33333333 33332240",
                new double[] {0.0, 0.1, 9.1},
                new double[0],
                Parcel::writeDoubleArray,
                Parcel::createDoubleArray);
        addVector(
                all,
                "bool",
                "02000000 01000000 00000000",
                new boolean[] {true, false},
                new boolean[0],
                Parcel::writeBooleanArray,
                Parcel::createBooleanArray);
        addVector(
                all,
                "char",
                "03000000 61000000 00000000 3f000000",
                new char[] {'a', '\0', '?'},
                new char[0],
                Parcel::writeCharArray,
                Parcel::createCharArray);
        for (String name : new String[] {"String16", "UTF-8 as UTF-16"}) {
            addVector(
                    all,
                    name,
                    "03000000 ffffffff 00000000 00000000 01000000 61000000",
                    new String[] {null, "", "a"},
                    new String[0],
                    Parcel::writeStringArray,
                    Parcel::createStringArray);
        }
        addVector(
                all,
                "binder",
                "01000000 00000000 00000000",
                new Object[1],
                new Object[0],
                Golden::writeNullBinders,
                Golden::readBinders);
    }

    /** The nullable C++ type: null and filled; the plain one: empty and filled. */
    private static <T> void addVector(
            List<Golden> all,
            String name,
            String hex,
            T filled,
            T empty,
            Writer<T> write,
            Function<Parcel, ? extends T> read) {
        String vector = name + " vector";
        add(all, vector, NULL, null, write, read);
        add(all, vector, hex, filled, write, read);
        add(all, vector, EMPTY, empty, write, read);
        add(all, vector, hex, filled, write, read);
    }

    private static void writeNullBinders(Parcel to, Object[] binders) {
        if (binders == null) {
            to.writeInt(-1);
            return;
        }
        to.writeInt(binders.length);
        for (int i = 0; i < binders.length; i++) {
            to.writeRemoteObject(null);
        }
    }

    private static Object[] readBinders(Parcel from) {
        int count = from.readCount(8);
        if (count < 0) {
            return null;
        }
        Object[] binders = new Object[count];
        for (int i = 0; i < count; i++) {
            binders[i] = from.readRemoteObject();
        }
        return binders;
    }

    private static void addEnumVectors(List<Golden> all) {
        addEnumVector(
                all, "int8", "02000000 00010000", new byte[] {0, 1}, Parcel::writeByteArray, Parcel::createByteArray);
        addEnumVector(
                all,
                "int32",
                "02000000 00000000 01000000",
                new int[] {0, 1},
                Parcel::writeIntArray,
                Parcel::createIntArray);
        addEnumVector(
                all,
                "int64",
                "02000000 00000000 00000000 01000000 00000000",
                new long[] {0, 1},
                Parcel::writeLongArray,
                Parcel::createLongArray);
    }

    private static <T> void addEnumVector(
            List<Golden> all, String name, String hex, T filled, Writer<T> write, Function<Parcel, ? extends T> read) {
        String vector = name + " enum vector";
        add(all, vector, NULL, null, write, read);
        add(all, vector, hex, filled, write, read);
        add(all, vector, hex, filled, write, read);
    }

    /** The parcelable of that test writes int32 37 and no size. */
    private static void addParcelables(List<Golden> all) {
        add(all, "parcelable vector", NULL, null, Parcel::writeIntArray, Parcel::createIntArray);
        for (int i = 0; i < 2; i++) {
            all.add(new Golden(
                    "parcelable vector #" + all.size(),
                    "01000000 01000000 25000000",
                    to -> {
                        to.writeInt(1);
                        to.writeInt(1);
                        to.writeInt(37);
                    },
                    from -> from.readCount(4) + " " + from.readInt() + " " + from.readInt(),
                    "1 1 37"));
        }
        all.add(new Golden("nullable parcelable", "00000000", to -> to.writeInt(0), Parcel::readInt, 0));
        for (int i = 0; i < 2; i++) {
            all.add(new Golden(
                    "parcelable #" + all.size(),
                    "01000000 25000000",
                    to -> {
                        to.writeInt(1);
                        to.writeInt(37);
                    },
                    from -> from.readInt() + " " + from.readInt(),
                    "1 37"));
        }
        add(all, "vector size", "03000000", 3, Parcel::writeInt, Parcel::readInt);
        add(all, "vector size", EMPTY, 0, Parcel::writeInt, from -> from.readCount(4));
        add(all, "vector size", NULL, -1, Parcel::writeInt, from -> from.readCount(4));
        add(all, "vector size", "03000000", 3, Parcel::writeInt, Parcel::readInt);
    }

    private static void addStatus(List<Golden> all) {
        for (int i = 0; i < 2; i++) {
            all.add(new Golden("no exception #" + i, "00000000", Parcel::writeNoException, Golden::status, null));
        }
        all.add(new Golden(
                "exception",
                "07000000 02000000 3a004400 00000000 00000000",
                to -> {
                    to.writeInt(7);
                    to.writeString(":D");
                    to.writeInt(0);
                },
                Golden::status,
                "RemoteException: remote exception of unknown kind, code=7, message=:D"));
        all.add(new Golden(
                "service specific",
                "f8ffffff 02000000 3a002f00 00000000 00000000 08000000",
                to -> to.writeException(new ServiceSpecificException(8, ":/")),
                Golden::status,
                "ServiceSpecificException 8: :/"));
    }

    private static String status(Parcel from) {
        try {
            return from.readException();
        } catch (BadParcelException bad) {
            throw bad;
        } catch (ServiceSpecificException specific) {
            return "ServiceSpecificException " + specific.errorCode() + ": " + specific.getMessage();
        } catch (RemoteException other) {
            return other.getClass().getSimpleName() + ": " + other.getMessage();
        }
    }
}
