/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.testing.Eventually;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device is who it is wherever it is: its address may change while others call it, and while it calls. */
class AddressTest extends LabTestCase {

    private static final String ELSEWHERE = "10.77.200.1";
    private static final String THERE = "10.77.200.2";
    private static final int DEADLINE_SECONDS = 300;

    private DeviceProcess calling;
    private DeviceProcess serving;

    @BeforeAll
    void startDevices() throws Exception {
        calling = device("calling");
        serving = device("serving");
    }

    @BeforeEach
    void everythingIsWhereItWas() throws Exception {
        serving.control().release();
        serving.machine().moveHome();
        calling.machine().moveHome();
    }

    @Test
    void addressOfTheServingDevice_changesInMidCall_andTheIdIsEnoughToFindItAgain() throws Exception {
        String byId = "softbus:" + serving.control().id();
        calling.control().locate(serving.control().serve(serving.machine().address()));
        connect(calling, serving, byId);
        CompletableFuture<Outcome> waiting = calling.control().hold("serving", 1, DEADLINE_SECONDS);
        Eventually.await(
                "the call has arrived", () -> serving.control().served().held() == 1);

        serving.machine().removeAddress(serving.machine().address());
        serving.machine().addAddress(ELSEWHERE);

        assertDead(waiting);
        calling.control().locate(serving.control().serve(ELSEWHERE));
        connect(calling, serving, byId);
        assertSucceeded(calling.control().countMany("serving", 10, 10));
        assertThat(serving.control().served().most()).isEqualTo(1);
    }

    @Test
    void addressOfTheCallingDevice_changesInMidCall_andItConnectsFromTheNewOne() throws Exception {
        String endpoint = connect(calling, serving);
        CompletableFuture<Outcome> waiting = calling.control().hold("serving", 2, DEADLINE_SECONDS);
        Eventually.await(
                "the call has arrived", () -> serving.control().served().held() == 1);

        calling.machine().removeAddress(calling.machine().address());
        calling.machine().addAddress(THERE);

        assertDead(waiting);
        connect(calling, serving, endpoint);
        assertSucceeded(calling.control().countMany("serving", 100, 10));
        assertThat(serving.control().served().most()).isEqualTo(1);
        Eventually.await(
                "the serving device has forgotten the old session",
                () -> serving.control().figures().stubs() == 1);
    }

    @Test
    void addressOfAnotherDevice_isNotTakenForTheDevice() throws Exception {
        String endpoint = connect(calling, serving);
        DeviceProcess other = device("other");
        String misled = endpoint.replace(serving.control().id(), other.control().id());

        Outcome refused = calling.control().connect("other", misled);

        assertThat(refused.failure()).isEqualTo("RemoteException");
        assertThat(refused.message()).contains("and not " + other.control().id().substring(0, 4));
    }

    private void assertDead(CompletableFuture<Outcome> waiting) throws Exception {
        Outcome outcome = get(waiting);
        assertThat(outcome.failure()).as(outcome.toString()).isEqualTo("DeadObjectException");
        assertThat(outcome.millis()).isLessThan(NOTICED_MILLIS);
        Eventually.await(
                "the recipient is told, once, and why",
                () -> calling.control().deaths("serving").equals(List.of("DEVICE_OFFLINE")));
    }
}
