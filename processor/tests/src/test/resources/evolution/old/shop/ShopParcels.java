package shop;

import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a {@link Shop} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class ShopParcels {
    private static final Shop.Color[] COLOR_CONSTANTS = Shop.Color.values();

    private ShopParcels() {
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

    static List<Shop.Item> readListOfItem(Parcel parcel) {
        int count = parcel.readCount(8);
        if (count < 0) {
            throw new BadParcelException("List<Shop.Item> is null");
        }
        List<Shop.Item> value = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            value.add(readItem(parcel));
        }
        return value;
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

    static void writeNullableListener(Parcel parcel, Shop. @Nullable Listener value) {
        parcel.writeRemoteObject(value == null ? null : Shop_ListenerStub.asRemoteObject(value));
    }

    @SuppressWarnings("NullAway")
    static Shop.SoldOut readSoldOut(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        int left = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        parcel.endReadParcelable(end);
        return new Shop.SoldOut(parcel.exceptionMessage(), left);
    }

    static void writeListOfItem(Parcel parcel, List<Shop.Item> value, String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (Shop.Item element : value) {
            count--;
            writeItem(parcel, presentWithin(element, where, "an element of List<Shop.Item>"), where);
        }
        if (count != 0) {
            throw new ConcurrentModificationException(where);
        }
    }

    static Shop. @Nullable Listener readNullableListener(Parcel parcel) {
        RemoteObject remote = parcel.readRemoteObject();
        return remote == null ? null : Shop_ListenerStub.asInterface(remote);
    }

    static void writeSoldOut(Parcel parcel, Shop.SoldOut value) {
        String where = "shop.Shop.SoldOut";
        int mark = parcel.beginException("shop.Shop.SoldOut", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.writeInt(value.left());
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }
}
