/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelableTest {

    /** A value with as many numbers as it is told. */
    private record Numbers(int first, Consumer<Parcel> more) implements Parcelable {
        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeInt(first);
            more.accept(parcel);
        }

        static Numbers createFromParcel(Parcel parcel) {
            return new Numbers(parcel.readInt(), to -> {});
        }
    }

    /** A list that holds itself, as a user would write it. */
    private record Link(@Nullable Link next) implements Parcelable {
        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeParcelable(next);
        }

        static Link createFromParcel(Parcel parcel) {
            return new Link(parcel.readParcelable(Link::createFromParcel));
        }

        static Link chain(int length) {
            Link link = null;
            for (int i = 0; i < length; i++) {
                link = new Link(link);
            }
            return Parcel.required(link, "chain");
        }

        int length() {
            int length = 1;
            for (Link link = next; link != null; link = link.next) {
                length++;
            }
            return length;
        }
    }

    private static final class Changing implements Parcelable {
        int value;

        @Override
        public void writeToParcel(Parcel parcel) {
            parcel.writeInt(value);
        }

        @Override
        public void readFromParcel(Parcel parcel) {
            value = parcel.readInt();
        }
    }

    @Test
    void write_isAidlsTypedObject() {
        byte[] data = Wire.written(to -> {
            to.writeParcelable(new Numbers(7, parcel -> parcel.writeInt(8)));
            to.writeParcelable(null);
        });

        assertThat(Wire.hex(data)).isEqualTo(Wire.compact("01000000 0c000000 07000000 08000000 00000000"));
    }

    @Test
    void read_skipsWhatIsLeft() {
        try (Parcel parcel = Wire.received("01000000 0c000000 07000000 08000000 2a000000")) {
            assertThat(parcel.readParcelable(Numbers::createFromParcel))
                    .extracting(Numbers::first)
                    .isEqualTo(7);
            assertThat(parcel.readInt()).isEqualTo(42);
        }
    }

    @Test
    void read_beyondItsEnd_isRefused() {
        try (Parcel parcel = Wire.received("01000000 08000000 07000000 2a000000")) {
            assertThatThrownBy(
                            () -> parcel.readParcelable(from -> new Numbers(from.readInt() + from.readInt(), to -> {})))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("in the parcelable");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01000000",
                "01000000 00000000",
                "01000000 03000000",
                "01000000 ffffffff",
                "01000000 00000010",
                "01000000 0a000000 00000000 00000000",
                "01000000 04000000"
            })
    void read_ofImpossibleSizes_isRefused(String data) {
        try (Parcel parcel = Wire.received(data)) {
            assertThatThrownBy(() -> parcel.readParcelable(Numbers::createFromParcel))
                    .isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void whateverReadingThrows_isABadParcelWithItAsTheCause() {
        IOException cause = new IOException("no such thing");
        try (Parcel parcel = Wire.received("01000000 04000000")) {
            assertThatThrownBy(() -> parcel.readParcelable(from -> {
                        throw cause;
                    }))
                    .isInstanceOf(BadParcelException.class)
                    .hasCause(cause)
                    .hasMessageContaining("no such thing");
        }
        try (Parcel parcel = Wire.received("01000000 04000000")) {
            assertThatThrownBy(() -> parcel.readParcelableInto(new Numbers(1, to -> {})))
                    .isInstanceOf(BadParcelException.class)
                    .hasCauseInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // what a creator must not do
    void creatorThatGivesNull_isRefused() {
        try (Parcel parcel = Wire.received("01000000 04000000")) {
            assertThatThrownBy(() -> parcel.<Numbers>readParcelable(from -> null))
                    .isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void readInto_changesWhatIsThere() {
        Changing value = new Changing();
        try (Parcel parcel = Wire.received("01000000 08000000 07000000 00000000")) {
            assertThat(parcel.readParcelableInto(value)).isTrue();
            assertThat(value.value).isEqualTo(7);
            assertThat(parcel.readParcelableInto(value)).isFalse();
            assertThat(value.value).isEqualTo(7);
        }
    }

    @Test
    void writerThatDoesNotEndWhatItBegins_isRefused() {
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> parcel.writeParcelable(new Numbers(1, Parcel::beginParcelable)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Numbers.writeToParcel");
        }
    }

    @Test
    void nestingUpToTheLimit_travels() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeParcelable(Link.chain(128));
            parcel.makeReadable();
            Link read = Parcel.required(parcel.readParcelable(Link::createFromParcel), "link");
            assertThat(read.length()).isEqualTo(128);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 1_000_000})
    void deeperNesting_isRefusedByTheWriter(int length) {
        Link deep = Link.chain(length);
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> parcel.writeParcelable(deep))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("more than 128 parcelables inside each other");
        }
    }

    @Test
    void deeperNesting_isRefusedByTheReader() {
        int depth = 20_000;
        byte[] data = Wire.written(to -> {
            for (int i = 0; i < depth; i++) {
                to.writeInt(1);
                to.writeInt(8 * (depth - i) - 4);
            }
        });
        try (Parcel parcel = Wire.received(Wire.hex(data))) {
            assertThatThrownBy(() -> parcel.readParcelable(Link::createFromParcel))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("more than 128 parcelables inside each other");
        }
    }
}
