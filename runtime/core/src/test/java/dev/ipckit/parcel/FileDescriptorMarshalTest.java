/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File descriptors and shared memory in parcels: their bytes, who owns them when, and what hostile peers can do. */
class FileDescriptorMarshalTest {

    private static final byte[] NO_TABLE = {};

    private final NumberedPassage passage = new NumberedPassage();
    private final Ledger ledger = new Ledger().listingAllObjects().moving(passage);

    /** Counts how many handles of it are open. */
    private static final class CountedFile extends ParcelFileDescriptor {
        private final AtomicInteger handles;
        private boolean open = true;

        CountedFile(AtomicInteger handles) {
            this.handles = handles;
            handles.incrementAndGet();
        }

        @Override
        public ParcelFileDescriptor duplicate() {
            if (!open) {
                throw new IllegalStateException("closed");
            }
            return new CountedFile(handles);
        }

        @Override
        public SharedMemory toSharedMemory() throws IOException {
            throw new IOException("no memory");
        }

        @Override
        public int read(ByteBuffer destination) {
            return -1;
        }

        @Override
        public int write(ByteBuffer source) {
            return 0;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                handles.decrementAndGet();
            }
        }
    }

    private final AtomicInteger handles = new AtomicInteger();
    private final ParcelFileDescriptor file = new CountedFile(handles);

    @Test
    void rpc_isTheBytesOfParcelFileDescriptor_andListed() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeParcelFileDescriptor(file);
            parcel.writeParcelFileDescriptor(null);
            parcel.writeInt(5);
            ParcelAccess.seal(parcel, ledger);

            assertThat(Wire.hex(Wire.data(parcel)))
                    .isEqualTo(Wire.compact("01000000 00000000 02000000 07000000  00000000  05000000"));
            assertThat(Wire.hex(Wire.table(parcel))).isEqualTo("08000000");
        }
    }

    @Test
    void rpc_toForeignPeer_listsFileDescriptorsAlone() {
        RemoteObject object = Ledger.object("o");
        Ledger foreign = new Ledger().with(object, 0x21, 0).moving(passage);
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeRemoteObject(object);
            parcel.writeParcelFileDescriptor(file);
            ParcelAccess.seal(parcel, foreign);

            assertThat(Wire.hex(Wire.table(parcel))).isEqualTo("18000000");
        }
    }

    @Test
    void kernel_isAFlatObject_andListed() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.KERNEL)) {
            parcel.writeParcelFileDescriptor(file);
            ParcelAccess.seal(parcel, ledger);

            assertThat(Wire.hex(Wire.data(parcel)))
                    .isEqualTo(Wire.compact("01000000 00000000  852a6466 00000000 07000000 00000000 0000000000000000"));
            assertThat(Wire.hex(Wire.table(parcel))).isEqualTo("0800000000000000");
        }
    }

    @Test
    void argument_isDuplicated_andBothEndsOwnTheirs() throws IOException {
        byte[] data;
        byte[] table;
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeParcelFileDescriptor(file);
            ParcelAccess.seal(parcel, ledger);
            data = Wire.data(parcel);
            table = Wire.table(parcel);
        }
        assertThat(handles).hasValue(2);
        assertThat(file.isOpen()).isTrue();
        ParcelFileDescriptor arrived;
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, data, table, ledger)) {
            arrived = Parcel.required(parcel.readParcelFileDescriptor(), "file");
        }
        assertThat(arrived.isOpen()).isTrue();
        assertThat(handles).hasValue(2);
        arrived.close();
        file.close();
        assertThat(handles).hasValue(0);
    }

    @Test
    void result_isGivenAway_onceForHandlesThatStandTwice() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeNoException();
            parcel.writeParcelFileDescriptor(file);
            parcel.writeParcelFileDescriptor(file);
            assertThat(file.isOpen()).isTrue();
            ParcelAccess.seal(parcel, ledger);
        }
        assertThat(file.isOpen()).isFalse();
        assertThat(handles).hasValue(2);
        passage.close();
        assertThat(handles).hasValue(0);
    }

    @Test
    void argument_afterAReplyInTheSameParcel_isNotGivenAway() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeNoException();
            parcel.clear();
            parcel.writeParcelFileDescriptor(file);
        }
        assertThat(file.isOpen()).isTrue();
        assertThat(handles).hasValue(1);
    }

    @Test
    void inTheSameProcess_isHandedOver() throws IOException {
        ParcelFileDescriptor arrived;
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeParcelFileDescriptor(file);
            parcel.writeParcelFileDescriptor(file);
            parcel.makeReadable();
            arrived = Parcel.required(parcel.readParcelFileDescriptor(), "file");
        }
        assertThat(handles).hasValue(2);
        arrived.close();
        assertThat(handles).hasValue(1);
    }

    @Test
    void carrierThatMovesNone_refusesBeforeAnythingIsSent() {
        RemoteObject object = Ledger.object("o");
        Ledger without = new Ledger().listingAllObjects().with(object, 0x21, 0);
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeRemoteObject(object);
            parcel.writeParcelFileDescriptor(file);

            assertThatThrownBy(() -> ParcelAccess.seal(parcel, without))
                    .isInstanceOf(DescriptorsNotAllowedException.class)
                    .hasMessageContaining("cannot travel over a test")
                    .hasMessageContaining("byte[]");
            assertThat(without.takenBack).containsExactly(object);
        }
        assertThat(handles).hasValue(1);
    }

    @Test
    void unsealed_isTakenBack() {
        try (Parcel parcel = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            parcel.writeParcelFileDescriptor(file);
            ParcelAccess.seal(parcel, ledger);
            ParcelAccess.unseal(parcel);
            assertThat(passage.notSent).containsExactly(7);
            ParcelAccess.seal(parcel, ledger);
        }
        assertThat(passage.waiting).containsOnlyKeys(8);
    }

    @Test
    void unread_isClosedWithTheParcel() {
        passage.leaving(file);
        try (Parcel parcel = received("01000000 00000000 02000000 07000000", 8)) {
            assertThat(parcel.readInt()).isEqualTo(1);
        }
        assertThat(passage.discarded).containsExactly(7);
        assertThat(handles).hasValue(1);
    }

    @Test
    void copied_isDuplicated() {
        passage.leaving(file);
        try (Parcel parcel = received("01000000 00000000 02000000 07000000", 8);
                Parcel copy = ParcelPool.shared().obtain(ParcelFormat.RPC)) {
            ParcelAccess.copy(parcel, copy);
            ParcelAccess.seal(copy, ledger);
            assertThat(Wire.hex(Wire.data(copy))).endsWith("0200000008000000");
        }
        assertThat(passage.waiting).containsOnlyKeys(8);
        passage.close();
        assertThat(handles).hasValue(1);
    }

    @Test
    void reportedDescriptor_isReadWithTheSecondOne() throws IOException {
        passage.leaving(file);
        passage.leaving(file);
        try (Parcel parcel = received("01000000 01000000 02000000 07000000 02000000 08000000", 8, 16)) {
            Parcel.required(parcel.readParcelFileDescriptor(), "file").close();
            parcel.enforceNoDataAvail();
        }
        assertThat(handles).hasValue(1);
    }

    @Test
    void hostile_isRefused_andNothingStaysOpen() {
        passage.leaving(file);
        // Not listed.
        assertRefused("01000000 00000000 02000000 07000000");
        // Listed where no file descriptor is, beyond the end, or half of one.
        assertRefusedAtOnce("01000000 00000000 03000000 07000000", 8);
        assertRefusedAtOnce("01000000 00000000 02000000 07000000", 12);
        assertRefusedAtOnce("01000000 00000000 02000000 07000000", 16);
        // One that nobody has sent, and one that lies in the other.
        assertRefused("01000000 00000000 02000000 63000000", 8);
        assertRefusedAtOnce("01000000 00000000 02000000 02000000 07000000", 8, 12);
        // Read as something else.
        try (Parcel parcel = received("02000000 07000000 00000000 00000000", 0)) {
            assertThatThrownBy(parcel::readRemoteObject)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("file descriptor at position=0");
            assertThatThrownBy(parcel::readLong).isInstanceOf(BadParcelException.class);
        }
        assertThat(handles).hasValue(1);
    }

    @Test
    void moreThanOneMessageTakes_isRefused() {
        try (Parcel parcel = Parcel.obtain()) {
            for (int i = 0; i < 253; i++) {
                parcel.writeParcelFileDescriptor(file);
            }
            assertThatThrownBy(() -> parcel.writeParcelFileDescriptor(file))
                    .isInstanceOf(DescriptorsNotAllowedException.class)
                    .hasMessageContaining("253");
        }
        assertThat(handles).hasValue(1);
    }

    @Test
    void memory_travelsAsItsFile_andIsTheSame() throws IOException {
        try (SharedMemory memory = SharedMemory.allocate("frame", 5000);
                SharedMemory readOnly = memory.readOnly();
                Parcel parcel = Parcel.obtain()) {
            parcel.writeSharedMemory(memory);
            parcel.writeSharedMemory(readOnly);
            parcel.writeParcelFileDescriptor(memory.toFileDescriptor());
            parcel.makeReadable();
            memory.map().putInt(4996, 17);

            try (SharedMemory arrived = Parcel.required(parcel.readSharedMemory(), "memory");
                    SharedMemory second = Parcel.required(parcel.readSharedMemory(), "memory");
                    ParcelFileDescriptor asFile = Parcel.required(parcel.readParcelFileDescriptor(), "file")) {
                assertThat(arrived.size()).isEqualTo(5000);
                assertThat(arrived.map().getInt(4996)).isEqualTo(17);
                assertThat(arrived.isReadOnly()).isFalse();
                arrived.map(8, 4).putInt(3);
                assertThat(memory.map().getInt(8)).isEqualTo(3);
                assertThat(second.isReadOnly()).isTrue();
                assertThat(second.map().isReadOnly()).isTrue();
                assertThat(second.readOnly().duplicate().isReadOnly()).isTrue();
                ByteBuffer content = ByteBuffer.allocate(6000);
                assertThat(asFile.read(content)).isEqualTo(5000);
                assertThat(content.getInt(4996)).isEqualTo(17);
                assertThat(asFile.read(content)).isEqualTo(-1);
            }
        }
    }

    @Test
    void file_readAsMemory_isRefused_andClosed() {
        try (Parcel parcel = Parcel.obtain()) {
            parcel.writeParcelFileDescriptor(file);
            parcel.makeReadable();
            assertThatThrownBy(parcel::readSharedMemory)
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("no memory");
        }
        assertThat(handles).hasValue(1);
    }

    @Test
    void duplicates_shareThePosition_andTheLastOneCloses(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("text"), "abcdef");
        ParcelFileDescriptor first = ParcelFileDescriptor.open(path, StandardOpenOption.READ);
        ParcelFileDescriptor second = first.duplicate();
        ByteBuffer three = ByteBuffer.allocate(3);
        assertThat(first.read(three)).isEqualTo(3);
        first.close();
        first.close();
        assertThat(second.isOpen()).isTrue();
        assertThat(second.read(three.clear())).isEqualTo(3);
        assertThat(new String(three.array(), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("def");
        assertThatThrownBy(first::duplicate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(second::toSharedMemory)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no shared");
        second.close();
        assertThatThrownBy(() -> second.read(three.clear()))
                .isInstanceOf(java.nio.channels.ClosedChannelException.class);
    }

    @Test
    void memory_refusesWhatIsNotThere() throws IOException {
        assertThatThrownBy(() -> SharedMemory.allocate("none", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SharedMemory.allocate("much", Long.MAX_VALUE)).isInstanceOf(IOException.class);
        SharedMemory memory = SharedMemory.allocate("small", 16);
        assertThatThrownBy(() -> memory.map(8, 9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.map(-1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> memory.toFileDescriptor().write(ByteBuffer.allocate(17)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not grow");
        assertThatThrownBy(() -> memory.readOnly().toFileDescriptor().write(ByteBuffer.allocate(1)))
                .isInstanceOf(java.nio.channels.NonWritableChannelException.class);
        ByteBuffer mapped = memory.map();
        memory.close();
        mapped.putLong(8, 1);
        assertThatThrownBy(memory::map)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private Parcel received(String data, int... table) {
        return Wire.received(
                ParcelFormat.RPC, Wire.bytes(data), table.length == 0 ? NO_TABLE : Wire.rpcTable(table), ledger);
    }

    private void assertRefused(String data, int... table) {
        try (Parcel parcel = received(data, table)) {
            assertThatThrownBy(parcel::readParcelFileDescriptor).isInstanceOf(BadParcelException.class);
        }
    }

    private void assertRefusedAtOnce(String data, int... table) {
        assertThatThrownBy(() -> received(data, table).close()).isInstanceOf(BadParcelException.class);
    }
}
