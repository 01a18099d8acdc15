package golden;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Directory.Watcher} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class Directory_WatcherParcels {
    private Directory_WatcherParcels() {
    }

    static void writeStringArray(Parcel parcel, String[] value, String where) {
        present(value, where);
        parcel.writeInt(value.length);
        for (String element : value) {
            parcel.writeString(presentWithin(element, where, "an element of String[]"));
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

    static String[] readStringArray(Parcel parcel) {
        int count = parcel.readCount(4);
        if (count < 0) {
            throw new BadParcelException("String[] is null");
        }
        String[] value = new String[count];
        for (int i = 0; i < count; i++) {
            value[i] = Parcel.required(parcel.readString(), "an element of String[]");
        }
        return value;
    }
}
