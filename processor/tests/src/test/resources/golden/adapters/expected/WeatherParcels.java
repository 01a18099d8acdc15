package golden;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a {@link Weather} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class WeatherParcels {
    private static final Weather.ByDegrees BY_DEGREES = new Weather.ByDegrees();

    private WeatherParcels() {
    }

    static Weather. @Nullable Celsius readNullableCelsius(Parcel parcel) {
        Double adapted = readNullableDouble(parcel);
        if (adapted == null) {
            return null;
        }
        try {
            return Parcel.required(BY_DEGREES.fromParcel(adapted), "what Weather.ByDegrees has made");
        } catch (BadParcelException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw new BadParcelException("Weather.ByDegrees cannot make a Weather.Celsius: " + failure, failure);
        }
    }

    static @Nullable Double readNullableDouble(Parcel parcel) {
        if (parcel.readInt() == 0) {
            return null;
        }
        int end = parcel.beginReadParcelable();
        Double value = parcel.readDouble();
        parcel.endReadParcelable(end);
        return value;
    }

    static void writeListOfCelsius(Parcel parcel, List<Weather.Celsius> value, String where) {
        present(value, where);
        int count = value.size();
        parcel.writeInt(count);
        for (Weather.Celsius element : value) {
            count--;
            writeCelsius(parcel, presentWithin(element, where, "an element of List<Weather.Celsius>"), where);
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

    static void writeCelsius(Parcel parcel, Weather.Celsius value, String where) {
        present(value, where);
        Double adapted = BY_DEGREES.toParcel(value);
        parcel.writeDouble(presentWithin(adapted, where, "what Weather.ByDegrees has made of Weather.Celsius"));
    }

    static void writeNullableCelsius(Parcel parcel, Weather. @Nullable Celsius value,
            String where) {
        Double adapted = value == null ? null : BY_DEGREES.toParcel(value);
        writeNullableDouble(parcel, adapted);
    }

    static void writeNullableDouble(Parcel parcel, @Nullable Double value) {
        if (value == null) {
            parcel.writeInt(0);
            return;
        }
        parcel.writeInt(1);
        int mark = parcel.beginParcelable();
        parcel.writeDouble(value);
        parcel.endParcelable(mark);
    }

    static List<Weather.Celsius> readListOfCelsius(Parcel parcel) {
        int count = parcel.readCount(8);
        if (count < 0) {
            throw new BadParcelException("List<Weather.Celsius> is null");
        }
        List<Weather.Celsius> value = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            value.add(readCelsius(parcel));
        }
        return value;
    }

    static Weather.Celsius readCelsius(Parcel parcel) {
        Double adapted = parcel.readDouble();
        try {
            return Parcel.required(BY_DEGREES.fromParcel(adapted), "what Weather.ByDegrees has made");
        } catch (BadParcelException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw new BadParcelException("Weather.ByDegrees cannot make a Weather.Celsius: " + failure, failure);
        }
    }
}
