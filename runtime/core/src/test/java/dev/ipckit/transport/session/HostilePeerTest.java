/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.ParcelPool;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a peer sends, its own session ends at worst: nothing hangs, nothing is left, and others are served on. */
class HostilePeerTest {

    /**
     * A channel opens a selector, of two files, the first time that it has to wait in a direction: the healthy session's,
     * at both of its ends and on both of its connections, may first have to in the middle of a test.
     */
    private static final int FILES_OF_FIRST_WAITS = 2 * 2 * 2 * 2;

    private static final long SEED = 6_180_339_887L;
    private static final int MUTATIONS = 100_000;
    private static final long SETTLE_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** A mutated length makes the server wait for the rest; that is a stall of the peer, which then goes away. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private static final int MAX_GROWTH_OF_DIRECT_MEMORY = 48 << 20;

    private final TestHost.Echo echo = new TestHost.Echo();
    private Path directory;
    private SessionHost host;
    private SessionHost healthyHost;
    private Endpoint endpoint;
    private RemoteObject healthy;
    private int threadsBefore;
    private int parcelsBefore;
    private long filesBefore;
    private long directBefore;
    private int sessionsSpent;

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
        await("the first session is gone", () -> host.sessions().size() == 1);
        threadsBefore = threads();
        parcelsBefore = ParcelPool.shared().outstanding();
        filesBefore = openFiles();
        directBefore = directMemory();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertHealthy();
        await(
                "only the healthy session is left of " + host.sessions(),
                () -> host.sessions().size() == 1);
        settles("threads", HostilePeerTest::threads, threadsBefore);
        settles("open files", HostilePeerTest::openFiles, filesBefore + FILES_OF_FIRST_WAITS);
        settles("parcels", () -> ParcelPool.shared().outstanding(), parcelsBefore);
        settles("direct memory", HostilePeerTest::directMemory, directBefore + MAX_GROWTH_OF_DIRECT_MEMORY);
        healthyHost.close();
        host.close();
        Files.deleteIfExists(directory);
    }

    private static void settles(String what, LongSupplier count, long limit) {
        await(what + " are no more than " + limit + ", and were " + count.getAsLong(), () -> {
            if (count.getAsLong() <= limit) {
                return true;
            }
            System.gc();
            return false;
        });
    }

    private static void await(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - start).as(what).isLessThan(SETTLE_NANOS);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private void assertHealthy() {
        assertThat(TestHost.echo(healthy, "well")).isEqualTo("well");
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

    private RawPeer raw() throws IOException {
        return new RawPeer(TestHost.UNIX.connect(endpoint));
    }

    private RawPeer session() throws IOException {
        RawPeer peer = raw();
        peer.send(Frames.NEW_SESSION);
        peer.send(Frames.INIT);
        peer.expect(Frames.RESPONSE);
        return peer;
    }

    private static byte[] request(String text) {
        return Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16(text));
    }

    /** One of each kind, as a client would send them after it got the root. */
    private static List<byte[]> validMessages() {
        byte[] withObject = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.object(1));
        byte[] table = Frames.buffer(4).putInt(24).array();
        return List.of(
                Frames.special(0, new byte[0]),
                Frames.special(1, new byte[0]),
                Frames.special(2, new byte[0]),
                Frames.special(
                        SpecialTransactions.INTRODUCE,
                        Frames.join(Frames.buffer(4).putInt(1).array(), Frames.string16("me"))),
                Frames.special(
                        SpecialTransactions.GET_HOME,
                        Frames.buffer(8).putLong(3).array()),
                Frames.special(
                        SpecialTransactions.REDEEM,
                        Frames.buffer(8).putInt(4).putInt(7).array()),
                Frames.transact(3, 1, 0, 0, request("hello")),
                Frames.transact(3, 2, 0, 0, request("")),
                Frames.transact(3, 3, 1, 0, request("oneway")),
                Frames.transact(3, 5, 0, 0, Frames.string16(TestHost.DESCRIPTOR)),
                Frames.transact(3, 4, 0, 0, Frames.join(withObject, table), withObject.length),
                Frames.transact(3, RemoteObject.PING_TRANSACTION, 0, 0, new byte[0]),
                Frames.transact(3, RemoteObject.DUMP_TRANSACTION, 0, 0, new byte[0]),
                Frames.decStrong(3, 1),
                Frames.reply(0, new byte[4]));
    }

    @Test
    @Timeout(120)
    void truncatedPrefixes_ofEveryMessage_endTheirConnectionAlone() throws IOException {
        byte[] newSession = Frames.join(RawPeer.bytes(Frames.NEW_SESSION), RawPeer.bytes(Frames.INIT));
        byte[] further = Frames.join(Frames.further(new byte[32], 0), RawPeer.bytes(Frames.INIT));
        for (byte[] setUp : List.of(newSession, further, Frames.further(new byte[32], 1))) {
            for (int length = 0; length < setUp.length; length++) {
                try (RawPeer peer = raw()) {
                    peer.send(Arrays.copyOf(setUp, length));
                }
            }
        }
        for (byte[] message : validMessages()) {
            for (int length = 1; length < message.length; length++) {
                try (RawPeer peer = session()) {
                    peer.send(Frames.join(Frames.special(0, new byte[0]), Arrays.copyOf(message, length)));
                }
            }
            assertHealthy();
        }
    }

    @Test
    @Timeout(180)
    void mutations_100000Seeded_endTheirSessionsAlone() throws IOException {
        mutate(SEED, MUTATIONS);
    }

    @Tag("soak")
    @Test
    @Timeout(3600)
    void mutations_2000000Seeded_endTheirSessionsAlone() throws IOException {
        for (int i = 1; i <= 20; i++) {
            mutate(SEED + i, MUTATIONS);
        }
    }

    private void mutate(long seed, int count) throws IOException {
        Mutations mutations = new Mutations(seed, validMessages());
        int done = 0;
        while (done < count) {
            done += mutateOneSession(mutations, Math.min(400, count - done));
            sessionsSpent++;
            if (sessionsSpent % 200 == 0) {
                assertHealthy();
            }
        }
        System.out.println("mutations=" + count + ", sessions=" + sessionsSpent);
    }

    /** Sends mutations until the session ends or makes no progress. @return how many were sent */
    private int mutateOneSession(Mutations mutations, int most) throws IOException {
        int sent = 0;
        try (RawPeer peer = session();
                RawDrain drain = new RawDrain(peer)) {
            peer.send(Frames.special(0, new byte[0]));
            while (sent < most && drain.isOpen()) {
                sent++;
                peer.send(mutations.next());
                drain.takeWhatIsThere(PATIENCE_NANOS);
            }
        } catch (IOException ended) {
            return Math.max(1, sent);
        }
        return sent;
    }

    /** Reads and forgets what the server answers, so that it never has to wait for this peer to read. */
    private static final class RawDrain implements AutoCloseable {
        private final Channel channel;
        private final ByteBuffer rest = ByteBuffer.allocateDirect(64 << 10);
        private boolean open = true;

        RawDrain(RawPeer peer) {
            channel = peer.channel();
        }

        boolean isOpen() {
            return open;
        }

        void takeWhatIsThere(long patienceNanos) throws IOException {
            // The first answer shows that the server got so far; a message cut short gets none.
            int count = channel.read(rest.clear(), System.nanoTime() + patienceNanos);
            open = count > 0;
        }

        @Override
        public void close() {
            channel.close();
        }
    }

    @Test
    @Timeout(60)
    void setUp_thatNeverEnds_isEndedByTheServer() throws IOException {
        List<RawPeer> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            RawPeer peer = raw();
            peer.send(Arrays.copyOf(RawPeer.bytes(Frames.NEW_SESSION), i % 16));
            slow.add(peer);
        }
        RawPeer withoutInit = raw();
        withoutInit.send(Frames.NEW_SESSION);
        withoutInit.expect(Frames.RESPONSE);
        slow.add(withoutInit);
        assertHealthy();
        for (RawPeer peer : slow) {
            peer.expectEnd();
            peer.close();
        }
    }

    @Test
    @Timeout(60)
    void message_stalledInTheMiddle_endsItsSession() throws IOException {
        try (RawPeer peer = session()) {
            byte[] message = Frames.transact(3, 1, 0, 0, request("hello"));
            peer.send(Arrays.copyOf(message, message.length - 4));
            assertHealthy();
            peer.expectEnd();
        }
    }

    @Test
    @Timeout(60)
    void client_thatNeverReads_endsItsSessionAndHindersNobody() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            byte[] call = Frames.transact(3, 1, 0, 0, request("x".repeat(10_000)));
            Channel channel = peer.channel();
            ByteBuffer source = ByteBuffer.allocateDirect(call.length);
            long start = System.nanoTime();
            boolean ended = false;
            while (!ended && System.nanoTime() - start < SETTLE_NANOS) {
                if (!source.hasRemaining() || source.position() == 0) {
                    source.clear().put(call).flip();
                }
                try {
                    channel.write(source, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100));
                } catch (IOException closed) {
                    ended = true;
                }
                assertHealthy();
            }
            assertThat(ended)
                    .as("the server gave up the client that never reads")
                    .isTrue();
        }
    }

    @Test
    @Timeout(60)
    void oneways_thatLeaveAGap_areBoundedInBytes() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            byte[] large = Frames.join(Frames.string16(TestHost.DESCRIPTOR), Frames.string16("x".repeat(200_000)));
            long most = 0;
            boolean ended = false;
            for (int i = 1; i < 400 && !ended; i++) {
                try {
                    peer.send(Frames.transact(3, 3, 1, i, large));
                } catch (IOException | AssertionError closed) {
                    ended = true;
                }
                most = Math.max(most, directMemory() - directBefore);
            }
            assertThat(ended).as("the session ends").isTrue();
            assertThat(most).isLessThan(MAX_GROWTH_OF_DIRECT_MEMORY);
            peer.expectEnd();
        }
    }

    @Test
    @Timeout(60)
    void oneways_earlyAndTheirTargetLetGo_areDropped() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
            // Another object keeps the session alive when the root is let go.
            peer.send(Frames.transact(3, 5, 0, 0, Frames.string16(TestHost.DESCRIPTOR)));
            peer.receiveMessage();
            peer.receiveMessage();
            peer.send(Frames.transact(3, 3, 1, 7, request("early")));
            peer.send(Frames.transact(3, RemoteObject.PING_TRANSACTION, 0, 0, new byte[0]));
            peer.receiveMessage();
            peer.receiveMessage();
            peer.send(Frames.decStrong(3, 1));
            peer.send(Frames.special(1, new byte[0]));
            assertThat(RawPeer.intAt(peer.receiveMessage(), 0)).isEqualTo(RpcWire.COMMAND_REPLY);
        }
    }

    @Test
    @Timeout(60)
    void oneways_thatComeTwice_endTheSession() throws IOException {
        try (RawPeer peer = session()) {
            peer.send(Frames.special(0, new byte[0]));
            peer.send(Frames.transact(3, 3, 1, 0, request("a")));
            peer.send(Frames.transact(3, 3, 1, 0, request("a")));
            peer.expectEnd();
        }
    }

    @Test
    @Timeout(60)
    void messages_withImpossibleSizes_endTheSession() throws IOException {
        byte[] huge = Frames.transact(3, 1, 0, 0, request("hello"));
        ByteBuffer.wrap(huge).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(4, -1);
        byte[] unknown = Frames.special(0, new byte[0]);
        unknown[0] = 9;
        byte[] shortDec = Frames.decStrong(3, 1);
        shortDec[4] = 8;
        for (byte[] message : List.of(
                huge,
                unknown,
                shortDec,
                Frames.reply(0, new byte[4]),
                Frames.transact(1, 1, 0, 0, request("not yours")),
                Frames.transact(0x10000000000003L | 4, 1, 0, 0, request("odd options")),
                Frames.transact(0, 0, 1, 0, new byte[0]))) {
            try (RawPeer peer = session()) {
                peer.send(Frames.special(0, new byte[0]));
                peer.send(message);
                peer.expectEnd();
            }
            assertHealthy();
        }
    }
}
