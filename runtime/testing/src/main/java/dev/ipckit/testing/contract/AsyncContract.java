/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.AsyncOverflowException;
import dev.ipckit.CallOptions;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.Eventually;
import dev.ipckit.transport.PendingCalls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls whose callers do not wait: bounded, cancelled at both ends, and in nobody's way; and results that come later. */
abstract class AsyncContract extends TransportContract {

    /** As many calls as are made to one peer at once: all connections but one. */
    private static final int AT_ONCE = 15;

    private static final Duration SHORT = Duration.ofMillis(150);

    private PromisingStub promising;
    private RemoteObject remote;

    @BeforeEach
    void servePromises() {
        promising = new PromisingStub();
        remote = connect(client, server, promising);
    }

    private CompletableFuture<Integer> doubled(int value) {
        return PromisingStub.doubled(remote, value, CallOptions.DEFAULT);
    }

    private List<CompletableFuture<Integer>> startMany(int calls) {
        return IntStream.range(0, calls).mapToObj(this::doubled).toList();
    }

    @Test
    void manyCalls_ofOneThread_areAllAnswered() throws Exception {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            calls.add(doubled(-i));
        }
        for (int i = 1; i <= 500; i++) {
            assertThat(get(calls.get(i - 1))).isEqualTo(-2 * i);
        }
    }

    @Test
    void promise_keptByAnotherThread_isTheReply() throws Exception {
        CompletableFuture<Integer> call = doubled(1);
        promising.awaitArrived(1);
        assertThat(call).isNotDone();

        promising.promises().get(0).complete(42);

        assertThat(get(call)).isEqualTo(42);
    }

    @Test
    void callsBeyondTheConnections_waitForTheirTurn() throws Exception {
        List<CompletableFuture<Integer>> calls = startMany(AT_ONCE + 4);
        promising.awaitArrived(AT_ONCE);
        assertThat(promising.promises()).hasSize(AT_ONCE);

        promising.promises().forEach(promise -> promise.complete(1));
        promising.awaitArrived(4);
        promising.promises().forEach(promise -> promise.complete(1));

        for (CompletableFuture<Integer> call : calls) {
            assertThat(get(call)).isEqualTo(1);
        }
    }

    @Test
    void callInTheQueue_endsAtItsDeadlineToo() throws Exception {
        List<CompletableFuture<Integer>> calls = startMany(AT_ONCE);
        promising.awaitArrived(AT_ONCE);

        CompletableFuture<Integer> late = PromisingStub.doubled(remote, 1, CallOptions.timeout(SHORT));

        assertThat(failureOf(late)).isInstanceOf(DeadlineExceededException.class);
        promising.promises().forEach(promise -> promise.complete(1));
        for (CompletableFuture<Integer> call : calls) {
            assertThat(get(call)).isEqualTo(1);
        }
        assertThat(promising.promises()).hasSize(AT_ONCE);
    }

    @Test
    void waitingCall_whileAsyncCallsArePending_isMade() throws Exception {
        List<CompletableFuture<Integer>> calls = startMany(AT_ONCE);
        promising.awaitArrived(AT_ONCE);

        assertThat(get(inBackground(() -> remote.ping()))).isTrue();
        assertThat(promising.promises()).hasSize(AT_ONCE);
        promising.promises().forEach(promise -> promise.complete(1));
        for (CompletableFuture<Integer> call : calls) {
            assertThat(get(call)).isEqualTo(1);
        }
        assertThat(get(doubled(-4))).isEqualTo(-8);
    }

    @Test
    void callTooMany_isRefusedByType_andThereIsRoomAgainLater() throws Exception {
        List<CompletableFuture<Integer>> calls = startMany(PendingCalls.MAX_CALLS);

        assertThat(failureOf(doubled(1)))
                .isInstanceOf(AsyncOverflowException.class)
                .hasMessageContaining("1000");
        for (CompletableFuture<Integer> call : calls) {
            call.cancel(true);
        }
        Eventually.await("there is room again", () -> {
            CompletableFuture<Integer> one = doubled(-1);
            return one.handle((value, thrown) -> thrown == null).join();
        });
    }

    @Test
    void cancel_endsTheCallAndThePromise() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<CompletableFuture<Integer>> calls = startMany(AT_ONCE);
            promising.awaitArrived(AT_ONCE);
            calls.forEach(call -> call.cancel(true));
            for (CompletableFuture<Integer> promise : promising.promises()) {
                assertThatThrownBy(() -> get(promise)).isInstanceOf(CancellationException.class);
            }
        }
        assertThat(get(doubled(-3))).isEqualTo(-6);
    }

    @Test
    void deadline_cancelsThePromise() throws Exception {
        CompletableFuture<Integer> call = PromisingStub.doubled(remote, 1, CallOptions.timeout(SHORT));
        promising.awaitArrived(1);

        assertThat(failureOf(call)).isInstanceOf(DeadlineExceededException.class);
        assertThatThrownBy(() -> get(promising.promises().get(0))).isInstanceOf(CancellationException.class);
    }

    @Test
    void nestedCall_givenUp_cancelsThePromise_andLetsTheOuterCallReturn() throws Exception {
        PromisingStub mine = new PromisingStub();
        RemoteObject hurried = connect(client, server, new HurriedCaller());

        // The thread that waits for the outer call carries the nested one out.
        CompletableFuture<Boolean> gaveUp = inBackground(() -> HurriedCaller.givesUp(hurried, mine));

        mine.awaitArrived(1);
        assertThatThrownBy(() -> get(mine.promises().get(0))).isInstanceOf(CancellationException.class);
        assertThat(get(gaveUp)).isTrue();
        assertThat(get(doubled(-3))).isEqualTo(-6);
    }

    @Test
    void waitingCallsOnAllConnections_givenUpTogether_areToldToTheCallee() throws Exception {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, AT_ONCE + 1)
                .mapToObj(value -> inBackground(
                        () -> PromisingStub.awaitDoubled(remote, value, CallOptions.timeout(Duration.ofSeconds(1)))))
                .toList();
        promising.awaitArrived(AT_ONCE + 1);

        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(DeadlineExceededException.class);
        }
        for (CompletableFuture<Integer> promise : promising.promises()) {
            assertThatThrownBy(() -> get(promise)).isInstanceOf(CancellationException.class);
        }
        assertThat(get(doubled(-2))).isEqualTo(-4);
    }

    @Test
    void completionThatWaitsForFurtherCalls_keepsNobodyUp() throws Exception {
        List<CompletableFuture<Integer>> chains = new ArrayList<>();
        for (int i = 1; i <= 3 * AT_ONCE; i++) {
            chains.add(doubled(-i).thenApply(value -> doubled(value).join()));
        }
        for (int i = 1; i <= 3 * AT_ONCE; i++) {
            assertThat(get(chains.get(i - 1))).isEqualTo(-4 * i);
        }
    }

    @Test
    void endOfTheServer_completesAllCalls_theWaitingOnesToo() throws Exception {
        List<CompletableFuture<Integer>> calls = startMany(AT_ONCE + 4);
        promising.awaitArrived(AT_ONCE);

        server.close();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(DeadObjectException.class);
        }
        for (CompletableFuture<Integer> promise : promising.promises()) {
            assertThatThrownBy(() -> get(promise)).isInstanceOf(CancellationException.class);
        }
        assertThat(failureOf(doubled(1))).isInstanceOf(DeadObjectException.class);
    }

    @Test
    void endOfTheClient_cancelsPromises() throws Exception {
        List<CompletableFuture<Integer>> calls = startMany(AT_ONCE + 4);
        promising.awaitArrived(AT_ONCE);

        client.close();

        for (CompletableFuture<Integer> promise : promising.promises()) {
            assertThatThrownBy(() -> get(promise)).isInstanceOf(CancellationException.class);
        }
        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(DeadObjectException.class);
        }
    }
}
