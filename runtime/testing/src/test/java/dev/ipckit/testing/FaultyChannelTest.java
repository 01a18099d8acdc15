/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ordered while somebody waits on a channel already, and what ends such a wait. */
class FaultyChannelTest {

    private static final Duration BRIEF = Duration.ofMillis(300);

    private final TestResources opened = new TestResources();
    private final Faults faults = FaultyTransport.newEndpoint();
    private final FaultyTransport transport = new FaultyTransport();
    private ChannelListener listener;
    private Channel near;
    private Channel far;
    private Thread waiting;

    @BeforeEach
    void connect() throws IOException {
        listener = opened.add(transport.listen(faults.endpoint()));
        near = opened.add(transport.connect(faults.endpoint()));
        far = opened.add(listener.accept());
    }

    @AfterEach
    void close() throws Exception {
        opened.closeAll();
    }

    @Test
    void stall_orderedWhileAReaderWaits_holdsTheNextByteBack() throws Exception {
        FutureTask<Integer> reader = start(() -> near.read(ByteBuffer.allocate(8), after(BRIEF)));

        faults.stallAfterReceiving(0);
        send(far, 3);

        assertThat(get(reader)).isZero();
        assertThat(near.readAvailable(ByteBuffer.allocate(8))).isZero();
        faults.heal();
        assertThat(near.read(ByteBuffer.allocate(2), Channel.NO_DEADLINE)).isEqualTo(2);
        assertThat(near.readAvailable(ByteBuffer.allocate(8))).isEqualTo(1);
    }

    @Test
    void cut_orderedWhileAReaderWaits_cutsAtItsByte() throws Exception {
        FutureTask<Integer> reader = start(() -> {
            ByteBuffer two = ByteBuffer.allocate(8);
            near.read(two, Channel.NO_DEADLINE);
            assertThat(two.position()).isEqualTo(2);
            return near.read(two, Channel.NO_DEADLINE);
        });

        faults.cutAfterReceiving(2);
        send(far, 3);

        assertThatThrownBy(() -> get(reader)).isInstanceOf(IOException.class).hasMessageContaining("cut");
    }

    @Test
    void cut_orderedAtAStall_endsIt() throws Exception {
        faults.stallAfterReceiving(0);
        send(far, 1);
        FutureTask<Integer> reader = start(() -> near.read(ByteBuffer.allocate(8), Channel.NO_DEADLINE));

        faults.cutAfterReceiving(0);

        assertThatThrownBy(() -> get(reader)).isInstanceOf(IOException.class).hasMessageContaining("cut");
    }

    @Test
    void end_isHeldBackByAStall() throws Exception {
        faults.stallAfterReceiving(0);
        far.close();

        assertThat(near.read(ByteBuffer.allocate(8), after(BRIEF))).isZero();
        assertThat(near.readAvailable(ByteBuffer.allocate(8))).isZero();
        faults.heal();
        assertThat(near.read(ByteBuffer.allocate(8), Channel.NO_DEADLINE)).isEqualTo(-1);
    }

    @Test
    void readerAtAStall_withoutADeadline_isEndedByItsOwnChannelOnly() throws Exception {
        Channel other = opened.add(transport.connect(faults.endpoint()));
        opened.add(listener.accept());
        faults.stallAfterReceiving(0);
        send(far, 1);
        FutureTask<Integer> reader = start(() -> near.read(ByteBuffer.allocate(8), Channel.NO_DEADLINE));

        other.close();
        waiting.interrupt();
        assertThatThrownBy(() -> reader.get(BRIEF.toMillis(), TimeUnit.MILLISECONDS))
                .as("it goes on waiting")
                .isInstanceOf(TimeoutException.class);

        near.close();
        assertThatThrownBy(() -> get(reader)).isInstanceOf(IOException.class);
    }

    @Test
    void writerAtAStall_isEndedByItsOwnChannelOnly() throws Exception {
        Channel other = opened.add(transport.connect(faults.endpoint()));
        opened.add(listener.accept());
        faults.stallAfterSending(2);
        ByteBuffer source = ByteBuffer.allocateDirect(5);
        FutureTask<Integer> writer = start(() -> {
            near.write(source, Channel.NO_DEADLINE);
            return source.position();
        });

        other.close();
        waiting.interrupt();
        assertThatThrownBy(() -> writer.get(BRIEF.toMillis(), TimeUnit.MILLISECONDS))
                .as("it goes on waiting")
                .isInstanceOf(TimeoutException.class);
        assertThat(far.read(ByteBuffer.allocate(8), Channel.NO_DEADLINE)).isEqualTo(2);

        near.close();
        assertThatThrownBy(() -> get(writer)).isInstanceOf(IOException.class);
    }

    @Test
    void delay_isEndedByHealing() throws Exception {
        faults.delaySending(Duration.ofHours(1));
        FutureTask<Integer> writer = start(() -> {
            ByteBuffer source = ByteBuffer.allocateDirect(5);
            near.write(source, Channel.NO_DEADLINE);
            return source.position();
        });
        waiting.interrupt();

        faults.heal();

        assertThat(get(writer)).isEqualTo(5);
    }

    @Test
    void delay_longerThanADeadline_writesNothing() throws Exception {
        faults.delaySending(Duration.ofHours(1));
        ByteBuffer source = ByteBuffer.allocateDirect(5);

        near.write(source, after(Duration.ofMillis(10)));

        assertThat(source.position()).isZero();
    }

    /** On a thread that waits when this returns. */
    private FutureTask<Integer> start(Callable<Integer> work) {
        FutureTask<Integer> task = new FutureTask<>(work);
        waiting = new Thread(task, "waiting");
        waiting.setDaemon(true);
        waiting.start();
        Eventually.await(
                () -> "the thread waits, and is not " + waiting.getState(),
                () -> waiting.getState() == Thread.State.WAITING
                        || waiting.getState() == Thread.State.TIMED_WAITING
                        || task.isDone());
        return task;
    }

    private static int get(FutureTask<Integer> task) throws Exception {
        try {
            return task.get(Eventually.LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception thrown) {
                throw thrown;
            }
            throw new AssertionError(failed.getCause());
        }
    }

    private static void send(Channel from, int bytes) throws IOException {
        from.write(ByteBuffer.allocateDirect(bytes), Channel.NO_DEADLINE);
    }

    private static long after(Duration duration) {
        return System.nanoTime() + duration.toNanos();
    }
}
