package golden;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Painter} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class PainterParcels {
    private static final Painter.Mode[] MODE_CONSTANTS = Painter.Mode.values();

    private PainterParcels() {
    }

    static void writeShape(Parcel parcel, Painter.Shape value, String where) {
        present(value, where);
        parcel.writeInt(1);
        if (value instanceof Painter.Shape.Circle member) {
            parcel.writeInt(0);
            writeCircle(parcel, member, where);
        } else if (value instanceof Painter.Shape.Other member) {
            parcel.writeInt(1);
            writeOther(parcel, member, where);
        } else {
            throw new IllegalArgumentException(where + ": " + value.getClass().getName() + " was no member of Painter.Shape when this was compiled");
        }
    }

    private static <T> T present(T value, String where) {
        if (value == null) {
            throw new NullPointerException(where + " is null");
        }
        return value;
    }

    static void writeCircle(Parcel parcel, Painter.Shape.Circle value, String where) {
        present(value, where);
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeDouble(value.radius());
        parcel.endParcelable(mark);
    }

    static void writeOther(Parcel parcel, Painter.Shape.Other value, String where) {
        present(value, where);
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeInt(value.tag());
        parcel.endParcelable(mark);
    }

    static byte numberOfColor(Painter.Color value) {
        return switch (value) {
            case RED -> 1;
            case GREEN -> 3;
        };
    }

    /**
     * No constant declares a number: the contract numbers them as they stand.
     */
    @SuppressWarnings("EnumOrdinal")
    static int ordinalOfMode(Painter.Mode value) {
        return value.ordinal();
    }

    static Painter.Shape readShape(Parcel parcel) {
        if (parcel.readInt() == 0) {
            throw new BadParcelException("Painter.Shape is null");
        }
        return readMemberOfShape(parcel);
    }

    static Painter.Shape readMemberOfShape(Parcel parcel) {
        int tag = parcel.readInt();
        return switch (tag) {
            case 0 -> readCircle(parcel);
            case 1 -> readOther(parcel);
            default -> {
                if (parcel.readInt() != 0) {
                    parcel.endReadParcelable(parcel.beginReadParcelable());
                }
                yield new Painter.Shape.Other(tag);
            }
        };
    }

    static Painter.Shape.Circle readCircle(Parcel parcel) {
        if (parcel.readInt() == 0) {
            throw new BadParcelException("Painter.Shape.Circle is null");
        }
        return readFieldsOfCircle(parcel);
    }

    static Painter.Shape.Circle readFieldsOfCircle(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        double radius = parcel.hasMoreFields(end) ? parcel.readDouble() : 0D;
        parcel.endReadParcelable(end);
        return new Painter.Shape.Circle(radius);
    }

    static Painter.Shape.Other readOther(Parcel parcel) {
        if (parcel.readInt() == 0) {
            throw new BadParcelException("Painter.Shape.Other is null");
        }
        return readFieldsOfOther(parcel);
    }

    static Painter.Shape.Other readFieldsOfOther(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        int tag = parcel.hasMoreFields(end) ? parcel.readInt() : 0;
        parcel.endReadParcelable(end);
        return new Painter.Shape.Other(tag);
    }

    static void writeListOfColor(Parcel parcel, List<Painter.Color> value, String where) {
        present(value, where);
        byte[] bytes = new byte[value.size()];
        int i = 0;
        for (Painter.Color element : value) {
            bytes[i++] = numberOfColor(presentWithin(element, where, "an element of List<Painter.Color>"));
        }
        parcel.writeByteArray(bytes);
    }

    private static <T> T presentWithin(T value, String where, String part) {
        if (value == null) {
            throw new NullPointerException(where + ": " + part + " is null");
        }
        return value;
    }

    static Painter.Color readColor(Parcel parcel) {
        return constantOfColor(parcel.readByte());
    }

    static Painter.Color constantOfColor(byte number) {
        return switch (number) {
            case 1 -> Painter.Color.RED;
            case 3 -> Painter.Color.GREEN;
            default -> throw new BadParcelException("golden.Painter.Color has no constant with number " + number);
        };
    }

    static Painter.Mode readMode(Parcel parcel) {
        int ordinal = parcel.readInt();
        if (ordinal < 0 || ordinal >= MODE_CONSTANTS.length) {
            return Painter.Mode.OTHER;
        }
        return MODE_CONSTANTS[ordinal];
    }

    static List<Painter.Color> readListOfColor(Parcel parcel) {
        byte[] bytes = parcel.createByteArray();
        if (bytes == null) {
            throw new BadParcelException("List<Painter.Color> is null");
        }
        List<Painter.Color> value = new ArrayList<>(bytes.length);
        for (byte element : bytes) {
            value.add(constantOfColor(element));
        }
        return value;
    }
}
