/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    private static final int SIZE = 100_000;

    private final ParcelPool pool = new ParcelPool();
    private final ReadAhead ahead = new ReadAhead(pool);

    /** Leaves the memory of one large parcel idle. */
    private void leaveMemory() {
        try (Parcel large = pool.obtain(ParcelFormat.RPC)) {
            large.writeByteArray(new byte[SIZE]);
        }
    }

    @Test
    void open_withoutIdleMemory_takesNone() {
        assertThat(ahead.open(56, SIZE)).isNull();
        assertThat(ahead.isOpen()).isFalse();
    }

    @Test
    void whatWasRead_isTheParcels_withoutBeingCopied() {
        leaveMemory();
        ByteBuffer room = ahead.open(8, SIZE);
        assertThat(room).isNotNull();
        assertThat(room.remaining()).isEqualTo(8 + SIZE);
        room.putLong(0x1111111111111111L).putInt(42).putInt(43);
        try (Parcel parcel = pool.obtain(ParcelFormat.RPC)) {
            ahead.moveTo(parcel);
            assertThat(ahead.isOpen()).isFalse();

            ByteBuffer rest = ParcelAccess.prepareToReceive(parcel, 12, 0, 8);
            assertThat(rest.remaining()).isEqualTo(4);
            rest.putInt(44);
            ParcelAccess.received(parcel, 12, 0, new Ledger());
            assertThat(parcel.readInt()).isEqualTo(42);
            assertThat(parcel.readInt()).isEqualTo(43);
            assertThat(parcel.readInt()).isEqualTo(44);
            assertThatThrownBy(parcel::readInt).isInstanceOf(BadParcelException.class);
        }
        assertThat(ahead.open(0, SIZE))
                .as("the memory came back with the parcel")
                .isNotNull();
    }

    @Test
    void moveTo_aMessageThatIsLongerThanTheMemory_growsAndKeepsWhatWasRead() {
        leaveMemory();
        ByteBuffer room = ahead.open(0, SIZE);
        assertThat(room).isNotNull();
        room.putInt(42);
        try (Parcel parcel = pool.obtain(ParcelFormat.RPC)) {
            ahead.moveTo(parcel);
            assertThat(ParcelAccess.prepareToReceive(parcel, 2 * SIZE, 0, 4).remaining())
                    .isEqualTo(2 * SIZE - 4);
            ParcelAccess.received(parcel, 2 * SIZE, 0, new Ledger());
            assertThat(parcel.readInt()).isEqualTo(42);
        }
    }

    @Test
    void moveTo_leavesTheParcelsLimitInForce() {
        leaveMemory();
        assertThat(ahead.open(0, SIZE)).isNotNull();
        try (Parcel parcel = pool.obtain(ParcelFormat.RPC, ParcelLimits.DEFAULT.withMaxDataSize(50_000))) {
            ahead.moveTo(parcel);
            assertThatThrownBy(() -> ParcelAccess.prepareToReceive(parcel, 50_004, 0, 0))
                    .isInstanceOf(ParcelTooLargeException.class);
            assertThatThrownBy(() -> parcel.writeIntArray(new int[12_500])).isInstanceOf(ParcelTooLargeException.class);
        }
    }

    @Test
    void close_givesTheMemoryBackOnce() {
        leaveMemory();
        assertThat(ahead.open(0, SIZE)).isNotNull();
        ahead.close();
        ahead.close();

        ReadAhead other = new ReadAhead(pool);
        assertThat(ahead.open(0, SIZE)).isNotNull();
        assertThat(other.open(0, SIZE)).isNull();
    }

    @Test
    void misuse_isRefused() {
        leaveMemory();
        leaveMemory();
        try (Parcel parcel = pool.obtain(ParcelFormat.RPC)) {
            assertThatThrownBy(() -> ahead.moveTo(parcel)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ahead.open(ParcelAccess.HEADROOM + 1, 4))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ahead.open(0, ReadAhead.MAX_SIZE + 1)).isInstanceOf(IllegalStateException.class);
            assertThat(ahead.open(0, SIZE)).isNotNull();
            assertThatThrownBy(() -> ahead.open(0, SIZE)).isInstanceOf(IllegalStateException.class);
            parcel.writeInt(1);
            assertThatThrownBy(() -> ahead.moveTo(parcel))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("not empty");
            assertThat(ahead.isOpen()).isTrue();
            ahead.close();
        }
    }
}
