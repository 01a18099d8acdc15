/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.Parcelable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-written parcelables of each kind, wherever a value may stand. */
@RemoteInterface
interface Parcelled {
    Money money(Money money);

    @Nullable
    Money nullableMoney(@Nullable Money money);

    Version version(Version version);

    Counter counter(Counter counter);

    Sealed<String> generic(Sealed<String> sealed);

    List<Money> list(List<Money> list);

    Map<String, Money> map(Map<String, Money> map);

    Money[] array(Money[] array);

    Invoice invoice(Invoice invoice);

    /** What follows must not be reached by what {@link Greedy} reads. */
    int greedy(Greedy greedy, int next);

    record Invoice(Money total, @Nullable Version version, List<Money> items) {}

    /** By a constructor. */
    record Money(long cents, String currency) implements Parcelable {
        Money(Parcel parcel) {
            this(parcel.readLong(), Parcel.required(parcel.readString(), "currency"));
        }

        public Money {
            if (currency.length() > 3) {
                throw new IllegalArgumentException("no such currency: " + currency);
            }
        }

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeLong(cents);
            parcel.writeString(currency);
        }
    }

    /** By a static method, which may throw what it likes. */
    final class Version implements Parcelable {
        final int major;

        private Version(int major) {
            this.major = major;
        }

        static Version of(int major) {
            return new Version(major);
        }

        static Version createFromParcel(Parcel parcel) throws Exception {
            int major = parcel.readInt();
            if (major < 0) {
                throw new java.io.IOException("negative version");
            }
            return new Version(major);
        }

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeInt(major);
        }
    }

    /** With a type argument. */
    @SuppressWarnings("UnusedTypeParameter") // it is there to be closed
    record Sealed<T>(String text) implements Parcelable {
        Sealed(Parcel parcel) {
            this(Parcel.required(parcel.readString(), "text"));
        }

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeString(text);
        }
    }

    /** Reads more than it writes. */
    final class Greedy implements Parcelable {
        Greedy() {}

        Greedy(Parcel parcel) {
            parcel.readInt();
            parcel.readInt();
        }

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeInt(1);
        }
    }
}
