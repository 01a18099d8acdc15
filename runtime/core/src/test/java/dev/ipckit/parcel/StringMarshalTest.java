/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringMarshalTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 16, 127, 128, 129, 510, 511, 512, 513, 8191, 8192, 8193, 16_384, 20_001,
                400_000
            })
    void string_ofAnyLength_comesBack(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (i * 31));
        }
        String value = text.toString();
        String ascii = "x".repeat(length);

        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeString(value);
            parcel.writeInt(42);
            parcel.writeString(ascii.substring(0, Math.min(length, 50_000)));
            parcel.makeReadable();

            assertThat(parcel.readString()).isEqualTo(value);
            assertThat(parcel.readInt()).isEqualTo(42);
            assertThat(parcel.readString()).isEqualTo(ascii.substring(0, Math.min(length, 50_000)));
            parcel.enforceNoDataAvail();
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 15, 16, 17, 122, 123, 124, 125, 127, 128, 129, 8186, 8187, 8188, 8189,
                8190, 8193, 20_001
            })
    void string_ofAnyLengthInMemoryThatHeldSomethingElse_hasTheBytesOfAidl(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0xa000 + i));
        }
        String value = text.toString();
        ByteBuffer expected = ByteBuffer.allocate(8 + (length + 2) / 2 * 4).order(ByteOrder.LITTLE_ENDIAN);
        expected.putInt(length);
        for (int i = 0; i < length; i++) {
            expected.putChar(value.charAt(i));
        }
        // Before it one word, so that it is tried off the boundaries of longs too.
        for (int before = 0; before < 2; before++) {
            try (Parcel parcel = new ParcelPool().obtain(ParcelFormat.RPC)) {
                byte[] garbage = new byte[expected.capacity() + 8];
                Arrays.fill(garbage, (byte) -1);
                parcel.writeByteArray(garbage);
                parcel.clear();
                if (before == 1) {
                    parcel.writeInt(7);
                }
                parcel.writeString(value);
                parcel.writeInt(42);
                ParcelAccess.seal(parcel, new Ledger());
                byte[] written = Wire.data(parcel);

                expected.putInt(expected.capacity() - 4, 42);
                assertThat(Arrays.copyOfRange(written, 4 * before, written.length))
                        .isEqualTo(expected.array());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 126, 127, 128, 510, 511, 512, 8191, 8192})
    void string_thatDoesNotEndOrIsCutOff_isRefused(int length) {
        byte[] whole = Wire.written(to -> to.writeString("x".repeat(length)));
        byte[] endless = whole.clone();
        endless[4 + 2 * length] = 1;
        try (Parcel parcel = Wire.received(endless)) {
            assertThatThrownBy(parcel::readString)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("does not end where it says, length=" + length);
        }
        try (Parcel parcel = Wire.received(Arrays.copyOf(whole, whole.length - 4))) {
            assertThatThrownBy(parcel::readString)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("not enough data for string");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 7, 8, 100, 511, 600})
    void string_behindAnother_thatDoesNotEnd_isRefused(int length) {
        byte[] data = Wire.written(to -> {
            to.writeString("the first one");
            to.writeString("y".repeat(length));
            to.writeString("the last one");
        });
        data[Integer.BYTES + 28 + Integer.BYTES + 2 * length] = 1;
        try (Parcel parcel = Wire.received(data)) {
            assertThat(parcel.readString()).isEqualTo("the first one");
            assertThatThrownBy(parcel::readString)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("does not end where it says, length=" + length);
        }
    }

    @Test
    void strings_ofManyLengthsAmongOtherValues_comeBackInTheirOrder() {
        Random random = new Random(20261123);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            values.add(
                    switch (random.nextInt(8)) {
                        case 0 -> random.nextInt();
                        case 1 -> random.nextLong();
                        case 2 -> new byte[random.nextInt(3_000)];
                        case 3 -> text(random, random.nextInt(700));
                        case 4, 5 -> text(random, random.nextInt(8));
                        default -> text(random, random.nextInt(60));
                    });
        }
        byte[] data = Wire.written(to -> values.forEach(value -> write(to, value)));
        try (Parcel received = Wire.received(data);
                Parcel local = Parcel.obtain()) {
            values.forEach(value -> write(local, value));
            local.makeReadable();
            for (Object value : values) {
                assertThat(read(received, value)).isEqualTo(value);
                assertThat(read(local, value)).isEqualTo(value);
            }
            received.enforceNoDataAvail();
            local.enforceNoDataAvail();
        }
    }

    private static String text(Random random, int length) {
        int bound = random.nextBoolean() ? 0x100 : 0x10000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(bound));
        }
        return text.toString();
    }

    private static void write(Parcel to, Object value) {
        if (value instanceof Integer number) {
            to.writeInt(number);
        } else if (value instanceof Long number) {
            to.writeLong(number);
        } else if (value instanceof byte[] bytes) {
            to.writeByteArray(bytes);
        } else {
            to.writeString((String) value);
        }
    }

    private static Object read(Parcel from, Object like) {
        if (like instanceof Integer) {
            return from.readInt();
        } else if (like instanceof Long) {
            return from.readLong();
        } else if (like instanceof byte[]) {
            return from.createByteArray();
        }
        return from.readString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void string_thatEndsWithTheMemory_comesBack(int length) {
        String value = "z".repeat(length);
        int ownCapacity = 16 << 10;
        try (Parcel parcel = new ParcelPool().obtain(ParcelFormat.RPC)) {
            int size = Integer.BYTES + (length + 2) / 2 * Integer.BYTES;
            int before = ownCapacity - ParcelAccess.HEADROOM - size;
            for (int i = 0; i < before; i += Integer.BYTES) {
                parcel.writeInt(-1);
            }
            parcel.writeString(value);
            parcel.makeReadable();
            for (int i = 0; i < before; i += Integer.BYTES) {
                parcel.readInt();
            }
            assertThat(parcel.buffer.bytes.capacity()).isEqualTo(ownCapacity);
            assertThat(parcel.readString()).isEqualTo(value);
        }
    }

    @Test
    void string_readOfAParcelThatIsUsedAgain_isTheNewOne() {
        try (Parcel parcel = Parcel.obtain()) {
            for (String value : List.of("the first one", "another one..", "third", "the 4th text.")) {
                parcel.clear();
                parcel.writeString(value);
                parcel.makeReadable();
                assertThat(parcel.readString()).isEqualTo(value);
            }
        }
    }

    @Test
    void string_readAfterAWriteThatWasRefused_isTheOneThatIsThere() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeString("the first one");
            parcel.writeString("the second one");
            parcel.writeString("third");
            parcel.makeReadable();
            assertThat(parcel.readString()).isEqualTo("the first one");
            assertThatThrownBy(() -> parcel.writeString("x".repeat(1_000))).isInstanceOf(IllegalStateException.class);
            assertThat(parcel.readString()).isEqualTo("the second one");
            assertThatThrownBy(() -> parcel.writeString("y")).isInstanceOf(IllegalStateException.class);
            assertThat(parcel.readString()).isEqualTo("third");
        }
    }

    @Test
    void interfaceToken_ofTwoInterfacesInTurnInOneParcel_isThatOfTheCall() {
        try (Parcel parcel = Parcel.obtain()) {
            for (String descriptor : new String[] {"a.b.One", "a.b.Another", "a.b.One"}) {
                parcel.clear();
                parcel.writeInterfaceToken(descriptor);
                ParcelAccess.seal(parcel, new Ledger());
                assertThat(Wire.hex(Wire.data(parcel)))
                        .isEqualTo(Wire.hex(Wire.written(to -> to.writeString(descriptor))));
                ParcelAccess.unseal(parcel);
            }
            parcel.makeReadable();
            assertThatThrownBy(() -> parcel.enforceInterfaceToken("a.b.Another"))
                    .isInstanceOf(SecurityException.class)
                    .hasMessageContaining("found=a.b.One");
        }
    }

    @Test
    void interfaceToken_fillingOfAForeignPeer_meansNothing() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInt(2);
            parcel.writeInt('o' | 'k' << 16);
            parcel.writeInt(0x1234 << 16);
            parcel.writeInt(7);
            parcel.makeReadable();

            parcel.enforceInterfaceToken("ok");

            assertThat(parcel.readInt()).isEqualTo(7);
        }
    }

    @Test
    void string_withLoneSurrogateAndZero_comesBackAsItIs() {
        String value = "a\0b\ud800";
        try (Parcel parcel = Wire.received(Wire.written(to -> to.writeString(value)))) {
            assertThat(parcel.readString()).isEqualTo(value);
        }
    }

    @Test
    void charSequence_isAnIntThenString8AsOnAndroid() {
        assertThat(Wire.hex(Wire.written(to -> to.writeCharSequence("\u00e9"))))
                .isEqualTo(Wire.compact("01000000 01000000 02000000 c3a90000"));
        assertThat(Wire.hex(Wire.written(to -> to.writeCharSequence(null)))).isEqualTo("00000000");
        try (Parcel parcel = Wire.received("01000000 01000000 02000000 c3a90000 00000000")) {
            assertThat(parcel.readCharSequence()).isEqualTo("\u00e9");
            assertThat(parcel.readCharSequence()).isNull();
        }
    }

    @Test
    void cString_ofAnyText_comesBack_andWhatFollows() {
        for (String value : new String[] {"", "a", "abc", "abcd", "\u00e9\u20ac\ud83d\ude00", "x".repeat(100_000)}) {
            try (Parcel parcel = Wire.received(Wire.written(to -> {
                to.writeCString(value);
                to.writeInt(42);
            }))) {
                assertThat(parcel.readCString()).isEqualTo(value);
                assertThat(parcel.readInt()).isEqualTo(42);
                parcel.enforceNoDataAvail();
            }
        }
    }

    @Test
    void cString_withAZeroInIt_isRefusedWhereItIsWritten() {
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> parcel.writeCString("ab\0c"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("index=2, length=4");
            assertThat(parcel.dataSize()).isZero();
        }
    }

    @Test
    void cString_withoutAnEnd_isRefused_whereverItWouldEnd() {
        try (Parcel parcel = Wire.received("61626364 65666768")) {
            assertThatThrownBy(parcel::readCString)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("has no end in the 8 bytes that are left");
            assertThat(parcel.position()).isZero();
        }
        try (Parcel parcel = Wire.received("")) {
            assertThatThrownBy(parcel::readCString).isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void cString_thatEndsBehindItsParcelable_isRefused() {
        try (Parcel parcel = Wire.received("08000000 61626364 00000000")) {
            int end = parcel.beginReadParcelable();
            assertThatThrownBy(parcel::readCString).isInstanceOf(BadParcelException.class);
            parcel.endReadParcelable(end);
        }
    }

    @Test
    void cString_overAReference_isRefused() {
        byte[] object = Wire.bytes("61626364 01000000 0500000000000000 0c000000");
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, object, Wire.rpcTable(4), new Ledger())) {
            assertThatThrownBy(parcel::readCString).isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void filling_isZeroInMemoryThatHeldSomethingElse() {
        try (Parcel parcel = new ParcelPool().obtain(ParcelFormat.RPC)) {
            for (int i = 0; i < 100; i++) {
                parcel.writeInt(-1);
            }
            parcel.clear();
            parcel.writeString("ab");
            parcel.writeString8("a");
            parcel.writeCString("abcde");
            parcel.writeByteArray(new byte[] {1});
            parcel.writeByteArray(new byte[0]);
            ParcelAccess.seal(parcel, new Ledger());
            assertThat(Wire.hex(Wire.data(parcel)))
                    .isEqualTo(
                            Wire.compact(
                                    "02000000 61006200 00000000 01000000 61000000 61626364 65000000 01000000 01000000 00000000"));
        }
    }
}
