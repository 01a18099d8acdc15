/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.RemoteObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A call that comes back is carried out by the thread that waits. */
abstract class NestingContract extends TransportContract {

    private static final int DEPTH = 50;

    @Test
    void nest_toAndFro_runsOnTheWaitingThreads() {
        ConformanceStub mine = new ConformanceStub();

        assertThat(service.nest(mine, DEPTH)).isEqualTo(DEPTH);

        assertThat(mine.threads())
                .hasSize(DEPTH / 2)
                .containsOnly(Thread.currentThread().getId());
        assertThat(stub.threads()).hasSize(DEPTH / 2 + 1);
        assertThat(Stream.concat(stub.threads().stream(), Stream.empty()).distinct())
                .as("one thread of the server serves the whole stack")
                .hasSize(1);
    }

    @Test
    void nest_startedByTheServer_runsOnTheWaitingThreads() throws Exception {
        ConformanceStub mine = new ConformanceStub();
        service.keep(mine);
        Conformance back = new Conformance(java.util.Objects.requireNonNull(stub.kept()));

        int depth = get(inBackground(() -> back.nest(stub, DEPTH)));

        assertThat(depth).isEqualTo(DEPTH);
        assertThat(List.copyOf(new java.util.HashSet<>(mine.threads()))).hasSize(1);
        assertThat(List.copyOf(new java.util.HashSet<>(stub.threads()))).hasSize(1);
    }

    @Test
    void nest_throughAThirdProcess_comesBack() {
        ConformanceStub thirds = new ConformanceStub();
        RemoteObject third = connect(client, open("third"), thirds);

        assertThat(service.nest(third, DEPTH)).isEqualTo(DEPTH);
    }

    @Test
    void nest_deeperThanAnyStack_endsInAnErrorAndNothingWorse() throws Exception {
        ConformanceStub mine = new ConformanceStub();
        var call = inBackground(() -> service.nest(mine, 1_000_000));

        assertThat(failureOf(call)).isInstanceOf(RuntimeException.class);
        // Whether the session outlives it is not promised; the process has to.
        Conformance again = new Conformance(client.connect(endpoint.endpoint()).root());
        assertThat(again.add(1, 1)).isEqualTo(2);
    }
}
