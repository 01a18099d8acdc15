/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Await;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PipeTest {

    private static final long LIMIT_SECONDS = 20;
    private static final int MUCH = 3_000_000;

    private final Pipe pipe = new Pipe();

    @AfterEach
    void clearFlag() {
        boolean ignored = Thread.interrupted();
    }

    private static long in(long millis) {
        return System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void bytes_moreThanThePipeHolds_arriveInOrder() throws Exception {
        byte[] sent = new byte[MUCH];
        new Random(1).nextBytes(sent);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                pipe.write(ByteBuffer.wrap(sent), Channel.NO_DEADLINE);
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
        ByteBuffer received = ByteBuffer.allocate(MUCH);
        Random random = new Random(2);
        while (received.hasRemaining()) {
            received.limit(Math.min(MUCH, received.position() + 1 + random.nextInt(100_000)));
            assertThat(pipe.read(received, in(10_000))).isPositive();
            received.limit(MUCH);
        }
        writing.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(received.array()).isEqualTo(sent);
    }

    @Test
    void read_withNothingThere_endsAtItsDeadline() throws IOException {
        assertThat(pipe.read(ByteBuffer.allocate(1), in(20))).isZero();
        assertThat(pipe.readAvailable(ByteBuffer.allocate(1))).isZero();
    }

    @Test
    void write_withNobodyReading_endsAtItsDeadlineAndKeepsTheRest() throws IOException {
        ByteBuffer source = ByteBuffer.allocate(1 << 20);
        pipe.write(source, in(20));
        assertThat(source.hasRemaining()).isTrue();
        int left = source.remaining();
        pipe.writeAvailable(source);
        assertThat(source.remaining()).isEqualTo(left);
    }

    @Test
    void read_onAnInterruptedThread_givesUpAndKeepsTheFlag() throws IOException {
        Thread.currentThread().interrupt();

        assertThat(pipe.read(ByteBuffer.allocate(1), in(10_000))).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void close_withBytesLeft_theyCanStillBeRead() throws IOException {
        pipe.write(ByteBuffer.wrap(new byte[] {7}), in(1_000));
        pipe.close();

        ByteBuffer target = ByteBuffer.allocate(8);
        assertThat(pipe.read(target, in(1_000))).isEqualTo(1);
        assertThat(pipe.read(target, in(1_000))).isEqualTo(-1);
        assertThatThrownBy(() -> pipe.write(ByteBuffer.allocate(1), in(1_000))).isInstanceOf(IOException.class);
    }

    @Test
    void close_wakesWhoeverReads() throws Exception {
        AtomicReference<Thread> reader = new AtomicReference<>();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> {
            reader.set(Thread.currentThread());
            try {
                return pipe.read(ByteBuffer.allocate(1), Channel.NO_DEADLINE);
            } catch (IOException closed) {
                return -2;
            }
        });
        Await.until("it reads", () -> reader.get() != null && reader.get().getState() == Thread.State.WAITING);
        pipe.close();

        assertThat(reading.get(LIMIT_SECONDS, TimeUnit.SECONDS)).isNegative();
    }
}
