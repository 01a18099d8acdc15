/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteException;
import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever closes, and whatever is under way: every waiting call ends, and nothing is left. */
abstract class CloseContract extends TransportContract {

    private static final int CALLS = 6;

    /**
     * More than are read at once with the first, and fewer than a socket holds whose reader waits: 167 on Linux,
     * however small they are, for it counts what each of them costs the kernel.
     */
    private static final int ONEWAYS = 150;

    private List<CompletableFuture<Integer>> callsInFlight() throws InterruptedException {
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            calls.add(inBackground(() -> service.block(1)));
        }
        stub.awaitArrived(CALLS);
        return calls;
    }

    @Test
    void session_closedByTheCaller_endsCallsInFlight() throws Exception {
        List<CompletableFuture<Integer>> calls = callsInFlight();

        session.close();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(DeadObjectException.class);
        }
        assertThat(session.isAlive()).isFalse();
        assertThatThrownBy(() -> service.add(1, 1)).isInstanceOf(DeadObjectException.class);
        assertThat(service.remote().ping()).isFalse();
        session.close();
    }

    @Test
    void server_closedWithCallsInFlight_endsThem() throws Exception {
        List<CompletableFuture<Integer>> calls = callsInFlight();

        server.close();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(DeadObjectException.class);
        }
        server.close();
    }

    @Test
    void client_closedWithCallsInFlight_endsThem() throws Exception {
        List<CompletableFuture<Integer>> calls = callsInFlight();

        client.close();

        for (CompletableFuture<Integer> call : calls) {
            assertThat(failureOf(call)).isInstanceOf(DeadObjectException.class);
        }
    }

    @Test
    void server_closedByItsOwnCall_isClosed_andTheCallReturns() throws Exception {
        ClosingStub closing = new ClosingStub(server);
        Conformance remote = new Conformance(connect(client, server, closing));

        assertThatThrownBy(() -> remote.call(ConformanceStub.ADD)).isInstanceOf(DeadObjectException.class);
        closing.awaitReturn();
        assertThatThrownBy(() -> server.serve(fixture.newEndpoint(), stub)).isInstanceOf(IllegalStateException.class);
        // Not for ever after: closing again has nothing to wait for.
        server.close();
    }

    @Test
    void endpoint_closed_refusesNewConnectionsAndCanBeServedAgain() {
        endpoint.close();
        assertThatThrownBy(() -> client.connect(endpoint.endpoint())).isInstanceOf(RemoteException.class);
        Eventually.await("the session ends", () -> {
            try {
                service.add(1, 1);
                return false;
            } catch (DeadObjectException dead) {
                return true;
            }
        });

        server.serve(endpoint.endpoint(), stub);

        assertThat(new Conformance(client.connect(endpoint.endpoint()).root()).add(1, 1))
                .isEqualTo(2);
    }

    @Test
    void endpoint_servedTwice_isRefused() {
        assertThatThrownBy(() -> server.serve(endpoint.endpoint(), stub)).isInstanceOf(RemoteException.class);
        assertThat(service.add(1, 1)).isEqualTo(2);
    }

    @Test
    void kit_afterItsClose_refuses() {
        client.close();

        assertThatThrownBy(() -> client.connect(endpoint.endpoint())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> client.serve(fixture.newEndpoint(), stub)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sessions_openedAndClosedManyTimes_leaveNothing() {
        for (int i = 0; i < 100; i++) {
            try (var passing = client.connect(endpoint.endpoint())) {
                assertThat(new Conformance(passing.root()).add(i, 1)).isEqualTo(i + 1);
            }
        }

        Eventually.await("the server knows one session", () -> server.stubCount() == 1);
        assertThat(client.proxyCount()).isEqualTo(1);
    }

    @Test
    void oneways_beforeTheSessionIsClosed_areCarriedOut() throws Exception {
        closeAfterOneways(service, stub, session::close);
    }

    @Test
    void oneways_beforeTheCallersProcessIsClosed_areCarriedOut() throws Exception {
        closeAfterOneways(service, stub, client::close);
    }

    @Test
    void oneways_beforeTheServersProcessIsClosed_areCarriedOut() throws Exception {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        Conformance back = new Conformance(java.util.Objects.requireNonNull(stub.kept()));

        closeAfterOneways(back, mine, server::close);
    }

    @Test
    void oneways_thatAreNotCarriedOut_doNotKeepACloseForEver() throws Exception {
        stub.blockOneways();
        service.record(1);
        stub.awaitArrived(1);

        get(inBackground(() -> {
            session.close();
            return true;
        }));

        assertThat(session.isAlive()).isFalse();
    }

    /** The first keeps the others waiting until somebody has begun to close. */
    private static void closeAfterOneways(Conformance to, ConformanceStub target, Runnable close) throws Exception {
        target.blockOneways();
        for (int i = 0; i < ONEWAYS; i++) {
            to.record(i);
        }
        target.awaitArrived(1);
        Thread closing = new Thread(close, "contract-closing");
        closing.start();
        Eventually.await(
                "closing has begun",
                () -> closing.getState() == Thread.State.TIMED_WAITING
                        || closing.getState() == Thread.State.TERMINATED);

        target.release();

        Eventually.await("all have been carried out", () -> target.recorded().size() == ONEWAYS);
        assertThat(target.recorded())
                .isEqualTo(IntStream.range(0, ONEWAYS).boxed().toList());
        closing.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));
        assertThat(closing.isAlive()).isFalse();
    }
}
