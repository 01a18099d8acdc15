/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.ParcelPool;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A server with one healthy session, for peers that mean harm. Whatever they do, their own session ends at worst: nothing
 * hangs, nothing is left of threads, files, parcels and memory, and others are served on.
 */
abstract class HostilePeers {

    /**
     * A channel opens a selector, of two files, the first time that it has to wait in a direction: the healthy session's,
     * at both of its ends and on both of its connections, may first have to in the middle of a test.
     */
    private static final int FILES_OF_FIRST_WAITS = 2 * 2 * 2 * 2;

    static final long SETTLE_NANOS = TimeUnit.SECONDS.toNanos(30);

    static final int MAX_GROWTH_OF_DIRECT_MEMORY = 48 << 20;

    /** Of what survives a collection: far less than the frames of one test, and more than the log of it. */
    private static final int MAX_GROWTH_OF_HEAP = 8 << 20;

    final TestHost.Echo echo = new TestHost.Echo();
    private Path directory;
    private SessionHost host;
    private SessionHost healthyHost;
    private Endpoint endpoint;
    private RemoteObject healthy;
    private int threadsBefore;
    private int parcelsBefore;
    private long filesBefore;
    private long directBefore;
    private long heapBefore;

    @BeforeEach
    void serve() throws IOException {
        directory = Files.createTempDirectory("ipckit");
        host = TestHost.open();
        healthyHost = TestHost.open();
        endpoint = Endpoint.unix(directory.resolve("s"));
        RpcServer server = host.serve(endpoint, echo);
        assertThat(server.endpoint()).isEqualTo(endpoint);
        healthy = healthyHost.connect(endpoint).peerRoot();
        assertHealthy();
        // Once through everything, so that what is made once is there before anything is counted.
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
        }
        Await.until("the first session is gone", () -> host.sessions().size() == 1);
        threadsBefore = threads();
        parcelsBefore = ParcelPool.shared().outstanding();
        filesBefore = openFiles();
        directBefore = directMemory();
        heapBefore = heapInUse();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        try {
            assertHealthy();
            Await.until(
                    "only the healthy session is left of " + host.sessions(),
                    () -> host.sessions().size() == 1);
            settles("threads", HostilePeers::threads, threadsBefore);
            settles("open files", HostilePeers::openFiles, filesBefore + FILES_OF_FIRST_WAITS);
            settles("parcels", () -> ParcelPool.shared().outstanding(), parcelsBefore);
            settles("direct memory", HostilePeers::directMemory, directBefore + MAX_GROWTH_OF_DIRECT_MEMORY);
            assertHeapIsBounded();
        } finally {
            healthyHost.close();
            host.close();
            Files.deleteIfExists(directory);
        }
    }

    private static void settles(String what, LongSupplier count, long limit) {
        Await.untilCollected(
                what + " are no more than " + limit + ", and were " + count.getAsLong(),
                () -> count.getAsLong() <= limit);
    }

    final void assertHealthy() throws IOException {
        assertThat(TestHost.echo(healthy, "well")).isEqualTo("well");
        try (RawPeer another = session()) {
            another.send(Frames.special(SpecialTransactions.GET_MAX_THREADS, new byte[0]));
            assertThat(RawPeer.intAt(another.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
        }
    }

    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("ipckit-test-serving"))
                .count();
    }

    private static long openFiles() {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static long directMemory() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    /** What a collection leaves. */
    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Also for the middle of a test: what hostile peers have sent is not kept. */
    final void assertHeapIsBounded() {
        Await.until(
                "the heap grew by no more than " + MAX_GROWTH_OF_HEAP + " from " + heapBefore,
                () -> heapInUse() <= heapBefore + MAX_GROWTH_OF_HEAP);
    }

    /** By how much direct memory has grown since the beginning. */
    final long growthOfDirectMemory() {
        return directMemory() - directBefore;
    }

    final RawPeer raw() throws IOException {
        return new RawPeer(TestHost.UNIX.connect(endpoint));
    }

    final RawPeer session() throws IOException {
        RawPeer peer = raw();
        peer.send(Frames.NEW_SESSION);
        peer.send(Frames.INIT);
        peer.expect(Frames.RESPONSE);
        return peer;
    }

    static byte[] request(String text) {
        return Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16(text));
    }
}
