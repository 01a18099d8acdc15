/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Which arrays lie in a parcel and which go ahead of it, and whose they are. */
class RawDataTest {

    private static final int MIB = 1 << 20;
    private static final ParcelLimits LIMITS = ParcelLimits.DEFAULT.withMaxRawData(4 * MIB);

    private static Parcel parcel() {
        return ParcelPool.shared().obtain(ParcelFormat.RPC, LIMITS);
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    @Test
    void array_liesInTheParcel_whileThatIsSmallEnough() {
        try (Parcel parcel = parcel()) {
            parcel.writeByteArray(new byte[RawData.MAX_INLINE - 4]);
            assertThat(ParcelAccess.rawDataSize(parcel)).isZero();
            assertThat(parcel.dataSize()).isEqualTo(RawData.MAX_INLINE);
            parcel.writeByteArray(new byte[RawData.LEAST_PIECE - 1]);
            assertThat(ParcelAccess.rawDataSize(parcel)).isZero();
            int before = parcel.dataSize();
            parcel.writeByteArray(new byte[RawData.LEAST_PIECE]);
            assertThat(ParcelAccess.rawDataSize(parcel)).isEqualTo(RawData.LEAST_PIECE);
            assertThat(parcel.dataSize()).isEqualTo(before + 8);
        }
    }

    @Test
    void array_aheadOfTheParcel_leavesItsNumberInItsPlace() {
        try (Parcel parcel = parcel()) {
            parcel.writeInt(7);
            parcel.writeByteArray(new byte[MIB]);
            BufferValues.write(parcel, ByteBuffer.allocate(MIB));
            ParcelAccess.seal(parcel, new Ledger());
            assertThat(Wire.hex(Wire.data(parcel)))
                    .isEqualTo(Wire.compact("07000000 feffffff 00000000 feffffff 01000000"));
            assertThat(ParcelAccess.rawData(parcel)).hasSize(2).allMatch(piece -> piece.remaining() == MIB);
        }
    }

    @Test
    void arrays_areReadAsCopies_inTheProcessThatWroteThem() {
        byte[] array = random(MIB);
        ByteBuffer buffer = ByteBuffer.wrap(random(2 * MIB)).position(MIB).limit(2 * MIB - 3);
        byte[] expected = new byte[buffer.remaining()];
        buffer.duplicate().get(expected);
        byte[] into = new byte[MIB];
        try (Parcel parcel = parcel()) {
            parcel.writeByteArray(array);
            BufferValues.write(parcel, buffer);
            parcel.writeByteArray(array);
            parcel.writeByteArray(null);
            parcel.makeReadable();

            assertThat(parcel.createByteArray()).isEqualTo(array).isNotSameAs(array);
            ByteBuffer read = BufferValues.readByteBuffer(parcel);
            assertThat(read).isEqualTo(ByteBuffer.wrap(expected));
            parcel.readByteArray(into);
            assertThat(into).isEqualTo(array);
            assertThat(parcel.createByteArray()).isNull();
            parcel.enforceNoDataAvail();
        }
        assertThat(buffer.position()).isEqualTo(MIB);
    }

    @Test
    void array_thatComesBackWithAnotherLength_isRefused() {
        try (Parcel parcel = parcel()) {
            parcel.writeByteArray(new byte[MIB]);
            parcel.makeReadable();
            assertThatThrownBy(() -> parcel.readByteArray(new byte[MIB - 1]))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("expected=1048575, found=1048576");
        }
    }

    @Test
    void arrays_beyondTheLimit_areRefusedWithSizes() {
        try (Parcel parcel = parcel()) {
            parcel.writeByteArray(new byte[3 * MIB]);
            assertThatThrownBy(() -> parcel.writeByteArray(new byte[MIB + 1]))
                    .isInstanceOf(ParcelTooLargeException.class)
                    .hasMessageContaining("required=4194305 bytes, limit=4194304 bytes");
            parcel.writeByteArray(new byte[MIB]);
            // What would not fit ahead may still fit in.
            parcel.writeByteArray(new byte[MIB / 2 + 100]);
            assertThat(parcel.dataSize()).isEqualTo(8 + 8 + 4 + MIB / 2 + 100);
        }
    }

    @Test
    void array_ofAParcelThatTakesNoRawData_isTooLarge() {
        try (Parcel parcel = parcel();
                Parcel kernel = ParcelPool.shared().obtain(ParcelFormat.KERNEL, LIMITS)) {
            ParcelAccess.refuseRawData(parcel);
            for (Parcel each : List.of(parcel, kernel)) {
                assertThatThrownBy(() -> each.writeByteArray(new byte[2 * MIB]))
                        .isInstanceOf(ParcelTooLargeException.class)
                        .hasMessageContaining("parcel too large");
            }
        }
    }

    @Test
    void copy_ofAParcel_hasTheArraysToo() {
        byte[] array = random(MIB);
        try (Parcel parcel = parcel();
                Parcel copy = parcel()) {
            parcel.writeByteArray(array);
            ParcelAccess.copy(parcel, copy);
            byte[] before = array.clone();
            array[0]++;
            copy.makeReadable();
            assertThat(copy.createByteArray()).isEqualTo(before);
            assertThat(ParcelAccess.plainData(parcel)).isNull();
        }
        try (Parcel parcel = parcel();
                Parcel small = ParcelPool.shared().obtain(ParcelFormat.RPC, LIMITS.withMaxRawData(100))) {
            parcel.writeByteArray(array);
            assertThatThrownBy(() -> ParcelAccess.copy(parcel, small)).isInstanceOf(ParcelTooLargeException.class);
        }
    }

    @Test
    void kept_arraysDoNotChangeAnyMore() {
        byte[] array = random(MIB);
        byte[] before = array.clone();
        try (Parcel parcel = parcel()) {
            parcel.writeByteArray(array);
            ParcelAccess.keepRawData(parcel);
            array[5]++;
            parcel.makeReadable();
            assertThat(parcel.createByteArray()).isEqualTo(before);
        }
    }

    @Test
    void receivedArrays_areGivenAway_andLetGoOnce() {
        AtomicInteger released = new AtomicInteger();
        byte[] array = random(MIB);
        byte[] data = Wire.bytes("feffffff 00000000 feffffff 01000000");
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, new byte[0], new Ledger())) {
            ParcelAccess.receiveRawData(parcel, List.of(array, new byte[MIB]), released::incrementAndGet);
            assertThat(parcel.createByteArray()).isSameAs(array);
            assertThat(released).hasValue(0);
            assertThat(parcel.createByteArray()).hasSize(MIB);
            parcel.enforceNoDataAvail();
            assertThat(released).hasValue(1);
        }
        assertThat(released).hasValue(1);
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, new byte[0], new Ledger())) {
            ParcelAccess.receiveRawData(parcel, List.of(array), released::incrementAndGet);
        }
        assertThat(released).hasValue(2);
    }

    @Test
    void parcel_thatIsUsedAgain_hasNone() {
        try (Parcel parcel = parcel()) {
            parcel.writeByteArray(new byte[MIB]);
            parcel.clear();
            assertThat(ParcelAccess.rawDataSize(parcel)).isZero();
            parcel.writeByteArray(new byte[MIB]);
        }
        try (Parcel parcel = parcel()) {
            assertThat(ParcelAccess.rawDataSize(parcel)).isZero();
        }
    }

    @Test
    void valueThatIsWrittenAsBytes_liesInTheParcel() {
        BigInteger large = new BigInteger(1, random(60_000));
        try (Parcel parcel = parcel()) {
            parcel.writeLongArray(new long[70_000]);
            NumberValues.write(parcel, large);
            assertThat(ParcelAccess.rawDataSize(parcel)).isZero();
            parcel.makeReadable();
            assertThat(parcel.createLongArray()).hasSize(70_000);
            assertThat(NumberValues.readBigInteger(parcel)).isEqualTo(large);
        }
    }
}
