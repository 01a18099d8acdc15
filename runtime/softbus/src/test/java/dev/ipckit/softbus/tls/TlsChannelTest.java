/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeathReason;
import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.Verified;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.transport.ChannelEndException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a channel owes whoever uses it, over TLS. */
class TlsChannelTest {

    private static final String PROTOCOL = "test/1";
    private static final int MIB = 1 << 20;
    private static final long SEED = 20_261_122;
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    @TempDir
    Path directory;

    private final LeakCheck leaks = LeakCheck.begin();
    private final AtomicInteger checks = new AtomicInteger();
    private TlsNetwork network;
    private TlsListener listener;
    private TlsChannel client;
    private TlsChannel server;

    @BeforeEach
    void open() throws Exception {
        Device device = Device.open(directory.resolve("device"));
        PeerCheck everybody = (protocol, chain) -> {
            checks.incrementAndGet();
            return new Verified(DeviceId.of(chain.get(0)), Instant.MAX);
        };
        network = new TlsNetwork(device, everybody, ChannelLimits.DEFAULT, () -> {});
        listener = network.listen(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), List.of(PROTOCOL));
        connect();
    }

    private void connect() throws Exception {
        FutureTask<TlsChannel> accepted = start(() -> {
            TlsChannel channel = listener.accept();
            assertThat(channel.handshake(TlsChannel.NO_DEADLINE)).isTrue();
            return channel;
        });
        client = network.connect(null, "127.0.0.1", listener.address().getPort(), PROTOCOL);
        server = accepted.get(20, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        listener.close();
        network.close();
        leaks.assertNothingLeft();
    }

    private static <T> FutureTask<T> start(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "channel-test");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static long in(long millis) {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private static ByteBuffer random(int size) {
        byte[] bytes = new byte[size];
        new Random(SEED).nextBytes(bytes);
        return ByteBuffer.allocateDirect(size).put(bytes).flip();
    }

    @Test
    void write_inManyAttemptsWithoutTime_losesAndDoublesNothing() throws Exception {
        ByteBuffer source = random(24 * MIB);
        carry(source, NOTHING);
    }

    @Test
    void write_ofTwoParts_inManyAttempts_losesAndDoublesNothing() throws Exception {
        ByteBuffer whole = random(24 * MIB);
        int half = whole.capacity() / 2;
        // The second part begins within an array, as a piece of a larger one does.
        byte[] array = new byte[whole.capacity()];
        whole.get(0, array);
        carry(whole.duplicate().limit(half), ByteBuffer.wrap(array, half, array.length - half));
    }

    private void carry(ByteBuffer head, ByteBuffer body) throws Exception {
        int size = head.remaining() + body.remaining();
        ByteBuffer received = ByteBuffer.allocateDirect(size);
        int attempts = 0;
        // Nobody reads yet: a writer without time has to stop, and to know that it has to go on.
        while (attempts < 3) {
            client.write(head, body, in(5));
            attempts++;
        }
        assertThat(head.remaining() + body.remaining())
                .as("the socket cannot have taken it all")
                .isPositive();
        FutureTask<Integer> reading = start(() -> receive(received));
        while (head.hasRemaining() || body.hasRemaining()) {
            if (attempts++ % 3 == 0) {
                client.writeAvailable(head.hasRemaining() ? head : body);
            } else {
                client.write(head, body, in(1));
            }
        }

        assertThat(reading.get(50, TimeUnit.SECONDS)).isEqualTo(size);
        assertThat(received.flip()).isEqualTo(random(size));
    }

    /** Reads in all ways, and to places of all sizes. */
    private int receive(ByteBuffer received) throws IOException {
        Random sizes = new Random(SEED);
        while (received.hasRemaining()) {
            ByteBuffer some = ByteBuffer.allocateDirect(1 + sizes.nextInt(sizes.nextBoolean() ? 64 : 100_000));
            some.limit(Math.min(some.capacity(), received.remaining()));
            int count = switch (sizes.nextInt(6)) {
                case 0 -> server.readAvailable(some);
                case 1 -> server.readSoon(some);
                default -> server.read(some, in(20));
            };
            assertThat(count).isNotNegative();
            received.put(some.flip());
        }
        return received.position();
    }

    @Test
    void read_ofExactlyWhatWasWritten_leavesNothingToTheNext() throws Exception {
        for (int size : new int[] {1, 16_367, 16_384, 64 << 10, 100_000}) {
            client.write(random(size), in(5_000));
            ByteBuffer received = ByteBuffer.allocate(size);
            while (received.hasRemaining()) {
                assertThat(server.read(received, in(5_000))).isPositive();
            }
            assertThat(received.flip()).isEqualTo(random(size));
            assertThat(server.readAvailable(ByteBuffer.allocate(1))).isZero();
        }
    }

    @Test
    void readSoon_readsWhatIsThere_andNeverSleeps() throws Exception {
        ByteBuffer target = ByteBuffer.allocateDirect(8);
        for (int i = 0; i < 50; i++) {
            assertThat(server.readSoon(target.clear())).isZero();
            client.write(random(3), in(1_000));
            assertThat(server.read(target, in(10_000))).isEqualTo(3);
            client.write(random(2), in(1_000));
            assertThat(server.readSoon(target)).isEqualTo(2);
        }
        assertThat(server.readSoon(target)).isZero();
        assertThat(server.read(target, in(50))).isZero();
        client.close();
        assertThat(server.read(target, in(10_000))).isEqualTo(-1);
        assertThat(server.readSoon(target)).isEqualTo(-1);
    }

    @Test
    void write_thatIsCutShort_keepsAByteUntilAllIsOnItsWay() throws Exception {
        ByteBuffer source = random(24 * MIB);
        int left;
        do {
            // The system's buffers grow for a while, though nobody reads.
            left = source.remaining();
            client.write(source, in(50));
        } while (source.remaining() < left);

        assertThat(left).as("what is left once there is no room").isPositive();
    }

    @Test
    void read_withoutData_endsAtItsDeadlineAndLeavesTheChannelUsable() throws Exception {
        assertThat(server.read(ByteBuffer.allocateDirect(8), in(50))).isZero();
        assertThat(server.readAvailable(ByteBuffer.allocateDirect(8))).isZero();

        client.write(random(8), in(5_000));
        ByteBuffer received = ByteBuffer.allocateDirect(8);
        while (received.hasRemaining()) {
            assertThat(server.read(received, in(5_000))).isPositive();
        }
        assertThat(received.flip()).isEqualTo(random(8));
    }

    @Test
    void read_interrupted_endsAndLeavesTheChannelUsable() throws Exception {
        FutureTask<Boolean> reading = start(() -> {
            Thread.currentThread().interrupt();
            int count = server.read(ByteBuffer.allocateDirect(8), in(60_000));
            return count == 0 && Thread.currentThread().isInterrupted();
        });

        assertThat(reading.get(20, TimeUnit.SECONDS)).isTrue();
        client.write(random(8), in(5_000));
        assertThat(server.read(ByteBuffer.allocateDirect(8), in(5_000))).isPositive();
    }

    @Test
    void close_endsAWaitingReaderHere_andThePeersStream() throws Exception {
        FutureTask<Integer> here = start(() -> server.read(ByteBuffer.allocateDirect(8), TlsChannel.NO_DEADLINE));
        FutureTask<Integer> there = start(() -> client.read(ByteBuffer.allocateDirect(8), TlsChannel.NO_DEADLINE));
        server.close();
        server.close();

        assertThatThrownBy(() -> here.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(IOException.class);
        assertThat(there.get(20, TimeUnit.SECONDS)).isEqualTo(-1);
        assertThatThrownBy(() -> server.write(random(8), in(1_000))).isInstanceOf(IOException.class);
    }

    @Test
    void abort_isToldToThePeerAfterAllThatWasWritten_andEveryTimeItReads() throws Exception {
        client.write(random(8), in(5_000));
        client.abort();

        ByteBuffer received = ByteBuffer.allocateDirect(64);
        assertThat(server.read(received, in(5_000))).isEqualTo(8);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> server.read(received, in(5_000)))
                    .isInstanceOfSatisfying(
                            ChannelEndException.class,
                            end -> assertThat(end.reason()).isEqualTo(DeathReason.SESSION_FAILED));
        }
    }

    @Test
    void abort_isWhatAWriterIsToldToo_thoughNobodyHasReadWhatCameBefore() throws Exception {
        client.write(random(100_000), in(5_000));
        client.abort();

        assertThatThrownBy(() -> {
                    while (true) {
                        server.write(random(8), in(5_000));
                    }
                })
                .isInstanceOfSatisfying(
                        ChannelEndException.class,
                        end -> assertThat(end.reason()).isEqualTo(DeathReason.SESSION_FAILED));
    }

    @Test
    void session_ofAFormerConnection_isResumedAndStillChecked() throws Exception {
        // The client learns of the ticket when it reads.
        server.write(random(8), in(5_000));
        assertThat(client.read(ByteBuffer.allocateDirect(8), in(5_000))).isPositive();
        int full = checks.getAndSet(0);

        connect();

        int resumed = checks.get();
        assertThat(resumed)
                .as("checks of both ends, %s for a whole handshake", full)
                .isBetween(2, full - 2);
        assertThat(server.tlsPeer()).isNotNull();
    }
}
