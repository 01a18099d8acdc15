/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.unix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.Endpoint;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnixChannelTest {

    private static final long LIMIT_SECONDS = 20;
    private static final int MUCH = 3_000_000;

    private final UnixTransport transport = new UnixTransport();
    private Path directory;
    private Path path;
    private ChannelListener listener;
    private Channel near;
    private Channel far;

    @BeforeEach
    void connect() throws IOException {
        directory = Files.createTempDirectory("ipckit");
        path = directory.resolve("s");
        listener = transport.listen(Endpoint.unix(path));
        near = transport.connect(Endpoint.unix(path));
        far = listener.accept();
    }

    @AfterEach
    void close() throws IOException {
        boolean ignored = Thread.interrupted();
        near.close();
        far.close();
        listener.close();
        transport.close();
        Files.delete(directory);
    }

    @Test
    void listen_atAPathThatIsTooLong_saysWhatToDo() {
        Path tooLong = directory.resolve("s".repeat(120));

        assertThatThrownBy(() -> transport.listen(Endpoint.unix(tooLong)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(tooLong.toString())
                .hasMessageContaining("choose a shorter directory");
    }

    private static long in(long millis) {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void bytes_moreThanTheSocketHolds_arriveInOrder() throws Exception {
        byte[] sent = new byte[MUCH];
        new Random(1).nextBytes(sent);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                near.write(ByteBuffer.allocateDirect(MUCH).put(sent).flip(), Channel.NO_DEADLINE);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        ByteBuffer received = ByteBuffer.allocateDirect(MUCH);
        while (received.hasRemaining()) {
            assertThat(far.read(received, in(10_000))).isPositive();
        }
        writing.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        byte[] bytes = new byte[MUCH];
        received.flip().get(bytes);
        assertThat(bytes).isEqualTo(sent);
    }

    @Test
    void read_withNothingThere_endsAtItsDeadline() throws IOException {
        long start = System.nanoTime();

        assertThat(near.read(ByteBuffer.allocateDirect(1), in(50))).isZero();

        assertThat(System.nanoTime() - start).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(49));
        assertThat(near.readAvailable(ByteBuffer.allocateDirect(1))).isZero();
    }

    @Test
    void readSoon_readsWhatIsThere_andNeverSleeps() throws IOException {
        ByteBuffer target = ByteBuffer.allocateDirect(8);
        for (int i = 0; i < 100; i++) {
            assertThat(near.readSoon(target.clear())).isZero();
            far.write(ByteBuffer.allocateDirect(3), in(1_000));
            assertThat(near.read(target, in(10_000))).isEqualTo(3);
            far.write(ByteBuffer.allocateDirect(2), in(1_000));
            assertThat(near.readSoon(target)).isEqualTo(2);
        }
        assertThat(near.readSoon(target)).isZero();
        assertThat(near.read(target, in(50))).isZero();
        far.close();
        assertThat(near.readSoon(target)).isEqualTo(-1);
    }

    @Test
    void write_withNobodyReading_endsAtItsDeadlineAndTheChannelGoesOn() throws IOException {
        ByteBuffer source = ByteBuffer.allocateDirect(4 << 20);
        near.write(source, in(50));
        assertThat(source.hasRemaining()).isTrue();
        int written = source.position();
        ByteBuffer target = ByteBuffer.allocateDirect(written);
        while (target.hasRemaining()) {
            assertThat(far.read(target, in(10_000))).isPositive();
        }

        near.write(source.limit(source.position() + 1), in(10_000));
        assertThat(source.hasRemaining()).isFalse();
    }

    @Test
    void write_ofTwoParts_isOneStream_fromWhereItStopped() throws IOException {
        ByteBuffer head = ByteBuffer.allocateDirect(3).put(new byte[] {1, 2, 3}).flip();
        byte[] array = new byte[4 << 20];
        new Random(1).nextBytes(array);
        ByteBuffer body = ByteBuffer.wrap(array, 5, array.length - 5);
        ByteBuffer target = ByteBuffer.allocate(array.length - 2);

        near.write(head, body, in(50));
        assertThat(body.hasRemaining()).as("nobody reads").isTrue();
        while (target.hasRemaining()) {
            assertThat(far.read(target, in(10_000))).isPositive();
            near.write(head, body, in(0));
        }

        assertThat(body.hasRemaining()).isFalse();
        assertThat(target.flip().get(2)).isEqualTo((byte) 3);
        assertThat(target.position(3)).isEqualTo(ByteBuffer.wrap(array, 5, array.length - 5));
    }

    @Test
    void waits_onAnInterruptedThread_giveUpAndKeepTheFlag() throws IOException {
        Thread.currentThread().interrupt();
        assertThat(near.read(ByteBuffer.allocateDirect(1), in(10_000))).isZero();
        assertThat(Thread.interrupted()).isTrue();

        far.write(ByteBuffer.allocateDirect(1), in(1_000));
        assertThat(near.read(ByteBuffer.allocateDirect(1), in(1_000))).isEqualTo(1);
    }

    @Test
    void read_withoutDeadline_isNotEndedByInterruption() throws Exception {
        AtomicReference<Thread> reader = new AtomicReference<>();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            reader.set(Thread.currentThread());
            try {
                return near.read(ByteBuffer.allocateDirect(8), Channel.NO_DEADLINE);
            } catch (IOException failed) {
                return -2;
            } finally {
                boolean ignored = Thread.interrupted();
            }
        });
        while (reader.get() == null) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < 20; i++) {
            reader.get().interrupt();
            Thread.onSpinWait();
        }
        far.write(ByteBuffer.allocateDirect(3), in(1_000));

        assertThat(reading.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isEqualTo(3);
    }

    @Test
    void close_wakesWhoeverReads() throws Exception {
        AtomicReference<Thread> reader = new AtomicReference<>();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            reader.set(Thread.currentThread());
            try {
                return near.read(ByteBuffer.allocateDirect(1), Channel.NO_DEADLINE);
            } catch (IOException closed) {
                return -2;
            }
        });
        Await.until("it is about to read", () -> reader.get() != null);
        near.close();

        assertThat(reading.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isNegative();
        assertThat(far.read(ByteBuffer.allocateDirect(1), in(10_000))).isEqualTo(-1);
        assertThatThrownBy(() -> near.write(ByteBuffer.allocateDirect(1), in(1_000)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void socket_isItsOwnersAlone_andRemovedAtTheEnd() throws IOException {
        assertThat(Files.getPosixFilePermissions(path)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        listener.close();
        assertThat(path).doesNotExist();
    }

    @Test
    void socket_leftBehindByADeadProcess_isTakenOver() throws IOException {
        Path stale = directory.resolve("stale");
        try (var dead = java.nio.channels.ServerSocketChannel.open(java.net.StandardProtocolFamily.UNIX)) {
            dead.bind(java.net.UnixDomainSocketAddress.of(stale));
        }
        assertThat(stale).exists();
        transport.listen(Endpoint.unix(stale)).close();
        assertThatThrownBy(() -> transport.listen(Endpoint.unix(path))).isInstanceOf(IOException.class);
    }

    @Test
    void end_whileNobodyReads_isTold_andWhatCameBeforeIsReadFirst() throws Exception {
        CompletableFuture<IOException> told = new CompletableFuture<>();
        far.onEnd(told::complete);
        near.write(bytes(3), in(1_000));

        near.close();

        assertThat(told.get(LIMIT_SECONDS, TimeUnit.SECONDS)).hasMessageContaining("ended the connection");
        ByteBuffer received = ByteBuffer.allocateDirect(10);
        assertThat(far.read(received, in(10_000))).isEqualTo(3);
        assertThat(far.read(received, in(10_000))).isEqualTo(-1);
    }

    @Test
    void bytes_thatCameWhileNobodyRead_areReadFirst() throws Exception {
        ByteBuffer sent = bytes(5_000);
        near.write(sent.duplicate(), in(1_000));

        ((UnixChannel) far).listen();
        ((UnixChannel) far).listen();

        ByteBuffer received = ByteBuffer.allocateDirect(5_000);
        while (received.hasRemaining()) {
            received.limit(Math.min(received.position() + 700, 5_000));
            assertThat(far.read(received, in(10_000))).isPositive();
            received.limit(5_000);
        }
        assertThat(received.flip()).isEqualTo(sent);
    }

    @Test
    void bytes_thatCameBetweenALookAndAWait_endTheWait() throws Exception {
        ByteBuffer received = ByteBuffer.allocateDirect(10);
        assertThat(far.readSoon(received)).isZero();
        near.write(bytes(3), in(1_000));
        ((UnixChannel) far).listen();

        assertThat(far.read(received, in(10_000))).isEqualTo(3);
    }

    @Test
    void thread_thatAChannelBegins_afterItsTransportWasClosed_endsWithTheChannel() throws Exception {
        transport.close();
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        far.onEnd(end -> {});
        Thread watch = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("ipckit-unix-watch") && !before.contains(thread))
                .findFirst()
                .orElseThrow();

        far.close();

        watch.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        assertThat(watch.isAlive()).isFalse();
    }

    private static ByteBuffer bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(2).nextBytes(bytes);
        return ByteBuffer.allocateDirect(count).put(bytes).flip();
    }
}
