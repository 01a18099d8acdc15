/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.wire.Machine;
import dev.ipckit.testing.Eventually;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device that is lost in the middle of a call, with and without a last word, and comes back as the same device. */
class DeviceLossTest extends LabTestCase {

    private static final int DEADLINE_SECONDS = 300;
    private static final int AT_ONCE_MILLIS = 3_000;
    private static final long BRIEF_MILLIS = 4_000;

    private DeviceProcess calling;
    private DeviceProcess serving;
    private CompletableFuture<Outcome> waiting;

    @BeforeAll
    void startDevices() throws Exception {
        calling = device("calling");
        serving = device("serving");
    }

    @BeforeEach
    void callThatWaits() {
        connect(calling, serving);
        waiting = calling.control().hold("serving", System.nanoTime(), DEADLINE_SECONDS);
        Eventually.await(
                "the call has arrived", () -> serving.control().served().held() == 1);
    }

    @Test
    void deviceKilled_isNoticedAtOnce_andIsTheSameWhenItIsBack() throws Exception {
        String id = serving.control().id();

        serving.kill();

        assertDead("PEER_GONE", AT_ONCE_MILLIS);
        serving = start(serving.machine());
        assertThat(serving.control().id()).isEqualTo(id);
        assertReachable();
    }

    @Test
    void powerCut_isNoticedByTheSilence_andTheDeviceIsTheSameWhenItIsBack() throws Exception {
        String id = serving.control().id();
        Machine machine = serving.machine();

        network.powerOff(machine);

        assertDead("DEVICE_OFFLINE", NOTICED_MILLIS);
        serving = start(network.powerOn(machine));
        assertThat(serving.control().id()).isEqualTo(id);
        assertReachable();
    }

    @Test
    void deviceThatHangs_isNoticedByTheSilence_andKnowsItselfWhenItGoesOn() throws Exception {
        serving.signal("STOP");

        assertDead("DEVICE_OFFLINE", NOTICED_MILLIS);
        serving.signal("CONT");
        Eventually.await(
                "it holds nothing for the other any more",
                () -> serving.control().figures().stubs() == 0);
        serving.control().release();
        assertReachable();
    }

    @Test
    void deviceThatHangsBriefly_isNotLost() throws Exception {
        long start = System.nanoTime();

        serving.signal("STOP");
        Eventually.await("a while has passed", () -> System.nanoTime() - start > BRIEF_MILLIS * 1_000_000);
        serving.signal("CONT");

        serving.control().release();
        assertSucceeded(get(waiting));
        assertThat(calling.control().deaths("serving")).isEmpty();
    }

    private void assertDead(String reason, int withinMillis) throws Exception {
        long start = System.nanoTime();
        Outcome outcome = get(waiting);
        assertThat(outcome.failure()).as(outcome.toString()).isEqualTo("DeadObjectException");
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(withinMillis);
        Eventually.await(
                "the recipient is told, once, and why",
                () -> calling.control().deaths("serving").equals(List.of(reason)));
    }

    private void assertReachable() {
        connect(calling, serving);
        assertSucceeded(calling.control().countMany("serving", System.nanoTime(), 10));
    }
}
