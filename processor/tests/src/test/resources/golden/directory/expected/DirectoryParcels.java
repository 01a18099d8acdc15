package golden;

import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a {@link Directory} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class DirectoryParcels {
    private static final Directory.Role[] ROLE_CONSTANTS = Directory.Role.values();

    private DirectoryParcels() {
    }

    @SuppressWarnings("NullAway")
    static Directory.NoSuchPerson readNoSuchPerson(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        long id = parcel.hasMoreFields(end) ? parcel.readLong() : 0L;
        parcel.endReadParcelable(end);
        return new Directory.NoSuchPerson(parcel.exceptionMessage(), id);
    }

    @SuppressWarnings("NullAway")
    static IOException readIOException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        parcel.endReadParcelable(end);
        return new IOException(parcel.exceptionMessage());
    }

    static Directory.Person readPerson(Parcel parcel) {
        if (parcel.readInt() == 0) {
            throw new BadParcelException("Directory.Person is null");
        }
        return readFieldsOfPerson(parcel);
    }

    static Directory.Person readFieldsOfPerson(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String name = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "Directory.Person.name") : "";
        int age = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        Directory.Role role = parcel.hasMoreFields(end) ? readRole(parcel) : Directory.Role.ADMIN;
        Directory.Person boss = parcel.hasMoreFields(end) ? readNullablePerson(parcel) : null;
        List<String> mails = parcel.hasMoreFields(end) ? readListOfString(parcel) : new ArrayList<>();
        parcel.endReadParcelable(end);
        return new Directory.Person(name, age, role, boss, mails);
    }

    static Directory.Role readRole(Parcel parcel) {
        int ordinal = parcel.readInt();
        if (ordinal < 0 || ordinal >= ROLE_CONSTANTS.length) {
            throw new BadParcelException("golden.Directory.Role has no constant with ordinal " + ordinal);
        }
        return ROLE_CONSTANTS[ordinal];
    }

    static Directory. @Nullable Person readNullablePerson(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        return readFieldsOfPerson(parcel);
    }

    static List<String> readListOfString(Parcel parcel) {
        int count = parcel.readCount(4);
        if (count < 0) {
            throw new BadParcelException("List<String> is null");
        }
        List<String> value = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            value.add(Parcel.required(parcel.readString(), "an element of List<String>"));
        }
        return value;
    }

    static void writeNullableInteger(Parcel parcel, @Nullable Integer value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeInt(value);
        parcel.endParcelable(mark);
    }

    static void writeMapOfStringToListOfPerson(Parcel parcel,
            Map<String, List<Directory.Person>> value, String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (Map.Entry<String, List<Directory.Person>> entry : value.entrySet()) {
            count--;
            parcel.writeInt(1);
            int mark = parcel.beginParcelable();
            parcel.writeString(presentWithin(entry.getKey(), where, "a key of Map<String, List<Directory.Person>>"));
            writeListOfPerson(parcel, presentWithin(entry.getValue(), where, "a value of Map<String, List<Directory.Person>>"), where);
            parcel.endParcelable(mark);
        }
        if (count != 0) {
            throw new ConcurrentModificationException(where);
        }
    }

    private static <T> T present(T value, String where) {
        if (value == null) {
            throw new NullPointerException(where + " is null");
        }
        return value;
    }

    private static <T> T presentWithin(T value, String where, String part) {
        if (value == null) {
            throw new NullPointerException(where + ": " + part + " is null");
        }
        return value;
    }

    static void writeListOfPerson(Parcel parcel, List<Directory.Person> value, String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (Directory.Person element : value) {
            count--;
            writePerson(parcel, presentWithin(element, where, "an element of List<Directory.Person>"), where);
        }
        if (count != 0) {
            throw new ConcurrentModificationException(where);
        }
    }

    static void writePerson(Parcel parcel, Directory.Person value, String where) {
        present(value, where);
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeString(presentWithin(value.name(), where, "Directory.Person.name"));
        parcel.writeInt(value.age());
        parcel.writeInt(ordinalOfRole(presentWithin(value.role(), where, "Directory.Person.role")));
        writeNullablePerson(parcel, value.boss(), where);
        writeListOfString(parcel, presentWithin(value.mails(), where, "Directory.Person.mails"), where);
        parcel.endParcelable(mark);
    }

    /**
     * No constant declares a number: the contract numbers them as they stand.
     */
    @SuppressWarnings("EnumOrdinal")
    static int ordinalOfRole(Directory.Role value) {
        return value.ordinal();
    }

    static void writeNullablePerson(Parcel parcel, Directory. @Nullable Person value,
            String where) {
        if (value == null) {
            parcel.writeInt(0);
        } else {
            writePerson(parcel, value, where);
        }
    }

    static void writeListOfString(Parcel parcel, List<String> value, String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (String element : value) {
            count--;
            parcel.writeString(presentWithin(element, where, "an element of List<String>"));
        }
        if (count != 0) {
            throw new ConcurrentModificationException(where);
        }
    }

    static void writeSetOfRole(Parcel parcel, Set<Directory.Role> value, String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (Directory.Role element : value) {
            count--;
            parcel.writeInt(ordinalOfRole(presentWithin(element, where, "an element of Set<Directory.Role>")));
        }
        if (count != 0) {
            throw new ConcurrentModificationException(where);
        }
    }

    static void writeNullableWatcher(Parcel parcel, Directory. @Nullable Watcher value) {
        parcel.writeRemoteObject(value == null ? null : Directory_WatcherStub.asRemoteObject(value));
    }

    static void writeNoSuchPerson(Parcel parcel, Directory.NoSuchPerson value) {
        int mark = parcel.beginException("golden.Directory.NoSuchPerson", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeLong(value.getId());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static void writeIOException(Parcel parcel, IOException value) {
        int mark = parcel.beginException("java.io.IOException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }

    static @Nullable Integer readNullableInteger(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        Integer value = parcel.readInt();
        parcel.endReadParcelable(end);
        return value;
    }

    static Map<String, List<Directory.Person>> readMapOfStringToListOfPerson(Parcel parcel) {
        int count = parcel.readCount(8);
        if (count < 0) {
            throw new BadParcelException("Map<String, List<Directory.Person>> is null");
        }
        Map<String, List<Directory.Person>> value = new LinkedHashMap<>(count + count / 3 + 1);
        for (int i = 0; i < count; i++) {
            if (parcel.readInt() == 0) {
                throw new BadParcelException("an entry of Map<String, List<Directory.Person>> is null");
            }
            int end = parcel.beginReadParcelable();
            String key = Parcel.required(parcel.readString(), "a key of Map<String, List<Directory.Person>>");
            List<Directory.Person> element = readListOfPerson(parcel);
            parcel.endReadParcelable(end);
            value.put(key, element);
        }
        return value;
    }

    static List<Directory.Person> readListOfPerson(Parcel parcel) {
        int count = parcel.readCount(8);
        if (count < 0) {
            throw new BadParcelException("List<Directory.Person> is null");
        }
        List<Directory.Person> value = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            value.add(readPerson(parcel));
        }
        return value;
    }

    static Set<Directory.Role> readSetOfRole(Parcel parcel) {
        int count = parcel.readCount(4);
        if (count < 0) {
            throw new BadParcelException("Set<Directory.Role> is null");
        }
        Set<Directory.Role> value = new LinkedHashSet<>(count + count / 3 + 1);
        for (int i = 0; i < count; i++) {
            value.add(readRole(parcel));
        }
        return value;
    }

    static Directory. @Nullable Watcher readNullableWatcher(Parcel parcel) {
        RemoteObject remote = parcel.readRemoteObject();
        return remote == null ? null : Directory_WatcherStub.asInterface(remote);
    }
}
