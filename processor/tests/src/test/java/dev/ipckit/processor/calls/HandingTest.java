/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.ipckit.Endpoint;
import dev.ipckit.Holder;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.DescriptorsNotAllowedException;
import dev.ipckit.parcel.ParcelFileDescriptor;
import dev.ipckit.parcel.SharedMemory;
import dev.ipckit.processor.calls.Handing.Page;
import dev.ipckit.processor.calls.Handing.Scan;
import dev.ipckit.processor.calls.Handing.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File descriptors and shared memory through generated code: moved inside of this JVM, refused between processes. */
class HandingTest {
    private final HandingService service = new HandingService();
    private final Connected<Handing> connected = Connected.to(HandingStub.of(service), HandingStub::asInterface);
    private final Handing handing = connected.client();
    private SharedMemory memory;

    @BeforeEach
    void allocate() throws IOException {
        memory = SharedMemory.allocate("test", 64);
        memory.map().put(0, (byte) 5);
    }

    @AfterEach
    void close() {
        memory.close();
        connected.close();
    }

    private void assertSame(SharedMemory other) throws IOException {
        ByteBuffer mapped = memory.map();
        mapped.put(1, (byte) (mapped.get(1) + 1));
        assertThat(other.map()).isEqualTo(mapped);
        other.close();
        assertThat(memory.isOpen()).isTrue();
    }

    @Test
    void memory_isSeenByBothSides() throws IOException {
        SharedMemory back = handing.memory(memory);
        assertThat(memory.map().get(0)).isEqualTo((byte) 6);
        assertSame(back);
        assertSame(handing.later(memory).join());
        assertThat(memory.map().get(0)).isEqualTo((byte) 7);
        assertThat(handing.nullableMemory(null)).isNull();
        assertSame(assertNotNullMemory(handing.nullableMemory(memory)));
    }

    private static SharedMemory assertNotNullMemory(SharedMemory value) {
        assertNotNull(value);
        return value;
    }

