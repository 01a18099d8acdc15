package golden;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.Parcelable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments that come back, and hand-written parcelables. */
@RemoteInterface
interface Device {
    int read(long position, @Out byte[] buffer);

    void names(@Out String @Nullable [] names, @InOut List<String> more);

    Money status(@InOut Settings settings, @Out Holder<@Nullable String> text, @InOut @Nullable Map<String, Money> prices);

    final class Settings implements Parcelable {
        int level;

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeInt(level);
        }

        @Override
        public void readFromParcel(Parcel parcel) {
            level = parcel.readInt();
        }
    }

    final class Money implements Parcelable {
        private final long cents;

        private Money(long cents) {
            this.cents = cents;
        }

        static Money createFromParcel(Parcel parcel) {
            return new Money(parcel.readLong());
        }

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeLong(cents);
        }
    }
}
