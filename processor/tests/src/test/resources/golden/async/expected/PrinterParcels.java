package golden;

import dev.ipckit.parcel.Parcel;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * How the values of a {@link Printer} lie in a parcel.
 */
@Generated("dev.ipckit.processor.RemoteInterfaceProcessor")
final class PrinterParcels {
    private PrinterParcels() {
    }

    @SuppressWarnings("NullAway")
    static IOException readIOException(Parcel parcel) {
        int end = parcel.beginReadParcelable();
        parcel.endReadParcelable(end);
        return new IOException(parcel.exceptionMessage());
    }

    static void writeIOException(Parcel parcel, IOException value) {
        int mark = parcel.beginException("java.io.IOException", value.getMessage());
        int fields = parcel.beginParcelable();
        parcel.endParcelable(fields);
        parcel.endException(mark);
    }
}
