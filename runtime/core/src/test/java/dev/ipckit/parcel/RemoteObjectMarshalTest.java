/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import org.junit.jupiter.api.Test;

/** References in RPC format, and what both formats share: the table, giving back, copying. */
class RemoteObjectMarshalTest {

    /** An address that the server made, as in the captured handshake. */
    private static final long ROOT_ADDRESS = 3;

    private static final String ROOT_HEX = "01000000 03000000 00000000 0c000000";

    private final RemoteObject first = Ledger.object("first");
    private final RemoteObject second = Ledger.object("second");
    private final RemoteObject stranger = Ledger.object("stranger");
    private final Ledger ledger =
            new Ledger().with(first, ROOT_ADDRESS, 0).with(second, 1L << 32 | 1, ObjectReferences.RELAYED);

    @Test
    void write_rootOfTheCapturedHandshake_givesItsBytes() {
        byte[] data = Wire.written(ParcelFormat.RPC, ledger, to -> to.writeRemoteObject(first));

        assertThat(Wire.hex(data)).isEqualTo(Wire.compact(ROOT_HEX));
    }

    @Test
    void read_rootOfTheCapturedHandshake_givesTheObject() {
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, Wire.bytes(ROOT_HEX), new byte[0], ledger)) {
            assertThat(parcel.readRemoteObject()).isSameAs(first);
            parcel.enforceNoDataAvail();
        }
        assertThat(ledger.entered).containsExactly(ROOT_ADDRESS);
        assertThat(ledger.discarded).isEmpty();
    }

    @Test
    void seal_forAForeignPeer_sendsNoTable() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeRemoteObject(first);
            ParcelAccess.seal(parcel, ledger);

            assertThat(ParcelAccess.tableSize(parcel)).isZero();
            assertThat(ParcelAccess.bytesToSend(parcel, 0).remaining()).isEqualTo(16);
        }
    }

    @Test
    void seal_forAPeerThatListsObjects_sendsPositionsAndFlags() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInt(1);
            parcel.writeRemoteObject(first);
            parcel.writeRemoteObject(null);
            parcel.writeRemoteObject(second);
            ParcelAccess.seal(parcel, ledger.listingAllObjects());

            assertThat(Wire.table(parcel)).isEqualTo(Wire.rpcTable(4, 28 | 1 << 31));
            assertThat(parcel.dataSize()).isEqualTo(44);
        }
    }

    @Test
    void read_listedObjects_seesTheFlags() {
        byte[] data = Wire.written(ParcelFormat.RPC, ledger, to -> {
            to.writeInt(1);
            to.writeRemoteObject(first);
            to.writeRemoteObject(null);
            to.writeRemoteObject(second);
        });

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(4, 28 | 1 << 31), ledger)) {
            assertThat(parcel.readInt()).isEqualTo(1);
            assertThat(parcel.readRemoteObject()).isSameAs(first);
            assertThat(parcel.readRemoteObject()).isNull();
            assertThat(parcel.readRemoteObject()).isSameAs(second);
        }
        assertThat(ledger.enteredFlags).containsExactly(0, ObjectReferences.RELAYED);
        assertThat(ledger.discarded).isEmpty();
    }

    @Test
    void seal_withAnObjectThatCannotGo_takesTheOthersBack() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeRemoteObject(first);
            parcel.writeRemoteObject(second);
            parcel.writeRemoteObject(stranger);
            parcel.writeRemoteObject(first);

            assertThatThrownBy(() -> ParcelAccess.seal(parcel, ledger)).isInstanceOf(RemoteException.class);

            assertThat(ledger.takenBack).containsExactly(first, second);
            parcel.writeInt(1);
            assertThat(parcel.dataSize()).isEqualTo(68);
        }
    }

    @Test
    void unseal_takesAllBackAndSealsAgain() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeRemoteObject(first);
            ParcelAccess.seal(parcel, ledger);
            ParcelAccess.unseal(parcel);
            assertThat(ledger.takenBack).containsExactly(first);

            Ledger other = new Ledger().with(first, 9, 0);
            ParcelAccess.seal(parcel, other);
            assertThat(Wire.hex(Wire.data(parcel))).isEqualTo(Wire.compact("01000000 09000000 00000000 0c000000"));
        }
    }

    @Test
    void close_receivedWithUnreadObjects_discardsThem() {
        byte[] data = Wire.written(ParcelFormat.RPC, ledger, to -> {
            to.writeRemoteObject(first);
            to.writeRemoteObject(second);
        });

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(0, 16), ledger)) {
            assertThat(parcel.readRemoteObject()).isSameAs(first);
        }

        assertThat(ledger.discarded).containsExactly(1L << 32 | 1);
    }

    @Test
    void close_afterARefusedObject_doesNotDiscardIt() {
        byte[] data = Wire.written(
                ParcelFormat.RPC, new Ledger().with(stranger, 99, 0), to -> to.writeRemoteObject(stranger));

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(0), ledger)) {
            assertThatThrownBy(parcel::readRemoteObject).isInstanceOf(BadParcelException.class);
        }

        assertThat(ledger.discarded).isEmpty();
    }

    @Test
    void close_writtenAndNeverSealed_asksNobody() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeRemoteObject(stranger);
        }

        assertThat(ledger.left).isEmpty();
    }

    @Test
    void read_plainDataOverAnObject_isRefused() {
        byte[] data = Wire.written(ParcelFormat.RPC, ledger, to -> {
            to.writeInt(5);
            to.writeRemoteObject(first);
        });

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(4), ledger)) {
            assertThatThrownBy(parcel::readLong)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("position=4");
            assertThat(parcel.readInt()).isEqualTo(5);
            assertThatThrownBy(parcel::readInt)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("remote object");
            assertThat(parcel.readRemoteObject()).isSameAs(first);
        }
    }

    @Test
    void read_objectBesideTheTable_isRefused() {
        byte[] data = Wire.bytes(ROOT_HEX);

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, new byte[0], ledger.listingAllObjects())) {
            assertThatThrownBy(parcel::readRemoteObject)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("table of objects");
        }
        assertThat(ledger.entered).isEmpty();
    }

    @Test
    void read_integersThatLookLikeAnObject_areNoObject() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeInt(1);
            parcel.writeLong(ROOT_ADDRESS);
            parcel.writeInt(12);
            parcel.makeReadable();

            assertThatThrownBy(parcel::readRemoteObject).isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void read_fileDescriptor_isRefused() {
        try (Parcel parcel = Wire.received("02000000 00000000 00000000 00000000")) {
            assertThatThrownBy(parcel::readRemoteObject)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("file descriptor");
        }
    }

    @Test
    void read_stabilityOfNobody_isRefused() {
        try (Parcel parcel = Wire.received("01000000 03000000 00000000 0d000000")) {
            assertThatThrownBy(parcel::readRemoteObject)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("stability");
        }
        try (Parcel parcel = Wire.received("00000000 0c000000")) {
            assertThatThrownBy(parcel::readRemoteObject)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("stability");
        }
    }

    @Test
    void received_impossibleTable_isRefused() {
        byte[] twoObjects = Wire.bytes(ROOT_HEX + ROOT_HEX);
        for (byte[] table : new byte[][] {
            Wire.rpcTable(2),
            Wire.rpcTable(20),
            Wire.rpcTable(32),
            Wire.rpcTable(0x7ffffffc),
            Wire.rpcTable(-4),
            Wire.rpcTable(16, 0),
            Wire.rpcTable(0, 0),
            Wire.rpcTable(0, 12),
            Wire.rpcTable(4)
        }) {
            assertThatThrownBy(() -> Wire.received(ParcelFormat.RPC, twoObjects, table, ledger))
                    .as(Wire.hex(table))
                    .isInstanceOf(BadParcelException.class);
        }
        assertThatThrownBy(() ->
                        Wire.received(ParcelFormat.KERNEL, new byte[64], Wire.kernelTable(Long.MAX_VALUE), ledger))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() -> Wire.received(ParcelFormat.KERNEL, new byte[64], Wire.kernelTable(-1), ledger))
                .isInstanceOf(BadParcelException.class);
        assertThat(ledger.discarded).isEmpty();
    }

    @Test
    void makeReadable_givesTheVeryObjects() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeRemoteObject(stranger);
            parcel.writeRemoteObject(null);
            parcel.writeString("between");
            parcel.writeRemoteObject(first);
            parcel.makeReadable();

            assertThat(parcel.readRemoteObject()).isSameAs(stranger);
            assertThat(parcel.readRemoteObject()).isNull();
            assertThat(parcel.readString()).isEqualTo("between");
            assertThat(parcel.readRemoteObject()).isSameAs(first);
            parcel.enforceNoDataAvail();
        }
    }

    @Test
    void copy_ofAReceivedParcel_canBeSentOn() {
        byte[] data = Wire.written(ParcelFormat.RPC, ledger, to -> {
            to.writeString("x");
            to.writeRemoteObject(first);
        });
        Ledger elsewhere = new Ledger().with(first, 77, 0);

        try (Parcel from = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(8), ledger);
                Parcel to = Parcel.obtain()) {
            ParcelAccess.copy(from, to);
            ParcelAccess.seal(to, elsewhere);
            assertThat(Wire.hex(Wire.data(to)))
                    .isEqualTo(Wire.compact("01000000 78000000 01000000 4d000000 00000000 0c000000"));
        }
        assertThat(ledger.discarded).isEmpty();
    }

    @Test
    void copy_ofAParcelWhoseObjectsNobodyListed_isRefused() {
        try (Parcel from = Wire.received(ParcelFormat.RPC, Wire.bytes(ROOT_HEX), new byte[0], ledger);
                Parcel to = Parcel.obtain()) {
            assertThatThrownBy(() -> ParcelAccess.copy(from, to)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void copy_ofUnfilledData_letsNothingElseOut() {
        ParcelPool pool = new ParcelPool();
        try (Parcel used = pool.obtain(ParcelFormat.RPC)) {
            used.writeLong(-1);
        }
        try (Parcel to = pool.obtain(ParcelFormat.RPC);
                Parcel from = Wire.received(
                        ParcelFormat.RPC, Wire.bytes("0102030405"), new byte[0], ledger.listingAllObjects())) {
            ParcelAccess.copy(from, to);
            ParcelAccess.seal(to, ledger);
            assertThat(Wire.hex(Wire.data(to))).isEqualTo("0102030405000000");
        }
    }

    @Test
    void copy_intoAnotherFormat_isRefused() {
        try (Parcel from = Parcel.obtain();
                Parcel to = ParcelPool.shared().obtain(ParcelFormat.KERNEL)) {
            assertThatThrownBy(() -> ParcelAccess.copy(from, to))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("format");
        }
    }

    @Test
    void manyObjects_outgrowTheTableAndComeHome() {
        try (Parcel parcel = Parcel.obtain()) {
            for (int i = 0; i < 1000; i++) {
                parcel.writeRemoteObject(i % 2 == 0 ? first : second);
            }
            ParcelAccess.seal(parcel, ledger.listingAllObjects());

            try (Parcel received = Wire.received(ParcelFormat.RPC, Wire.data(parcel), Wire.table(parcel), ledger)) {
                for (int i = 0; i < 1000; i++) {
                    assertThat(received.readRemoteObject()).isSameAs(i % 2 == 0 ? first : second);
                }
                received.enforceNoDataAvail();
            }
        }
        assertThat(ledger.entered).hasSize(1000);
    }
}
