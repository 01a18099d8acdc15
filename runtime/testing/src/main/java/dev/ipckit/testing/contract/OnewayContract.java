/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.CallOptions;
import dev.ipckit.OnewayOverflowException;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Oneways arrive in order, one at a time, bounded in number, and in nobody's way. */
abstract class OnewayContract extends TransportContract {

    private static final int MANY = 3_000;

    private static final int AT_ONCE = 8;

    /** Far beyond what waits in any queue and any buffer on the way. */
    private static final int FLOOD = 200_000;

    @Test
    void send_manyOneways_arriveInOrderOneAtATime() {
        for (int i = 0; i < MANY; i++) {
            service.record(i);
        }

        Eventually.await("all have arrived", () -> stub.recorded().size() == MANY);
        assertThat(stub.recorded()).isEqualTo(IntStream.range(0, MANY).boxed().toList());
        assertThat(stub.mostOnewaysAtOnce.get()).isEqualTo(1);
    }

    @Test
    void send_fromSeveralThreads_eachInItsOrderAndOneAtATime() throws Exception {
        List<CompletableFuture<Integer>> senders = IntStream.range(0, 4)
                .mapToObj(sender -> inBackground(() -> {
                    for (int i = 0; i < MANY / 4; i++) {
                        service.record(sender * MANY + i);
                    }
                    return sender;
                }))
                .toList();
        for (CompletableFuture<Integer> sender : senders) {
            get(sender);
        }

        Eventually.await("all have arrived", () -> stub.recorded().size() == MANY);
        for (int sender = 0; sender < 4; sender++) {
            int from = sender * MANY;
            assertThat(stub.recorded().stream().filter(value -> value / MANY == from / MANY))
                    .isSorted();
        }
        assertThat(stub.mostOnewaysAtOnce.get()).isEqualTo(1);
    }

    @Test
    void send_ofAFailingOneway_isNotTheSendersConcern() {
        service.send(ConformanceStub.FAIL, request -> request.writeString("state"));
        service.record(1);

        Eventually.await("the next one arrives", () -> stub.recorded().equals(List.of(1)));
    }

    @Test
    void call_whileAOnewayIsBeingCarriedOut_doesNotWaitForIt() throws Exception {
        stub.blockOneways();
        service.record(1);
        stub.awaitArrived(1);
        for (int i = 2; i < 100; i++) {
            service.record(i);
        }

        assertThat(get(inBackground(() -> service.add(1, 1)))).isEqualTo(2);
        assertThat(stub.recorded()).isEmpty();
    }

    @Test
    void callsToTheCaller_afterAOneway_areCarriedOutAtOnce() throws Exception {
        ConformanceStub before = new ConformanceStub();
        Conformance busy = keptByService(before);
        CompletableFuture<Integer> blocked = inBackground(() -> busy.block(1));
        before.awaitArrived(1);
        assertThat(busy.add(1, 1)).as("on a second connection").isEqualTo(2);
        busy.record(1);
        Eventually.await("the oneway has arrived", () -> before.recorded().equals(List.of(1)));
        before.release();
        assertThat(get(blocked)).isEqualTo(1);

        ConformanceStub after = new ConformanceStub();
        Conformance back = keptByService(after);
        List<CompletableFuture<Integer>> calls = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> inBackground(() -> back.block(i)))
                .toList();
        after.awaitArrived(AT_ONCE);
        after.release();

        for (int i = 0; i < AT_ONCE; i++) {
            assertThat(get(calls.get(i))).isEqualTo(i);
        }
    }

    @Test
    void flood_ofAnObjectThatDoesNotKeepUp_isBoundedAndTheSenderTold() throws Exception {
        stub.blockOneways();
        Conformance impatient = service.with(CallOptions.timeout(Duration.ofMillis(300)));
        byte[] ballast = new byte[2_000];
        int sent = 0;
        boolean told = false;
        while (!told && sent < FLOOD) {
            try {
                impatient.record(sent, ballast);
                sent++;
            } catch (OnewayOverflowException overflow) {
                told = true;
            }
        }

        assertThat(told).as("the sender was told").isTrue();
        assertThat(get(inBackground(() -> service.add(1, 1)))).isEqualTo(2);
        stub.release();
        int atLeast = sent;
        Eventually.await("all that were sent arrive", () -> stub.recorded().size() >= atLeast);
        assertThat(stub.recorded()).isSorted().doesNotHaveDuplicates();
        // The object keeps up again, so there is room again.
        Eventually.await("there is room again", () -> {
            try {
                impatient.record(FLOOD);
                return true;
            } catch (OnewayOverflowException stillFull) {
                return false;
            }
        });
    }

    @Test
    void send_toAnObjectOfTheCaller_arrivesInOrder() {
        ConformanceStub mine = new ConformanceStub();
        Conformance back = keptByService(mine);
        for (int i = 0; i < MANY; i++) {
            back.record(i);
        }

        assertAllRecorded(mine);
    }

    @Test
    void send_toAnObjectOfTheCaller_fromWithinItsCall_arrivesInOrder() {
        ConformanceStub mine = new ConformanceStub();

        service.recordAt(mine, MANY);

        assertAllRecorded(mine);
    }

    private Conformance keptByService(ConformanceStub mine) {
        service.keep(mine);
        return new Conformance(Objects.requireNonNull(stub.kept()));
    }

    private static void assertAllRecorded(ConformanceStub mine) {
        Eventually.await("all have arrived", () -> mine.recorded().size() == MANY);
        assertThat(mine.recorded()).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }
}
