package golden;

import dev.ipckit.annotation.ParcelAdapter;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.TypeAdapter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type of somebody else. */
@RemoteInterface
@ParcelAdapter(Weather.ByDegrees.class)
interface Weather {
    @Nullable Celsius now(String place);

    void report(List<Celsius> values);

    final class Celsius {
        final double degrees;

        Celsius(double degrees) {
            this.degrees = degrees;
        }
    }

    final class ByDegrees implements TypeAdapter<Celsius, Double> {
        @Override
        public Double toParcel(Celsius value) {
            return value.degrees;
        }

        @Override
        public Celsius fromParcel(Double value) {
            return new Celsius(value);
        }
    }
}
