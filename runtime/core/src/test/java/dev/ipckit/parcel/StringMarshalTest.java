/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringMarshalTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 15, 16, 127, 128, 129, 8191, 8192, 8193, 16_384, 20_001, 400_000})
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
                0, 1, 2, 6, 7, 8, 9, 14, 15, 16, 17, 122, 123, 124, 125, 127, 128, 129, 8186, 8187, 8188, 8189, 8190,
                8193, 20_001
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
    @ValueSource(ints = {0, 1, 2, 7, 8, 126, 127, 128, 8191, 8192})
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
