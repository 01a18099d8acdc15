package golden;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a {@link Device} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class DeviceParcels {
    private DeviceParcels() {
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

    static void fillNullableStringArray(Parcel parcel, String @Nullable [] value) {
        String[] read = readNullableStringArray(parcel);
        if ((value == null ? -1 : value.length) != (read == null ? -1 : read.length)) {
            throw new BadParcelException("String[] has come back with another length, expected=" + (value == null ? -1 : value.length) + ", found=" + (read == null ? -1 : read.length));
        }
        if (value != null && read != null) {
            System.arraycopy(read, 0, value, 0, read.length);
        }
    }

    static String @Nullable [] readNullableStringArray(Parcel parcel) {
        int count = parcel.readCount(4);
        if (count < 0) {
            return null;
        }
        String[] value = new String[count];
        for (int i = 0; i < count; i++) {
            value[i] = Parcel.required(parcel.readString(), "an element of String[]");
        }
        return value;
    }

    static void fillListOfString(Parcel parcel, List<String> value) {
        List<String> read = readListOfString(parcel);
        value.clear();
        value.addAll(read);
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

    static void writeNullableMapOfStringToMoney(Parcel parcel,
            @Nullable Map<String, Device.Money> value, String where) {
        if (value == null) {
            parcel.writeInt(-1);
            return;
        }
        writeMapOfStringToMoney(parcel, value, where);
    }

    static void writeMapOfStringToMoney(Parcel parcel, Map<String, Device.Money> value,
            String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (Map.Entry<String, Device.Money> entry : value.entrySet()) {
            count--;
            parcel.writeString(presentWithin(entry.getKey(), where, "a key of Map<String, Device.Money>"));
            parcel.writeParcelable(presentWithin(entry.getValue(), where, "a value of Map<String, Device.Money>"));
        }
        if (count != 0) {
            throw new ConcurrentModificationException(where);
        }
    }

    static void fillSettings(Parcel parcel, Device.Settings value) {
        if (!parcel.readParcelableInto(value)) {
            throw new BadParcelException("Device.Settings is null");
        }
    }

    static void fillNullableMapOfStringToMoney(Parcel parcel,
            @Nullable Map<String, Device.Money> value) {
        Map<String, Device.Money> read = readNullableMapOfStringToMoney(parcel);
        if (value != null) {
            value.clear();
            if (read != null) {
                value.putAll(read);
            }
        }
    }

    static @Nullable Map<String, Device.Money> readNullableMapOfStringToMoney(Parcel parcel) {
        int count = parcel.readCount(8);
        if (count < 0) {
            return null;
        }
        Map<String, Device.Money> value = new LinkedHashMap<>(count + count / 3 + 1);
        for (int i = 0; i < count; i++) {
            String key = Parcel.required(parcel.readString(), "a key of Map<String, Device.Money>");
            Device.Money element = Parcel.required(parcel.readParcelable(Device.Money::createFromParcel), "a value of Map<String, Device.Money>");
            value.put(key, element);
        }
        return value;
    }

    static byte[] newByteArray(Parcel parcel) {
        int count = parcel.readOutLength(1);
        if (count < 0) {
            throw new BadParcelException("byte[] is null");
        }
        byte[] value = new byte[count];
        return value;
    }

    static String @Nullable [] newNullableStringArray(Parcel parcel) {
        int count = parcel.readOutLength(4);
        if (count < 0) {
            return null;
        }
        String[] value = new String[count];
        return value;
    }

    static void writeNullableStringArray(Parcel parcel, String @Nullable [] value, String where) {
        if (value == null) {
            parcel.writeInt(-1);
            return;
        }
        writeStringArray(parcel, value, where);
    }

    static void writeStringArray(Parcel parcel, String[] value, String where) {
        present(value, where);
        parcel.writeInt(value.length);
        for (String element : value) {
            parcel.writeString(presentWithin(element, where, "an element of String[]"));
        }
    }

    static Device.Settings createSettings(Parcel parcel) {
        Device.Settings value = new Device.Settings();
        value.readFromParcel(parcel);
        return value;
    }
}
