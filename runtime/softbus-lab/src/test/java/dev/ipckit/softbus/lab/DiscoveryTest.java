/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.wire.Network;
import dev.ipckit.softbus.lab.wire.Quality;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two devices that are both in two networks, and a third one that lies. They know of each other by discovery alone, and call
 * each other by id.
 */
class DiscoveryTest extends LabTestCase {

    private static final long SEED = 6762;
    private static final int PORT = 7411;
    private static final int LIMIT_SECONDS = 40;
    private static final int DEADLINE_SECONDS = 300;
    private static final String SECOND_CARD = "eth1";
    private static final String ELSEWHERE = "10.77.200.7";
    private static final String MOVED = "10.77.200.8";

    /** A word holds two minutes. */
    private static final Duration SOONER_THAN_FORGOTTEN = Duration.ofSeconds(60);

    private Network second;
    private DeviceProcess seeking;
    private DeviceProcess found;
    private DeviceProcess liar;
    private String id;
    private long number;

    @BeforeAll
    void startDevices() throws Exception {
        second = open(Network.open(SEED));
        seeking = discoveringDevice("seeking");
        found = discoveringDevice("found");
        second.attach(seeking.machine(), SECOND_CARD, "10.78.0.1");
        second.attach(found.machine(), SECOND_CARD, "10.78.0.2");
        liar = startDiscovering(network.join("liar"));
        id = found.control().id();
        found.control().abilities().add("screen", /* distributed= */ true);
        found.control().abilities().openDoor("0.0.0.0", PORT);
        found.control().discovery().publish("", PORT);
        awaitAddresses("all of its addresses are known", known -> known.size() >= 4);
    }

    @BeforeEach
    void mendSecondNetwork() {
        second.mend(seeking.machine(), found.machine());
        found.machine().moveHome();
        awaitAddresses(
                "its first address is known",
                known -> known.stream()
                        .anyMatch(address ->
                                address.contains("@" + found.machine().address() + ":")));
        getService();
    }

    private void getService() {
        found.control().release();
        assertSucceeded(seeking.control().abilities().get("screen", "screen", id, LIMIT_SECONDS));
    }

    private void awaitAddresses(String what, Predicate<List<String>> known) {
        Eventually.await(what, () -> known.test(seeking.control().discovery().addresses(id)));
    }

    @Test
    void everyAddress_inEveryNetworkAndProtocol_leadsToTheDevice() {
        // One that it had before, and said so, is not taken back; nor is one that the liar says.
        List<String> addresses = seeking.control().discovery().addresses(id).stream()
                .filter(address -> !address.contains("@" + ELSEWHERE + ":"))
                .filter(address -> !address.contains("@" + liar.machine().address() + ":"))
                .toList();

        assertThat(addresses)
                .anyMatch(address -> address.contains("@" + found.machine().address() + ":"))
                .anyMatch(address -> address.contains("@10.78.0.2:"))
                .anyMatch(address -> address.contains("fe80:"));
        for (String address : addresses) {
            // With the scope of the card where one is needed.
            assertSucceeded(seeking.control().connect(address, address));
            seeking.control().disconnect(address);
        }
    }

    @Test
    void oneNetworkOfTwo_thatIsCut_doesNotHideTheDevice() {
        network.cut(seeking.machine(), found.machine());

        // What was reached in the first network is not reached there any more, and a new session is needed.
        found.control().abilities().closeDoor();
        found.control().abilities().openDoor("0.0.0.0", PORT);

        getService();
        assertSucceeded(seeking.control().count("screen", number++));
        assertThat(seeking.control().count("screen", number++).value()).isEqualTo(1);
    }

    @Test
    void address_thatChangesInMidCall_isFoundByTheNextOne() throws Exception {
        second.cut(seeking.machine(), found.machine());
        // Whichever network the session was in: the next one is in the first.
        found.control().abilities().closeDoor();
        found.control().abilities().openDoor("0.0.0.0", PORT);
        getService();
        CompletableFuture<Outcome> waiting = hold();

        found.machine().removeAddress(found.machine().address());
        found.machine().addAddress(ELSEWHERE);
        awaitAddresses(
                "the new address is known",
                known -> known.stream().anyMatch(address -> address.contains("@" + ELSEWHERE + ":")));

        Outcome outcome = get(waiting);
        assertThat(outcome.failure()).as(outcome.toString()).isEqualTo("DeadObjectException");
        getService();
        assertSucceeded(seeking.control().count("screen", number++));
    }

