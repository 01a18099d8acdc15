/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.wire.Machine;
import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Services of another device, in a process that knows nothing of the network, reached through the front door that another
 * process keeps; while the network falls apart, and either process or the whole device is lost.
 */
class DoorTest extends LabTestCase {

    private static final int PORT = 7411;
    private static final int LIMIT_SECONDS = 40;
    private static final int DEADLINE_SECONDS = 300;

    /** More connections than are asked for a sign of life before a device counts as offline: what was asked in vain is stuck. */
    private static final int WAITING = 5;

    private static final long BRIEF_MILLIS = 3_000;

    private DeviceProcess calling;
    private DeviceProcess door;
    private DeviceProcess service;
    private String id;

    /** The number of the next call; none is used twice, so that one carried out twice is seen. */
    private long number;

    @BeforeAll
    void startDevices() throws Exception {
        calling = device("calling");
        door = device("serving");
        id = door.control().id();
        startService();
        openDoor();
        calling.control().abilities().watch(id);
    }

    private void startService() throws Exception {
        service = start(door.machine());
        service.control().abilities().add("screen", /* distributed= */ true);
        service.control().abilities().add("diary", /* distributed= */ false);
    }

    private void openDoor() {
        String endpoint = door.control().abilities().openDoor(door.machine().address(), PORT);
        calling.control().locate(endpoint);
    }

    @BeforeEach
    void getService() {
        service.control().release();
        assertSucceeded(calling.control().abilities().get("screen", "screen", id, LIMIT_SECONDS));
    }

    @Test
    void services_areListed_toldOf_andCalledInBothDirections() {
        assertThat(calling.control().abilities().list(id)).containsExactly("screen");
        Eventually.await(
                "the listener is told",
                () -> calling.control().abilities().seen(id).contains("+screen"));
        assertSucceeded(calling.control().countMany("screen", number, 20));
        number += 20;
        assertSucceeded(calling.control().countThere("screen", number++));
        assertThat(calling.control().served().numbers()).as("called back").isPositive();
        assertSucceeded(calling.control().note("screen", "line", 0, 50));
        Eventually.await(
                "oneways arrive, in order",
                () -> service.control().notes("line").arrived() == 50);
        assertThat(service.control().notes("line").outOfOrder()).isZero();
        Outcome missing = calling.control().abilities().get("diary", "diary", id, 1);
        assertThat(missing.failure()).isEqualTo("SystemAbilityNotFoundException");
        assertNothingDoubled();
    }

    @Test
    void processOfTheService_killed_isToldThroughTheDoor_andAnotherOneTakesItsPlace() throws Exception {
        Eventually.await(
                "the listener is told that it is there",
                () -> lastOf(calling.control().abilities().seen(id)).equals("+screen"));
        List<String> before = calling.control().abilities().seen(id);
        List<CompletableFuture<Outcome>> waiting = hold();

        service.kill();

        assertAllDead(waiting, "PEER_GONE");
        startService();
        assertSucceeded(calling.control().abilities().get("screen", "screen", id, LIMIT_SECONDS));
        assertSucceeded(calling.control().count("screen", number++));
        Eventually.await(
                "the listener is told of both",
                () -> calling.control().abilities().seen(id).size() == before.size() + 2);
        assertThat(calling.control().abilities().seen(id)).endsWith("-screen", "+screen");
    }

    @Test
    void partition_inMidCall_endsAllThatWaits_onBothSidesOfTheDoor_andHeals() throws Exception {
        int keptDied = service.control().served().keptDied().size();
        assertSucceeded(calling.control().keep("screen"));
        List<CompletableFuture<Outcome>> waiting = hold();

        network.cut(calling.machine(), door.machine());

        assertAllDead(waiting, "DEVICE_OFFLINE");
        Eventually.await(
                "the service behind the door is told of the callback's death",
                () -> service.control().served().keptDied().size() == keptDied + 1);
        assertThat(service.control().served().keptDied().getLast()).isEqualTo("DEVICE_OFFLINE");

        service.control().release();
        network.mend();
        getService();
        assertSucceeded(calling.control().countMany("screen", number, 10));
        number += 10;
        Eventually.await(
                "the listener is told of the names again",
                () -> lastOf(calling.control().abilities().seen(id)).equals("+screen"));
        assertNothingDoubled();
    }

    @Test
    void partition_thatHealsSoon_isSurvived() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();
        long start = System.nanoTime();

        network.cut(calling.machine(), door.machine());
        Eventually.await("a while has passed", () -> System.nanoTime() - start > BRIEF_MILLIS * 1_000_000);
        network.mend();

        service.control().release();
        for (CompletableFuture<Outcome> call : waiting) {
            assertSucceeded(get(call));
        }
        assertThat(calling.control().deaths("screen")).isEmpty();
        assertNothingDoubled();
    }

    @Test
    void wireToTheDoor_cut_isALostSessionForTheCaller() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();

        network.wire(calling.machine(), door.machine()).cut();

        // As without a door: the second where what the door says does not get through.
        assertAllDead(waiting, 2 * NOTICED_MILLIS, calling, "screen", "SESSION_FAILED", "DEVICE_OFFLINE");
    }

    @Test
    void processOfTheDoor_killed_isToldAtBothSides_andAnotherOneTakesOver() throws Exception {
        int keptDied = service.control().served().keptDied().size();
        assertSucceeded(calling.control().keep("screen"));
        List<CompletableFuture<Outcome>> waiting = hold();
        DeviceProcess next = start(door.machine());

        door.kill();

        assertAllDead(waiting, "PEER_GONE");
        Eventually.await(
                "the service is told of the callback's death",
                () -> service.control().served().keptDied().size() == keptDied + 1);
        assertThat(service.control().served().keptDied().getLast()).isEqualTo("PEER_GONE");
        door = next;
        openDoor();
        getService();
        assertSucceeded(calling.control().count("screen", number++));
        assertNothingDoubled();
    }

    @Test
    void device_withoutPower_isOffline_andTheSameWhenItIsBack() throws Exception {
        List<CompletableFuture<Outcome>> waiting = hold();
        Machine machine = door.machine();

        network.powerOff(machine);

        assertAllDead(waiting, "DEVICE_OFFLINE");
        Eventually.await(
                "its names are told as gone",
                () -> lastOf(calling.control().abilities().seen(id)).equals("-screen"));
        door = start(network.powerOn(machine));
        assertThat(door.control().id()).isEqualTo(id);
        startService();
        openDoor();
        getService();
        assertSucceeded(calling.control().count("screen", number++));
        Eventually.await(
                "its names are told as there",
                () -> lastOf(calling.control().abilities().seen(id)).equals("+screen"));
    }

    /** So many calls that are held by the service. */
    private List<CompletableFuture<Outcome>> hold() {
        List<CompletableFuture<Outcome>> waiting = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            waiting.add(calling.control().hold("screen", number++, DEADLINE_SECONDS));
        }
        Eventually.await(
                "the calls have arrived", () -> service.control().served().held() == WAITING);
        return waiting;
    }

    private void assertAllDead(List<CompletableFuture<Outcome>> waiting, String reason) throws Exception {
        assertAllDead(waiting, NOTICED_MILLIS, calling, "screen", reason);
    }

    private static String lastOf(List<String> events) {
        return events.isEmpty() ? "" : events.getLast();
    }

    private void assertNothingDoubled() {
        assertThat(service.control().served().most()).isLessThanOrEqualTo(1);
    }
}
