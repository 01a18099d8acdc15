package shop;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Shop.Listener} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class Shop_ListenerParcels {
    private static final Shop.Color[] COLOR_CONSTANTS = Shop.Color.values();

    private Shop_ListenerParcels() {
    }

    static void writeItem(Parcel parcel, Shop.Item value, String where) {
        present(value, where);
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeString(presentWithin(value.name(), where, "Shop.Item.name"));
        parcel.writeInt(value.price());
        parcel.writeInt(presentWithin(value.color(), where, "Shop.Item.color").ordinal());
        parcel.endParcelable(mark);
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

    static Shop.Item readItem(Parcel parcel) {
        if (parcel.readInt() == 0) {
            throw new BadParcelException("Shop.Item is null");
        }
        return readFieldsOfItem(parcel);
    }

    static Shop.Item readFieldsOfItem(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        String name = parcel.hasMoreFields(end) ? Parcel.required(parcel.readString(), "Shop.Item.name") : "";
        int price = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        Shop.Color color = parcel.hasMoreFields(end) ? readColor(parcel) : Shop.Color.values()[0];
        parcel.endReadParcelable(end);
        return new Shop.Item(name, price, color);
    }

    static Shop.Color readColor(Parcel parcel) {
        int ordinal = parcel.readInt();
        if (ordinal < 0 || ordinal >= COLOR_CONSTANTS.length) {
            throw new BadParcelException("shop.Shop.Color has no constant with ordinal " + ordinal);
        }
        return COLOR_CONSTANTS[ordinal];
    }
}
