package golden;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Catalog} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
@SuppressWarnings({
        "deprecation",
        "removal"
})
final class CatalogParcels {
    private CatalogParcels() {
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
}
