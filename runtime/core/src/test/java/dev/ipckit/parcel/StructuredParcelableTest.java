/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteObject;
import org.junit.jupiter.api.Test;

class StructuredParcelableTest {

    /** AOSP's MyParcelable of version 1: two ints. */
    private static final String TWO_INTS = "0c000000 01000000 02000000";

    @Test
    void write_twoInts_isWhatAospWrites() {
        byte[] data = Wire.written(to -> {
            int mark = to.beginParcelable();
            to.writeInt(1);
            to.writeInt(2);
            to.endParcelable(mark);
        });

        assertThat(Wire.hex(data)).isEqualTo(Wire.compact(TWO_INTS));
    }

    @Test
    void read_byANewerReader_leavesTheThirdFieldOut() {
        try (Parcel parcel = Wire.received(TWO_INTS + "2a000000")) {
            int end = parcel.beginReadParcelable();
            assertThat(parcel.readInt()).isEqualTo(1);
            assertThat(parcel.hasMoreFields(end)).isTrue();
            assertThat(parcel.readInt()).isEqualTo(2);
            assertThat(parcel.hasMoreFields(end)).isFalse();
            assertThatThrownBy(parcel::readInt)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("in the parcelable");
            parcel.endReadParcelable(end);
            assertThat(parcel.readInt()).isEqualTo(42);
        }
    }

    @Test
    void read_byAnOlderReader_skipsWhatIsNew() {
        try (Parcel parcel = Wire.received(TWO_INTS + "2a000000")) {
            int end = parcel.beginReadParcelable();
            assertThat(parcel.readInt()).isEqualTo(1);
            parcel.endReadParcelable(end);
            assertThat(parcel.readInt()).isEqualTo(42);
            parcel.enforceNoDataAvail();
        }
    }

    @Test
    void read_olderReaderSkippingAnObject_givesItBack() {
        RemoteObject object = Ledger.object("new field");
        Ledger ledger = new Ledger().with(object, 5, 0);
        byte[] data = Wire.written(ParcelFormat.RPC, ledger, to -> {
            int mark = to.beginParcelable();
            to.writeRemoteObject(object);
            to.endParcelable(mark);
            to.writeInt(42);
        });

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(4), ledger)) {
            parcel.endReadParcelable(parcel.beginReadParcelable());
            assertThat(parcel.readInt()).isEqualTo(42);
        }
        assertThat(ledger.discarded).containsExactly(5L);
    }

    @Test
    void read_impossibleSize_isRefused() {
        for (String size :
                new String[] {"00000000", "03000000", "05000000", "10000000", "ffffffff", "ffffff7f", "00000080"}) {
            try (Parcel parcel = Wire.received(size + "00000000 00000000")) {
                assertThatThrownBy(parcel::beginReadParcelable).as(size).isInstanceOf(BadParcelException.class);
            }
        }
    }

    @Test
    void read_innerLargerThanOuter_isRefused() {
        try (Parcel parcel = Wire.received("08000000 0c000000 00000000 00000000")) {
            parcel.beginReadParcelable();
            assertThatThrownBy(parcel::beginReadParcelable)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("size=12");
        }
    }

    @Test
    void read_endInsideAnObject_isRefused() {
        Ledger ledger = new Ledger();
        byte[] data = Wire.bytes("0c000000 01000000 05000000 00000000 0c000000 00000000");

        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, Wire.rpcTable(4), ledger)) {
            int end = parcel.beginReadParcelable();
            assertThatThrownBy(parcel::readRemoteObject).isInstanceOf(BadParcelException.class);
            assertThatThrownBy(() -> parcel.endReadParcelable(end))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("inside the remote object");
        }
    }

    @Test
    void endReadParcelable_ofAnotherBody_isRefused() {
        try (Parcel parcel = Wire.received("0c000000 08000000 00000000")) {
            int outer = parcel.beginReadParcelable();
            parcel.beginReadParcelable();
            parcel.readInt();
            // Both end at the same place, so only a wrong number is told from a right one.
            assertThatThrownBy(() -> parcel.endReadParcelable(outer - 4)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void nesting_beyondTheLimit_isRefusedOnBothSides() {
        int deepest = ParcelLimits.DEFAULT.maxNesting();
        byte[] data = Wire.written(to -> {
            int[] marks = new int[deepest];
            for (int i = 0; i < deepest; i++) {
                marks[i] = to.beginParcelable();
            }
            for (int i = deepest - 1; i >= 0; i--) {
                to.endParcelable(marks[i]);
            }
        });
        try (Parcel parcel = Wire.received(data)) {
            int[] ends = new int[deepest];
            for (int i = 0; i < deepest; i++) {
                ends[i] = parcel.beginReadParcelable();
            }
            for (int i = deepest - 1; i >= 0; i--) {
                parcel.endReadParcelable(ends[i]);
            }
            parcel.enforceNoDataAvail();
        }

        try (Parcel parcel = Parcel.obtain()) {
            assertThatThrownBy(() -> {
                        while (true) {
                            parcel.beginParcelable();
                        }
                    })
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("contain itself");
        }
        ParcelLimits shallow = new ParcelLimits(1024, 3, 0);
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC, shallow)) {
            ParcelAccess.prepareToReceive(parcel, 16, 0, 0).put(Wire.bytes("10000000 0c000000 08000000 04000000"));
            ParcelAccess.received(parcel, 16, 0, new Ledger());
            parcel.beginReadParcelable();
            parcel.beginReadParcelable();
            parcel.beginReadParcelable();
            assertThatThrownBy(parcel::beginReadParcelable)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("3");
        }
    }

    @Test
    void nesting_withoutABody_isCountedAndLeavesNoBytes() {
        ParcelLimits shallow = new ParcelLimits(1024, 3, 0);
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC, shallow)) {
            parcel.beginParcelable();
            parcel.beginNested();
            parcel.writeInt(1);
            parcel.beginNested();
            assertThatThrownBy(parcel::beginNested).isInstanceOf(BadParcelException.class);
            assertThatThrownBy(parcel::beginParcelable).isInstanceOf(BadParcelException.class);
        }
        byte[] data = Wire.written(to -> {
            int mark = to.beginParcelable();
            to.beginNested();
            to.writeInt(1);
            to.endNested();
            to.writeInt(2);
            to.endParcelable(mark);
            assertThatThrownBy(to::endNested).isInstanceOf(IllegalStateException.class);
        });
        assertThat(Wire.hex(data)).isEqualTo(Wire.compact(TWO_INTS));

        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC, shallow)) {
            ParcelAccess.prepareToReceive(parcel, 16, 0, 0).put(Wire.bytes(TWO_INTS + "2a000000"));
            ParcelAccess.received(parcel, 16, 0, new Ledger());
            int end = parcel.beginReadParcelable();
            parcel.beginNested();
            assertThat(parcel.readInt()).isEqualTo(1);
            parcel.beginNested();
            assertThatThrownBy(parcel::beginNested)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("more than 3");
            parcel.endNested();
            parcel.endNested();
            assertThat(parcel.readInt()).isEqualTo(2);
            assertThatThrownBy(parcel::readInt).isInstanceOf(BadParcelException.class);
            parcel.endReadParcelable(end);
            assertThatThrownBy(parcel::endNested).isInstanceOf(IllegalStateException.class);
            assertThat(parcel.readInt()).isEqualTo(42);
        }
    }
}