    @Test
    void readOnly_staysReadOnly() throws IOException {
        try (SharedMemory readOnly = memory.readOnly();
                SharedMemory back = assertNotNullMemory(handing.nullableMemory(readOnly))) {
            assertThat(back.isReadOnly()).isTrue();
            assertThatThrownBy(() -> handing.memory(readOnly)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void containers_holdHandles() throws IOException {
        try (SharedMemory readOnly = memory.readOnly()) {
            SharedMemory[] pair = handing.pair(new SharedMemory[] {readOnly, memory});
            assertThat(pair[1].isReadOnly()).isTrue();
            pair[1].close();
            assertThat(pair[0].isReadOnly()).isFalse();
            assertSame(pair[0]);
        }
        List<SharedMemory> list = handing.list(Arrays.asList(memory, null, memory));
        assertThat(list).hasSize(3);
        assertSame(list.get(0));
        assertThat(list.get(1)).isNull();
        assertSame(list.get(2));
        assertSame(handing.map(Map.of("a", memory)).get("a"));
        assertSame(handing.optional(Optional.of(memory)).orElseThrow());
        assertThat(handing.optional(Optional.empty())).isEmpty();
        Page page = handing.page(new Page(3, memory, null));
        assertThat(page.number()).isEqualTo(3);
        assertThat(page.source()).isNull();
        assertSame(page.pixels());
        assertSame(((Scan) handing.content(new Scan(memory))).pixels());
        assertThat(handing.content(new Text("t"))).isEqualTo(new Text("t"));
    }

    @Test
    void out_givesHandles() throws IOException {
        Holder<SharedMemory> holder = new Holder<>();
        SharedMemory[] array = new SharedMemory[3];
        handing.out(memory, holder, array);
        assertSame(holder.get());
        for (SharedMemory one : array) {
            assertSame(one);
        }
        assertThat(memory.map().get(0)).isEqualTo((byte) 6);
    }

    @Test
    void oneway_isTheReceiversToClose() throws Exception {
        handing.keep(memory);
        memory.close();
        try (SharedMemory kept = service.kept.poll(30, TimeUnit.SECONDS)) {
            assertThat(kept.map().get(0)).isEqualTo((byte) 5);
        }
        memory = SharedMemory.allocate("test", 64);
    }

    @Test
    void file_sharesItsPosition_andEachSideClosesItsOwn(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("file"), "abcd");
        try (ParcelFileDescriptor file = ParcelFileDescriptor.open(path, StandardOpenOption.READ)) {
            ByteBuffer two = ByteBuffer.allocate(2);
            try (ParcelFileDescriptor back = handing.file(file)) {
                assertThat(back.read(two)).isEqualTo(2);
            }
            assertThat(handing.nullableFile(null)).isNull();
            assertThat(file.read(two.clear())).isEqualTo(2);
            assertThat(two.array()).isEqualTo(new byte[] {'c', 'd'});
            ParcelFileDescriptor[] array = handing.array(new ParcelFileDescriptor[] {file, file});
            assertThat(array).hasSize(2);
            for (ParcelFileDescriptor one : array) {
                one.close();
            }
            Map<Integer, ParcelFileDescriptor> numbered = handing.numbered(Map.of(4, file));
            assertThat(numbered).containsOnlyKeys(4);
            numbered.get(4).close();
        }
    }

    @Test
    void nulls_areNamed() {
        assertThatThrownBy(() -> handing.page(new Page(1, null, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Page.pixels");
        assertThatThrownBy(() -> handing.array(new ParcelFileDescriptor[1])).isInstanceOf(NullPointerException.class);
    }

    @Test
    void closed_isRefused() {
        memory.close();
        assertThatThrownBy(() -> handing.memory(memory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
    }

    @Test
    void betweenProcesses_isRefusedByNameOfTheCarrier_andTheSessionLives(@TempDir Path directory) throws IOException {
        Endpoint endpoint = Endpoint.unix(directory.resolve("socket"));
        try (IpcKit server = IpcKit.builder().name("over-unix").open();
                IpcKit client = IpcKit.builder().name("client").open()) {
            server.serve(endpoint, HandingStub.of(service));
            Handing remote = HandingStub.asInterface(client.connect(endpoint).root());

            assertThatThrownBy(() -> remote.memory(memory))
                    .isInstanceOf(DescriptorsNotAllowedException.class)
                    .hasMessageContaining("SharedMemory[test, size=64]")
                    .hasMessageContaining("unix transport")
                    .hasMessageContaining("byte[]");
            assertThatThrownBy(() -> remote.count(List.of(memory))).isInstanceOf(DescriptorsNotAllowedException.class);
            assertThatThrownBy(() -> remote.out(memory, new Holder<>(), new SharedMemory[0]))
                    .isInstanceOf(DescriptorsNotAllowedException.class);
            assertThat(remote.nullableMemory(null)).isNull();
            assertThat(remote.count(List.of())).isZero();
        }
    }

    @Test
    void resultThatCannotGo_isTheCallersException(@TempDir Path directory) throws IOException {
        Endpoint endpoint = Endpoint.unix(directory.resolve("socket"));
        try (IpcKit server = IpcKit.builder().name("giver").open();
                IpcKit client = IpcKit.builder().name("client").open()) {
            SharedMemory given = memory.duplicate();
            server.serve(endpoint, HandingStub.of(new Giver(given)));
            Handing remote = HandingStub.asInterface(client.connect(endpoint).root());

            assertThatThrownBy(() -> remote.nullableMemory(null)).isInstanceOf(DescriptorsNotAllowedException.class);
            assertThat(given.isOpen()).isFalse();
            assertThat(remote.count(List.of())).isZero();
        }
    }

    /** Gives its memory, whatever it is asked. */
    private static final class Giver extends HandingService {
        private final SharedMemory given;

        Giver(SharedMemory given) {
            this.given = given;
        }

        @Override
        public SharedMemory nullableMemory(@Nullable SharedMemory value) {
            return given;
        }
    }

    /** From this JVM to itself by way of another session: the process in the middle passes handles on. */
    @Test
    void relayed_arrives() throws IOException {
        Endpoint endpoint = Endpoint.local("handing-relay");
        try (IpcKit middle = IpcKit.builder().name("middle").open();
                IpcKit client = IpcKit.builder().name("client").open()) {
            RemoteObject behind = ((dev.ipckit.RemoteBroker) handing).asObject();
            middle.serve(endpoint, behind);
            Handing relayed = HandingStub.asInterface(client.connect(endpoint).root());

            assertSame(relayed.memory(memory));
            assertThat(memory.map().get(0)).isEqualTo((byte) 6);
        }
    }
}