    @Test
    void wordsThatAreLost_areSaidAgain() throws Exception {
        DeviceProcess third = startDiscovering(network.join("hardly-heard"));
        network.quality(Quality.PERFECT.withLoss(0.3));

        third.control().discovery().publish("", PORT);

        Eventually.await(
                "it is heard",
                Duration.ofSeconds(60),
                () -> seeking.control()
                        .discovery()
                        .devices()
                        .contains(third.control().id()));
    }

    @Test
    void deviceThatSaysGoodBye_isGoneAtOnce() {
        DeviceProcess third = third("leaving");

        third.control().discovery().unpublish();

        awaitEvents(third.control().id(), "FOUND leaving", "OFFLINE leaving");
    }

    @Test
    void deviceThatSaysGoodBye_fromAnotherAddressThanBefore_isGoneSoon() {
        DeviceProcess third = third("moving");
        String thirdId = third.control().id();
        third.machine().removeAddress(third.machine().address());
        third.machine().addAddress(MOVED);
        Eventually.await(
                "the new address is known",
                () -> seeking.control().discovery().addresses(thirdId).stream()
                        .anyMatch(address -> address.contains("@" + MOVED + ":")));

        third.control().discovery().unpublish();

        Eventually.await(
                "what it said before holds no more",
                SOONER_THAN_FORGOTTEN,
                () -> seeking.control().discovery().events(thirdId).getLast().equals("OFFLINE moving"));
    }

    @Test
    void deviceThatVanishes_isGoneWhenItsWordHoldsNoMore() {
        String vanished = "ab".repeat(32);
        liar.control().discovery().claim(vanished, "vanished", liar.machine().address(), PORT, 3);

        awaitEvents(vanished, "FOUND vanished", "OFFLINE vanished");
    }

    @Test
    void liar_whoClaimsToBeTheDevice_isNotBelieved_andDoesNotHideIt() {
        String home = liar.machine().address();
        liar.control().abilities().openDoor(home, PORT);
        for (int port = PORT; port < PORT + 40; port++) {
            liar.control().discovery().claim(id, "liar", home, port, 120);
        }
        // A good-bye in its name, too.
        liar.control().discovery().claim(id, "liar", home, PORT, 0);
        liar.control().discovery().claim(id, "liar", home, PORT, 120);
        awaitAddresses("the lie is heard", known -> known.stream().anyMatch(at -> at.contains("@" + home + ":")));
        for (int i = 0; i < 5; i++) {
            assertSucceeded(seeking.control().connect("by id", "softbus:" + id));
        }
        seeking.control().disconnect("by id");
        liar.control().abilities().closeDoor();
    }

    @Test
    void device_thatAnotherProcessRenames_isKnownByItsNewName() throws Exception {
        DeviceProcess command = start(found.machine());

        command.control().rename("scullery");

        Eventually.await("the new name is told", () -> {
            List<String> events = seeking.control().discovery().events(id);
            return !events.isEmpty() && events.getLast().equals("CHANGED scullery");
        });
    }

    private DeviceProcess third(String name) {
        try {
            DeviceProcess third = startDiscovering(network.join(name));
            third.control().rename(name);
            third.control().discovery().publish("", PORT);
            awaitEvents(third.control().id(), "FOUND " + name, "FOUND " + name);
            return third;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** In between it may be told of further addresses. */
    private void awaitEvents(String device, String first, String last) {
        Eventually.await("it is told: " + first + ", " + last, () -> {
            List<String> events = seeking.control().discovery().events(device);
            return !events.isEmpty()
                    && events.getFirst().equals(first)
                    && (last.equals(first) || events.getLast().equals(last));
        });
    }

    private CompletableFuture<Outcome> hold() {
        CompletableFuture<Outcome> waiting = seeking.control().hold("screen", number++, DEADLINE_SECONDS);
        Eventually.await("the call has arrived", () -> found.control().served().held() == 1);
        return waiting;
    }
}
