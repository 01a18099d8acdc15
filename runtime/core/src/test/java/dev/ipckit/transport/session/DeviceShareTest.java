/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Await;
import dev.ipckit.Endpoint;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device whose calls are passed on leaves connections for those of others, however many calls it makes. */
class DeviceShareTest {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final SessionHost server = TestHost.open();
    private final SessionHost client = TestHost.open(new SessionLimits(
            SessionLimits.DEFAULT.parcels(),
            SessionLimits.DEFAULT.servingThreads(),
            /* connections= */ 4,
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

    private @Nullable RpcConnection tryFor(@Nullable String device) {
        return pool.acquire(/* oneway= */ false, device, System.nanoTime());
    }

    private RpcConnection take(@Nullable String device) {
        return Objects.requireNonNull(pool.acquire(/* oneway= */ false, device, System.nanoTime() + LIMIT_NANOS));
    }

    @Test
    void device_hasNoMoreThanItLeaves() {
        take("a");
        RpcConnection second = take("a");
        assertThat(pool.outgoingCount()).isEqualTo(2);
        assertThat(tryFor("a")).as("more than are left").isNull();
        assertThat(pool.outgoingCount()).as("none is opened for it").isEqualTo(2);

        take("b");
        assertThat(tryFor("b")).as("more than are left").isNull();
        pool.release(second);
        RpcConnection backAgain = take("b");
        assertThat(backAgain.device).isEqualTo("b");
        assertThat(tryFor("a")).as("b has what a gave back").isNull();
        assertThat(take("c").device).as("the last one").isEqualTo("c");
    }

    @Test
    void thisMachine_hasAllOfThem() {
        for (int i = 0; i < 4; i++) {
            assertThat(take(null).device).isNull();
        }
        assertThat(pool.outgoingCount()).isEqualTo(4);
        assertThat(tryFor("a")).isNull();
    }

    @Test
    void deviceThatWaitsForItsShare_keepsNobodyWaiting_andGetsIt() throws Exception {
        take("a");
        RpcConnection second = take("a");
        CompletableFuture<RpcConnection> third = new CompletableFuture<>();
        Thread waiting = new Thread(() -> third.complete(take("a")), "waiting");
        waiting.start();
        Await.until("it waits", () -> waiting.getState() == Thread.State.TIMED_WAITING);
        long waitsAtLeastSince = System.nanoTime();
        Await.until(
                "it has waited for long enough to be let go first",
                () -> System.nanoTime() - waitsAtLeastSince > WaitingLine.PATIENCE_NANOS);

        RpcConnection others = take("b");
        pool.release(take(null));
        assertThat(third).isNotDone();

        pool.release(others);
        assertThat(third).as("what b gave back is left for others").isNotDone();
        pool.release(second);
        assertThat(third).succeedsWithin(20, TimeUnit.SECONDS).isIn(second, others);
    }
}
