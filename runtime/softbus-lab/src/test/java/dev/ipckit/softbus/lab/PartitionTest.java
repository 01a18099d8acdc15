/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A network that falls apart in the middle of calls: each ends, with a type, at both ends, and none is carried out twice. */
class PartitionTest extends LabTestCase {

    private static final int WAITING = 4;
    private static final int A_MEGABYTE_ALMOST = 1_000_000;
    private static final int DEADLINE_SECONDS = 300;
    private static final long BRIEF_MILLIS = 3_000;

    private DeviceProcess calling;
    private DeviceProcess serving;
    private String endpoint;

    /** The number of the next call; none is used twice, so that one carried out twice is seen. */
    private long number;

    @BeforeAll
    void startDevices() throws Exception {
        calling = device("calling");
        serving = device("serving");
        endpoint = serving.control().serve(serving.machine().address());
    }

    @BeforeEach
    void connectAnew() {
        serving.machine().plugCable();
        serving.control().release();
        connect(calling, serving, endpoint);
    }

    @Test
    void partition_inMidCall_endsAllThatWaits_andTheNextConnectionWorks() throws Exception {
        int keptDied = serving.control().served().keptDied().size();
        assertSucceeded(calling.control().keep("serving"));
        List<CompletableFuture<Outcome>> waiting = hold();

        network.cut(calling.machine(), serving.machine());
        // These begin when nothing arrives any more: one that fits into the buffers of the system, one that does not.
        waiting.add(calling.control().hold("serving", number++, DEADLINE_SECONDS));
        waiting.add(calling.control().echo("serving", A_MEGABYTE_ALMOST, DEADLINE_SECONDS));

        assertAllDead(waiting, "DEVICE_OFFLINE");
        Eventually.await(
                "the serving device is told of the callback's death, once",
                () -> serving.control().served().keptDied().size() == keptDied + 1);
        assertThat(serving.control().served().keptDied().getLast()).isEqualTo("DEVICE_OFFLINE");

        network.mend();
        connect(calling, serving, endpoint);
        assertSucceeded(calling.control().countMany("serving", number, 10));
        number += 10;
        assertNothingDoubled();
    }

    @Test
    void partition_thatHealsSoon_isSurvivedByCallsAndOneways() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();
        // Oneways have a connection of their own, which could not be opened later.
        assertSucceeded(calling.control().note("serving", "healed", 0, 10));
        long start = System.nanoTime();

        network.cut(calling.machine(), serving.machine());
        assertSucceeded(calling.control().note("serving", "healed", 10, 40));
        Eventually.await("a while has passed", () -> System.nanoTime() - start > BRIEF_MILLIS * 1_000_000);
        network.mend();

        assertSucceeded(calling.control().note("serving", "healed", 50, 50));
        Eventually.await(
                "all oneways arrive, in order",
                () -> serving.control().notes("healed").arrived() == 100);
        assertThat(serving.control().notes("healed").missing()).isZero();
        assertThat(serving.control().notes("healed").outOfOrder()).isZero();
        serving.control().release();
        for (CompletableFuture<Outcome> call : waiting) {
            assertSucceeded(get(call));
        }
        assertThat(calling.control().deaths("serving")).isEmpty();
        assertNothingDoubled();
    }

    @Test
    void wireToTheServingDevice_cut_endsAllThatWaits() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();

        network.wire(calling.machine(), serving.machine()).cut();

        // The serving device hears nothing, takes the other one for offline, and says so. If something before that
        // was not acknowledged, TCP keeps it back, and the calling device notices the silence that follows.
        assertAllDead(waiting, 2 * NOTICED_MILLIS, calling, "serving", "SESSION_FAILED", "DEVICE_OFFLINE");
        assertServingHasNoticed();
        assertNothingDoubled();
    }

    @Test
    void wireFromTheServingDevice_cut_endsAllThatWaits() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();

        network.wire(serving.machine(), calling.machine()).cut();

        assertAllDead(waiting, "DEVICE_OFFLINE");
        assertServingHasNoticed();
        assertNothingDoubled();
    }

    @Test
    void cable_pulledOut_endsAllThatWaits_andTheNextConnectionWorks() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();

        serving.machine().pullCable();

        assertAllDead(waiting, "DEVICE_OFFLINE");
        assertServingHasNoticed();
        serving.machine().plugCable();
        connect(calling, serving, endpoint);
        assertSucceeded(calling.control().count("serving", number++));
        assertNothingDoubled();
    }

    /** So many calls that are held at the serving device. */
    private List<CompletableFuture<Outcome>> hold() {
        List<CompletableFuture<Outcome>> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            waiting.add(calling.control().hold("serving", number++, DEADLINE_SECONDS));
        }
        Eventually.await(
                "the calls have arrived", () -> serving.control().served().held() == WAITING);
        return waiting;
    }

    private void assertAllDead(List<CompletableFuture<Outcome>> waiting, String reason) throws Exception {
        assertAllDead(waiting, NOTICED_MILLIS, calling, "serving", reason);
    }

    private void assertServingHasNoticed() {
        Eventually.await(
                "the serving device holds nothing for the other any more",
                () -> serving.control().figures().stubs() == 0);
    }

    private void assertNothingDoubled() {
        assertThat(serving.control().served().most()).isLessThanOrEqualTo(1);
        assertThat(calling.control().deaths("serving")).hasSizeLessThanOrEqualTo(1);
    }
}
