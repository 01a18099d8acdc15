/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Who may do what to a parcel, and when. */
class ParcelLifecycleTest {

    private static final ParcelLimits SMALL = ParcelLimits.DEFAULT.withMaxDataSize(1024);

    @Test
    void received_write_isRefused() {
        try (Parcel parcel = Wire.received("01000000")) {
            assertThatThrownBy(() -> parcel.writeInt(1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("read-only");
            assertThatThrownBy(() -> parcel.writeString("x")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> parcel.writeRemoteObject(null)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> parcel.writeIntArray(new int[0])).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(parcel::beginParcelable).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> parcel.writeException(new IllegalStateException()))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(parcel::clear).isInstanceOf(IllegalStateException.class);
            assertThat(parcel.readInt()).isEqualTo(1);
        }
    }

    @Test
    void writable_read_isRefusedWithTheWayOut() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInt(1);
            assertThatThrownBy(parcel::readInt)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("makeReadable");
            assertThatThrownBy(parcel::readRemoteObject).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(parcel::enforceNoDataAvail).isInstanceOf(IllegalStateException.class);
            parcel.makeReadable();
            assertThat(parcel.readInt()).isEqualTo(1);
        }
    }

    @Test
    void sealed_writeAndRead_areRefused() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInt(1);
            ParcelAccess.seal(parcel, new Ledger());
            assertThatThrownBy(() -> parcel.writeInt(1)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(parcel::readInt).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ParcelAccess.seal(parcel, new Ledger())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void receivedAndReadToTheEnd_memoryOfALargeParcel_isTheNextOnes() {
        ParcelPool pool = new ParcelPool();
        byte[] data = new byte[20_000];
        try (Parcel parcel = Wire.received(pool, ParcelFormat.RPC, data, new byte[0], new Ledger());
                Parcel next = pool.obtain(ParcelFormat.RPC)) {
            for (int i = 0; i < data.length / 4; i++) {
                parcel.readInt();
            }
            ByteBuffer memory = parcel.buffer.bytes;
            parcel.enforceNoDataAvail();

            next.writeByteArray(data);
            assertThat(next.buffer.bytes).isSameAs(memory);
            assertThatThrownBy(parcel::readInt).isInstanceOf(BadParcelException.class);
            parcel.enforceNoDataAvail();
        }
        assertThat(pool.outstanding()).isZero();
    }

    @Test
    void unsealed_bytesToSend_areRefused() {
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> ParcelAccess.bytesToSend(parcel, 0)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void closed_anyUse_isRefused() {
        Parcel parcel = new ParcelPool().obtain(ParcelFormat.RPC);
        parcel.close();

        assertThatThrownBy(() -> parcel.writeInt(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> parcel.writeString(null)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(parcel::readInt).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(parcel::makeReadable).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(parcel::clear).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ParcelAccess.adopt(parcel)).isInstanceOf(IllegalStateException.class);
        assertThatCode(parcel::close).doesNotThrowAnyException();
    }

    @Test
    void closeTwice_handsNothingOutTwice() {
        ParcelPool pool = new ParcelPool();
        Parcel parcel = pool.obtain(ParcelFormat.RPC);
        parcel.close();
        parcel.close();

        try (Parcel one = pool.obtain(ParcelFormat.RPC);
                Parcel other = pool.obtain(ParcelFormat.RPC)) {
            assertThat(one).isNotSameAs(other);
        }
    }

    @Test
    void anotherThread_isRefusedUntilItAdopts() {
        Parcel parcel = new ParcelPool().obtain(ParcelFormat.RPC);
        parcel.writeInt(7);
        parcel.makeReadable();

        CompletableFuture<Integer> withoutAdopting = CompletableFuture.supplyAsync(parcel::readInt);
        assertThatThrownBy(withoutAdopting::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessageContaining("belongs to");
        CompletableFuture<Integer> adopting = CompletableFuture.supplyAsync(() -> {
            ParcelAccess.adopt(parcel);
            return parcel.readInt();
        });
        assertThat(adopting.join()).isEqualTo(7);
        assertThatThrownBy(parcel::readInt).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staleReference_toAParcelOfAnotherThread_cannotCloseIt() {
        ParcelPool pool = new ParcelPool();
        Parcel stale = pool.obtain(ParcelFormat.RPC);
        stale.close();
        Parcel ofAnother = CompletableFuture.supplyAsync(() -> pool.obtain(ParcelFormat.RPC))
                .join();
        assertThat(ofAnother).isSameAs(stale);

        stale.close();

        assertThatThrownBy(() -> stale.writeInt(1)).hasMessageContaining("belongs to");
        assertThat(pool.outstanding()).isEqualTo(1);
    }

    @Test
    void write_beyondTheLimit_isRefusedWithSizesAndNothingIsWritten() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC, SMALL)) {
            parcel.writeByteArray(new byte[1000]);
            assertThatThrownBy(() -> parcel.writeByteArray(new byte[20]))
                    .isInstanceOfSatisfying(ParcelTooLargeException.class, thrown -> {
                        assertThat(thrown.requiredSize()).isEqualTo(1028);
                        assertThat(thrown.maxDataSize()).isEqualTo(1024);
                    })
                    .hasMessageContaining("SharedMemory");
            assertThat(parcel.dataSize()).isEqualTo(1004);
            parcel.writeByteArray(new byte[16]);
            assertThat(parcel.dataSize()).isEqualTo(1024);
            assertThatThrownBy(() -> parcel.writeInt(1)).isInstanceOf(ParcelTooLargeException.class);
        }
    }

    @Test
    void write_arrayWhoseSizeOverflows_isRefused() {
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> parcel.writeLongArray(new long[1 << 20]))
                    .isInstanceOf(ParcelTooLargeException.class);
            assertThatThrownBy(() -> parcel.writeString("x".repeat(1 << 20)))
                    .isInstanceOf(ParcelTooLargeException.class);
            assertThat(parcel.dataSize()).isZero();
        }
    }

    @Test
    void telling_ofAFailure_fitsIntoTheSmallestParcel() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC, SMALL)) {
            parcel.writeByteArray(new byte[1000]);
            Exception cause = new Exception("c".repeat(1000), new Exception("d".repeat(1000)));
            parcel.writeException(new Exception("m".repeat(10_000), cause));
            assertThat(parcel.dataSize()).isGreaterThan(0);
        }
    }

    @Test
    void growth_throughAllSizes_keepsWhatWasWritten() {
        ParcelLimits large = ParcelLimits.DEFAULT.withMaxDataSize(16 << 20);
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC, large)) {
            int words = 3_000_000;
            for (int i = 0; i < words; i++) {
                parcel.writeInt(i);
            }
            parcel.makeReadable();
            for (int i = 0; i < words; i++) {
                if (parcel.readInt() != i) {
                    throw new AssertionError("word " + i + " was lost");
                }
            }
            parcel.enforceNoDataAvail();
        }
    }

    @Test
    void bytesToSend_headersGoDirectlyBeforeTheData() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInt(0x01020304);
            ParcelAccess.seal(parcel, new Ledger());
            ByteBuffer message = ParcelAccess.bytesToSend(parcel, ParcelAccess.HEADROOM);
            int start = message.position();
            message.putInt(start, 0x0a0b0c0d).putInt(start + ParcelAccess.HEADROOM - 4, -1);

            byte[] sent = new byte[message.remaining()];
            message.get(sent);
            assertThat(sent)
                    .hasSize(ParcelAccess.HEADROOM + 4)
                    .startsWith(0x0d, 0x0c, 0x0b, 0x0a)
                    .endsWith(-1, -1, -1, -1, 4, 3, 2, 1);
            assertThatThrownBy(() -> ParcelAccess.bytesToSend(parcel, ParcelAccess.HEADROOM + 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void window_smallMessageInOneRead_isInPlace() {
        try (Parcel parcel = Parcel.obtain()) {
            ByteBuffer window = ParcelAccess.window(parcel, 8);
            assertThat(window.remaining()).isGreaterThan(3900);
            window.put(Wire.bytes("0000000000000000 2a000000"));
            ParcelAccess.prepareToReceive(parcel, 4, 0, 4);
            ParcelAccess.received(parcel, 4, 0, new Ledger());
            assertThat(parcel.readInt()).isEqualTo(42);
        }
    }

    @Test
    void window_messageLargerThanTheParcel_keepsWhatWasRead() {
        try (Parcel parcel = Parcel.obtain()) {
            ByteBuffer window = ParcelAccess.window(parcel, 0);
            int present = window.remaining();
            int size = 100_000;
            for (int i = 0; i < present; i += 4) {
                window.putInt(i);
            }
            ByteBuffer rest = ParcelAccess.prepareToReceive(parcel, size, 0, present);
            assertThat(rest.remaining()).isEqualTo(size - present);
            for (int i = present; i < size; i += 4) {
                rest.putInt(i);
            }
            ParcelAccess.received(parcel, size, 0, new Ledger());
            for (int i = 0; i < size; i += 4) {
                assertThat(parcel.readInt()).isEqualTo(i);
            }
        }
    }

    @Test
    void prepareToReceive_announcedTooMuch_isRefusedBeforeAllocating() {
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> ParcelAccess.prepareToReceive(parcel, (1 << 20) + 4, 0, 0))
                    .isInstanceOf(ParcelTooLargeException.class);
            assertThatThrownBy(() -> ParcelAccess.prepareToReceive(parcel, -1, 0, 0))
                    .isInstanceOf(ParcelTooLargeException.class)
                    .hasMessageContaining("4294967295");
            assertThatThrownBy(() -> ParcelAccess.prepareToReceive(parcel, 4, -4, 0))
                    .isInstanceOf(BadParcelException.class);
            assertThatThrownBy(() -> ParcelAccess.prepareToReceive(parcel, 4, 8, 0))
                    .isInstanceOf(BadParcelException.class);
            assertThatThrownBy(() -> ParcelAccess.prepareToReceive(parcel, 16, 6, 0))
                    .isInstanceOf(BadParcelException.class);
            assertThat(ParcelAccess.window(parcel, 0).capacity()).isLessThan(20_000);
        }
    }

    @Test
    void received_withoutRoom_isRefused() {
        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> ParcelAccess.received(parcel, 1 << 20, 0, new Ledger()))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> ParcelAccess.received(parcel, -4, 0, new Ledger()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void reuse_ofAReceivedParcel_isAnEmptyWritableOne() {
        Ledger ledger = new Ledger().with(Ledger.object("o"), 5, 0);
        byte[] object = Wire.bytes("01000000 05000000 00000000 0c000000");
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, object, Wire.rpcTable(0), ledger)) {
            ParcelAccess.reuse(parcel);
            assertThat(ledger.discarded).containsExactly(5L);
            assertThat(parcel.dataSize()).isZero();
            parcel.writeInt(1);
        }
        assertThat(ledger.discarded).hasSize(1);
    }

    @Test
    void enforceInterfaceToken_ofAnotherInterface_namesBoth() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInterfaceToken("com.example.A");
            parcel.makeReadable();
            assertThatThrownBy(() -> parcel.enforceInterfaceToken("com.example.B"))
                    .isInstanceOf(SecurityException.class)
                    .hasMessageContaining("com.example.A")
                    .hasMessageContaining("com.example.B");
        }
    }

    @Test
    void enforceNoDataAvail_withDataLeft_namesTheSize() {
        try (Parcel parcel = Wire.received("01000000 02000000")) {
            parcel.readInt();
            assertThatThrownBy(parcel::enforceNoDataAvail)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("unread size=4");
        }
    }
}
