/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringMarshalTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 127, 128, 129, 8191, 8192, 8193, 16_384, 20_001, 400_000})
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
