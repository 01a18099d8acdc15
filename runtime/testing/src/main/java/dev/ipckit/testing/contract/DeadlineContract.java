/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** When its time has passed a call ends for its caller at once, and for nobody else. */
abstract class DeadlineContract extends TransportContract {

    private static final Duration SHORT = Duration.ofMillis(150);

    /** A busy machine may be late by so much. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    @Test
    void call_thatTakesTooLong_endsAtItsDeadline() {
        long start = System.nanoTime();
        assertThatThrownBy(() -> service.with(CallOptions.timeout(SHORT)).block(1))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessageContaining("150 ms");

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).isBetween(SHORT, SHORT.plus(GRACE));
    }

    @Test
    void session_afterADeadline_goesOnAndSkipsTheLateReply() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> service.with(CallOptions.timeout(SHORT)).block(1))
                    .isInstanceOf(DeadlineExceededException.class);
            assertThat(service.add(i, 1)).isEqualTo(i + 1);
        }
        stub.release();
        for (int i = 0; i < 200; i++) {
            assertThat(service.add(i, 7)).isEqualTo(i + 7);
        }
        assertThat(session.isAlive()).isTrue();
    }

    @Test
    void references_inALateReply_areGivenBack() {
        assertThatThrownBy(() -> service.with(CallOptions.timeout(SHORT)).call(ConformanceStub.BLOCK_THEN_MAKE))
                .isInstanceOf(DeadlineExceededException.class);
        stub.release();

        LeakCheck.assertStubs(server, 1);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void call_whileAllConnectionsAreInUse_endsAtItsDeadline() throws Exception {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            calls.add(inBackground(() -> service.block(1)));
        }
        stub.awaitArrived(16);
        assertThatThrownBy(() -> service.with(CallOptions.timeout(SHORT)).add(1, 1))
                .isInstanceOf(DeadlineExceededException.class);
        stub.release();
        for (CompletableFuture<Integer> call : calls) {
            assertThat(get(call)).isEqualTo(1);
        }
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void nestedCall_thatTakesTooLong_isTheInnerCallersFailure() {
        ConformanceStub mine = new ConformanceStub();
        ImpatientCaller impatient = new ImpatientCaller(service.with(CallOptions.timeout(SHORT)), stub::release);

        // The server calls back; what it calls makes a call to the server that takes too long, and one that does not.
        assertThat(service.nest(impatient, 1)).isEqualTo(1);
        assertThat(impatient.outcome()).isEqualTo("DeadlineExceededException, then 5");
        assertThat(service.nest(mine, 20)).isEqualTo(20);
    }

    @Test
    void deadline_ofACallThatWaitsForAThirdProcess_endsItAtOnce() throws Exception {
        ConformanceStub deaf = new ConformanceStub();
        IpcKit third = open("third");
        RemoteObject thirds = connect(client, third, deaf);
        // Kept, so that whoever is to call it need not look for its home again when time is short.
        service.keep(thirds);

        long start = System.nanoTime();
        assertThatThrownBy(() -> service.with(CallOptions.timeout(SHORT)).blockIn(thirds, 1))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessageContaining("150 ms");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.plus(GRACE));
        deaf.awaitArrived(1);
        assertThat(service.add(1, 1)).isEqualTo(2);
        deaf.release();
    }

    @Test
    void outerDeadline_passedDuringANestedCall_endsTheOuterCallAfterIt() throws Exception {
        ConformanceStub mine = new ConformanceStub();
        CompletableFuture<Integer> call =
                inBackground(() -> service.with(CallOptions.timeout(SHORT)).blockIn(mine, 3));
        mine.awaitArrived(1);
        Eventually.await("the deadline has passed", SHORT.plus(GRACE), new java.util.function.BooleanSupplier() {
            private final long start = System.nanoTime();

            @Override
            public boolean getAsBoolean() {
                return System.nanoTime() - start > SHORT.toNanos() * 2;
            }
        });
        mine.release();

        // The reply may have been there when the caller looked; if not, the deadline has passed.
        Object outcome = call.handle((value, thrown) -> thrown == null ? value : thrown.getClass())
                .get(LIMIT_SECONDS, java.util.concurrent.TimeUnit.SECONDS);
        assertThat(outcome).isIn(3, DeadlineExceededException.class);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }
}
