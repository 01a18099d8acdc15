/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteObject;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a peer sends, a reader ends with a value or a BadParcelException, and in little memory. */
class HostileParcelTest {

    private static final long SEED = 20260101;
    private static final int MUTATIONS = 100_000;

    private static final List<Consumer<Parcel>> READS = List.of(
            Parcel::readInt,
            Parcel::readLong,
            Parcel::readString,
            Parcel::readString8,
            Parcel::readCString,
            Parcel::readCharSequence,
            Parcel::readRemoteObject,
            Parcel::createByteArray,
            Parcel::createBooleanArray,
            Parcel::createCharArray,
            Parcel::createShortArray,
            Parcel::createIntArray,
            Parcel::createLongArray,
            Parcel::createFloatArray,
            Parcel::createDoubleArray,
            Parcel::createStringArray,
            parcel -> parcel.readCount(4),
            parcel -> parcel.enforceInterfaceToken("com.example.Calculator"));

    static Stream<Golden> goldens() {
        return Golden.all().stream();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void read_everyTruncatedPrefix_isABadParcel(Golden golden) {
        byte[] whole = Wire.bytes(golden.hex());
        for (int length = 0; length < whole.length; length++) {
            try (Parcel parcel = Wire.received(Arrays.copyOf(whole, length))) {
                assertThatThrownBy(() -> golden.read().apply(parcel))
                        .as("length %d of %d", length, whole.length)
                        .isInstanceOf(BadParcelException.class);
            }
        }
    }

    @Test
    void read_impossibleLengths_areRefusedBeforeAnythingIsAllocated() {
        List<Function<Parcel, Object>> readers = List.of(
                Parcel::readString,
                Parcel::readString8,
                Parcel::createByteArray,
                Parcel::createBooleanArray,
                Parcel::createCharArray,
                Parcel::createShortArray,
                Parcel::createIntArray,
                Parcel::createLongArray,
                Parcel::createFloatArray,
                Parcel::createDoubleArray,
                Parcel::createStringArray,
                parcel -> parcel.readCount(1));
        for (int length : new int[] {-2, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 30, 0x3fffffff, 1 << 28, 1 << 20}) {
            for (Function<Parcel, Object> reader : readers) {
                byte[] data = Wire.written(to -> {
                    to.writeInt(length);
                    to.writeLong(0);
                });
                try (Parcel parcel = Wire.received(data)) {
                    assertThatThrownBy(() -> reader.apply(parcel))
                            .as("length=%d", length)
                            .isInstanceOf(BadParcelException.class);
                }
            }
        }
    }

    @Test
    void readCount_asManyAsFit_isAccepted() {
        byte[] data = Wire.written(to -> to.writeIntArray(new int[3]));
        try (Parcel parcel = Wire.received(data)) {
            assertThat(parcel.readCount(4)).isEqualTo(3);
        }
        try (Parcel parcel = Wire.received(data)) {
            assertThatThrownBy(() -> parcel.readCount(5))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("count=3");
        }
    }

    @Test
    void readString_withoutItsEnd_isRefused() {
        try (Parcel parcel = Wire.received("01000000 61006100")) {
            assertThatThrownBy(parcel::readString)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("end");
        }
        try (Parcel parcel = Wire.received("03000000 61616161")) {
            assertThatThrownBy(parcel::readString8)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("end");
        }
    }

    @Test
    void readCharSequence_styledText_isRefusedAndUnstyledIsRead() {
        try (Parcel parcel = Wire.received("01000000 00000000 01000000 61000000 00000000")) {
            assertThat(parcel.readCharSequence()).isEqualTo("a");
            parcel.enforceNoDataAvail();
        }
        try (Parcel parcel = Wire.received("01000000 00000000 01000000 61000000 02000000 00000000")) {
            assertThatThrownBy(parcel::readCharSequence)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("style");
        }
    }

    @Test
    void read_anythingFromMutatedParcels_endsWithAValueOrABadParcel() {
        Random random = new Random(SEED);
        RemoteObject object = Ledger.object("o");
        byte[] valid = Wire.written(ParcelFormat.RPC, new Ledger().with(object, 5, 0), to -> {
            to.writeInterfaceToken("com.example.Calculator");
            to.writeString("text");
            to.writeRemoteObject(object);
            int outer = to.beginParcelable();
            to.writeLongArray(new long[] {1, 2, 3});
            int inner = to.beginParcelable();
            to.writeStringArray(new String[] {"a", null});
            to.endParcelable(inner);
            to.endParcelable(outer);
            to.writeByteArray(new byte[10]);
            to.writeCharSequence("chars");
        });
        int objectAt = 52 + 16;
        assertThat(valid[objectAt]).isEqualTo((byte) 1);
        ParcelPool pool = new ParcelPool();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] data = mutated(valid, random);
            byte[] table = random.nextBoolean()
                    ? new byte[0]
                    : Wire.rpcTable(random.nextInt(4) == 0 ? random.nextInt() : objectAt);
            Ledger ledger = new Ledger().with(object, 5, 0);
            long seed = random.nextLong();
            try (Parcel parcel = Wire.received(pool, ParcelFormat.RPC, data, table, ledger)) {
                readAtRandom(parcel, new Random(seed));
            } catch (BadParcelException | SecurityException expected) {
                // The second for a token that has become another.
            } catch (RuntimeException unexpected) {
                fail(
                        "mutation " + i + " data=" + Wire.hex(data) + " table=" + Wire.hex(table) + " seed=" + seed,
                        unexpected);
            }
        }
        long perMutation = (threads.getThreadAllocatedBytes(id) - before) / MUTATIONS;
        assertThat(perMutation).isLessThan(20_000);
        assertThat(pool.outstanding()).isZero();
    }

    @Test
    void read_mutatedKernelParcels_endsWithAValueOrABadParcel() {
        Random random = new Random(SEED);
        RemoteObject object = Ledger.object("o");
        byte[] valid = Wire.written(ParcelFormat.KERNEL, new Ledger().with(object, 5, ObjectReferences.HANDLE), to -> {
            to.writeInterfaceToken("a");
            to.writeRemoteObject(object);
            to.writeRemoteObject(null);
            to.writeString("text");
        });
        int objectAt = 20;
        assertThat(valid[objectAt + 3]).isEqualTo((byte) 0x73);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] data = mutated(valid, random);
            byte[] table = Wire.kernelTable(random.nextInt(8) == 0 ? random.nextLong() : objectAt);
            Ledger ledger = new Ledger().with(object, 5, 0);
            try (Parcel parcel = Wire.received(ParcelFormat.KERNEL, data, table, ledger)) {
                parcel.enforceInterfaceToken("a");
                parcel.readRemoteObject();
                parcel.readRemoteObject();
                parcel.readString();
                parcel.enforceNoDataAvail();
            } catch (BadParcelException | SecurityException expected) {
                // The second for a token that has become another.
            } catch (RuntimeException unexpected) {
                fail("mutation " + i + " data=" + Wire.hex(data) + " table=" + Wire.hex(table), unexpected);
            }
        }
    }

    @Test
    void readException_fromMutatedReplies_throwsOnlyWhatRepliesMayThrow() {
        Random random = new Random(SEED);
        byte[] valid = Wire.written(to -> to.writeException(new Exception("m", new Exception("c"))));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] data = mutated(valid, random);
            if (random.nextInt(3) == 0) {
                data = data.length < 4 ? data : withCode(data, -random.nextInt(130));
            }
            try (Parcel parcel = Wire.received(data)) {
                parcel.readException();
            } catch (RemoteException
                    | SecurityException
                    | IllegalArgumentException
                    | NullPointerException
                    | IllegalStateException
                    | UnsupportedOperationException expected) {
                if (expected.getStackTrace()[0].getClassName().startsWith("java.")) {
                    fail("mutation " + i + " data=" + Wire.hex(data), expected);
                }
            }
        }
    }

    private static byte[] withCode(byte[] data, int code) {
        data[0] = (byte) code;
        data[1] = data[2] = data[3] = -1;
        return data;
    }

    private static byte[] mutated(byte[] valid, Random random) {
        byte[] data = Arrays.copyOf(valid, random.nextInt(8) == 0 ? random.nextInt(valid.length + 1) : valid.length);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && data.length > 0; i++) {
            int at = random.nextInt(data.length);
            data[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (random.nextBoolean() ? 0xff : 0x7f);
        }
        return data;
    }

    private static void readAtRandom(Parcel parcel, Random random) {
        if (random.nextBoolean()) {
            readAsWritten(parcel);
            return;
        }
        int openEnd = -1;
        while (parcel.remaining() > 0) {
            int choice = random.nextInt(READS.size() + 1);
            if (choice == READS.size()) {
                if (openEnd >= 0) {
                    parcel.endReadParcelable(openEnd);
                    openEnd = -1;
                }
            } else if (openEnd < 0 && choice % 4 == 0) {
                openEnd = parcel.beginReadParcelable();
            } else {
                READS.get(choice).accept(parcel);
            }
        }
    }

    private static void readAsWritten(Parcel parcel) {
        parcel.enforceInterfaceToken("com.example.Calculator");
        parcel.readString();
        parcel.readRemoteObject();
        int outer = parcel.beginReadParcelable();
        parcel.createLongArray();
        if (parcel.hasMoreFields(outer)) {
            int inner = parcel.beginReadParcelable();
            parcel.createStringArray();
            parcel.endReadParcelable(inner);
        }
        parcel.endReadParcelable(outer);
        parcel.createByteArray();
        parcel.readCharSequence();
        parcel.enforceNoDataAvail();
    }
}
