/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParcelGoldenTest {

    private static final int VECTORS_OF_LIBBINDER = 117;

    static Stream<Golden> goldens() {
        return Golden.all().stream();
    }

    @Test
    void goldens_all_areAsManyAsLibbinderHas() {
        assertThat(Golden.all()).hasSize(VECTORS_OF_LIBBINDER);
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void write_golden_givesItsBytes(Golden golden) {
        assertThat(Wire.hex(Wire.written(golden.write()))).isEqualTo(Wire.compact(golden.hex()));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void read_golden_givesItsValue(Golden golden) {
        try (Parcel parcel = Wire.received(golden.hex())) {
            assertThat(golden.read().apply(parcel)).isEqualTo(golden.expected());
            parcel.enforceNoDataAvail();
        }
    }

    /** At a position that is no multiple of 8, and in memory of another parcel, the bytes are the same. */
    @ParameterizedTest
    @MethodSource("goldens")
    void write_goldenBehindAnInt_givesTheSameBytes(Golden golden) {
        if (golden.name().startsWith("service specific")) {
            return;
        }
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeByteArray(new byte[40_000]);
            parcel.writeInt(-1);
            int start = parcel.position();
            golden.write().accept(parcel);
            ParcelAccess.seal(parcel, new Ledger());
            assertThat(Wire.hex(Wire.data(parcel)).substring(2 * start)).isEqualTo(Wire.compact(golden.hex()));
        }
    }
}
