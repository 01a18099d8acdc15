/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.ipckit.RemoteObject;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a call of primitives costs the garbage collector: nothing, in any parcel of any size. */
class ParcelAllocationTest {

    private static final int WARM_UP = 20_000;
    private static final int MEASURED = 2_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final ObjectReferences none = new NoReferences();
    private final byte[] block = new byte[64 << 10];
    private int sink;

    /** Unlike {@link Ledger}, remembers nothing. */
    private static final class NoReferences implements ObjectReferences {
        @Override
        public long leaving(RemoteObject object) {
            return 1;
        }

        @Override
        public void notSent(RemoteObject object, long address) {}

        @Override
        public RemoteObject entering(long address, int flags) {
            throw new BadParcelException("none");
        }

        @Override
        public void discarded(long address, int flags) {}

        @Override
        public boolean listsAllObjects() {
            return true;
        }
    }

    @Test
    void primitives_writtenSentReceivedAndRead_allocateNothing() {
        assertThat(bytesPerRound(this::callOfPrimitives)).isZero();
    }

    @Test
    void strings_written_allocateNothing() {
        assertThat(bytesPerRound(() -> {
                    try (Parcel parcel = Parcel.obtain()) {
                        parcel.writeInterfaceToken("com.example.Calculator");
                        parcel.writeString("thirty-two characters, or nearly");
                        sink += parcel.dataSize();
                    }
                }))
                .isZero();
    }

    @Test
    void arrays_written_allocateNothing() {
        int[] ints = new int[1000];
        long[] longs = new long[1000];
        double[] doubles = new double[3];
        assertThat(bytesPerRound(() -> {
                    try (Parcel parcel = Parcel.obtain()) {
                        parcel.writeByteArray(block);
                        parcel.writeIntArray(ints);
                        parcel.writeLongArray(longs);
                        parcel.writeDoubleArray(doubles);
                        sink += parcel.dataSize();
                    }
                }))
                .isZero();
    }

    private void callOfPrimitives() {
        try (Parcel request = Parcel.obtain();
                Parcel arrived = Parcel.obtain()) {
            request.writeInterfaceToken("com.example.Calculator");
            request.writeInt(1);
            request.writeLong(2);
            request.writeDouble(3);
            request.writeBoolean(true);
            ParcelAccess.seal(request, none);
            int size = request.dataSize();
            ParcelAccess.prepareToReceive(arrived, size, 0, 0).put(ParcelAccess.bytesToSend(request, 0));
            ParcelAccess.received(arrived, size, 0, none);
            arrived.enforceInterfaceToken("com.example.Calculator");
            sink += arrived.readInt();
            sink += (int) arrived.readLong();
            sink += (int) arrived.readDouble();
            sink += arrived.readBoolean() ? 1 : 0;
            arrived.enforceNoDataAvail();
        }
    }

    /**
     * The least of several measurements: the JVM itself allocates on this thread when it happens to compile or to load a
     * class, but never in every one of them.
     */
    private long bytesPerRound(Runnable round) {
        for (int i = 0; i < WARM_UP; i++) {
            round.run();
        }
        long[] measured = new long[5];
        long id = Thread.currentThread().getId();
        for (int m = 0; m < measured.length; m++) {
            long before = threads.getThreadAllocatedBytes(id);
            for (int i = 0; i < MEASURED; i++) {
                round.run();
            }
            measured[m] = threads.getThreadAllocatedBytes(id) - before;
        }
        return Arrays.stream(measured).min().getAsLong();
    }
}
