/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.Endpoint;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for a connection gets one, however many others come. */
class WaitingLineTest {

    private final SessionHost server = TestHost.open();
    private final SessionHost client = TestHost.open(new SessionLimits(
            SessionLimits.DEFAULT.parcels(),
            SessionLimits.DEFAULT.servingThreads(),
            /* connections= */ 1,
            SessionLimits.DEFAULT.sessions()));
    private ConnectionPool pool;

    @BeforeEach
    void connect() throws IOException {
        Endpoint endpoint = TestHost.newEndpoint();
        server.serve(endpoint, new TestHost.Echo());
        pool = client.connect(endpoint).pool();
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void whoComesLater_doesNotGoBeforeWhoHasWaited() throws Exception {
        RpcConnection only = Objects.requireNonNull(acquire(/* nanos= */ 0));
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        CountDownLatch mayGiveBack = new CountDownLatch(1);
        Thread waiting = new Thread(() -> second.complete(takeAndGiveBack(mayGiveBack)), "waiting");
        waiting.start();
        Await.until("it waits", () -> waiting.getState() == Thread.State.TIMED_WAITING);
        long waitsAtLeastSince = System.nanoTime();
        Await.until(
                "it has waited for long enough",
                () -> System.nanoTime() - waitsAtLeastSince > WaitingLine.PATIENCE_NANOS);

        pool.release(only);

        assertThat(acquire(0)).as("taken by who came later").isNull();
        mayGiveBack.countDown();
        assertThat(second).succeedsWithin(20, TimeUnit.SECONDS).isEqualTo(true);
        assertThat(acquire(TimeUnit.SECONDS.toNanos(20))).isSameAs(only);
        pool.release(only);
    }

    private @Nullable RpcConnection acquire(long nanos) {
        return pool.acquire(/* oneway= */ false, /* device= */ null, System.nanoTime() + nanos);
    }

    private boolean takeAndGiveBack(CountDownLatch mayGiveBack) {
        RpcConnection taken = acquire(TimeUnit.SECONDS.toNanos(20));
        if (taken == null) {
            return false;
        }
        try {
            return mayGiveBack.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException nobodyInterrupts) {
            return false;
        } finally {
            pool.release(taken);
        }
    }

    @Test
    void placeThatIsLeftInTheMiddle_leavesTheOrderOfOthers() {
        WaitingLine line = new WaitingLine();
        ReentrantLock lock = new ReentrantLock();
        WaitingLine.Place first = line.join(lock, null);
        WaitingLine.Place middle = line.join(lock, null);
        WaitingLine.Place last = line.join(lock, null);

        assertThat(isTurnOf(line, null)).as("nobody has waited for long").isTrue();
        Await.until("the first has waited for long enough", () -> !isTurnOf(line, null));
        assertThat(isTurnOf(line, first)).isTrue();
        assertThat(isTurnOf(line, middle)).isFalse();
        assertThat(line.leave(middle)).as("others wait").isTrue();
        assertThat(isTurnOf(line, last)).isFalse();
        assertThat(line.leave(first)).as("others wait").isTrue();
        assertThat(isTurnOf(line, last)).isTrue();
        assertThat(line.leave(last)).as("others wait").isFalse();
        assertThat(isTurnOf(line, null)).isTrue();
    }

    private static boolean isTurnOf(WaitingLine line, WaitingLine.@Nullable Place place) {
        return line.isTurnOf(place, waiting -> true);
    }

    @Test
    void whoMayTakeNone_keepsNobodyWaiting() {
        WaitingLine line = new WaitingLine();
        ReentrantLock lock = new ReentrantLock();
        WaitingLine.Place first = line.join(lock, "greedy");
        WaitingLine.Place last = line.join(lock, null);
        Await.until("the first has waited for long enough", () -> !isTurnOf(line, last));

        assertThat(line.isTurnOf(last, place -> place.device() == null)).isTrue();
        assertThat(line.isTurnOf(first, place -> place.device() == null)).isTrue();
        Await.until("so has the next", () -> !line.isTurnOf(null, place -> place.device() == null));
    }
}
