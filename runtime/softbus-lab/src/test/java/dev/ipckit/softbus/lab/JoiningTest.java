/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceControl;
import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.FleetControl;
import dev.ipckit.softbus.lab.device.FleetControlStub;
import dev.ipckit.softbus.lab.device.FleetService;
import dev.ipckit.softbus.lab.device.MachineJvm;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.wire.Machine;
import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * Fifty devices, each with a key, an address and sessions of its own, join one at the same time. They live in {@value #JVMS}
 * JVMs on as many machines, because fifty JVMs would take a small machine longer to start than everything else here together.
 */
class JoiningTest extends LabTestCase {

    private static final int JVMS = 5;
    private static final int DEVICES_OF_JVM = 10;
    private static final int DEVICES = JVMS * DEVICES_OF_JVM;
    private static final int CALLS = 20;
    private static final int PORT = 7411;
    private static final int LIMIT_SECONDS = 40;

    /** A device of a fleet, and the address that is its own. */
    private record Member(DeviceControl control, String address) {}

    @Test
    void fiftyDevices_joinAtOnce_andAllAreCalledBack() throws Exception {
        DeviceProcess hub = device("hub");
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < JVMS; i++) {
            members.addAll(fleet(i, /* discovers= */ false));
        }
        byte[] certificate = hub.control().certificate();
        for (Member member : members) {
            member.control().trust(certificate);
            hub.control().trust(member.control().certificate());
        }
        String endpoint = hub.control().serve(hub.machine().address());

        everywhere(members, member -> member.control().connect("hub", endpoint));
        everywhere(members, member -> member.control().keep("hub"));
        everywhere(members, member -> member.control().countMany("hub", members.indexOf(member) * 1000L, CALLS));
        everywhere(members, member -> member.control().countThere("hub", 1));

        assertThat(hub.control().served().numbers()).isEqualTo(DEVICES * CALLS);
        assertThat(hub.control().served().most()).isEqualTo(1);
        assertThat(hub.control().served().kept()).isEqualTo(DEVICES);
        for (Member member : members) {
            assertThat(member.control().served().numbers()).isEqualTo(1);
        }

        // The hub calls them where they serve themselves.
        List<CompletableFuture<Outcome>> calls = new ArrayList<>();
        for (Member member : members) {
            String there = member.control().serve(member.address());
            calls.add(CompletableFuture.supplyAsync(() -> hub.control().connect(there, there)));
        }
        for (CompletableFuture<Outcome> call : calls) {
            assertSucceeded(get(call));
        }

        members.forEach(member -> member.control().disconnect("hub"));
        Eventually.await(
                "the hub is told of the death of every callback",
                () -> hub.control().served().keptDied().size() == DEVICES);
    }

    @Test
    void fiftyDevices_findTheHubAndEachOtherByDiscovery() throws Exception {
        DeviceProcess hub = discoveringDevice("found-hub");
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < JVMS; i++) {
            members.addAll(fleet(JVMS + i, /* discovers= */ true));
        }
        byte[] certificate = hub.control().certificate();
        for (Member member : members) {
            member.control().trust(certificate);
            hub.control().trust(member.control().certificate());
        }
        String hubId = hub.control().id();
        hub.control().abilities().add("hub", /* distributed= */ true);
        hub.control().abilities().openDoor(hub.machine().address(), PORT);
        hub.control().discovery().publish(hub.machine().address(), PORT);

        everywhere(members, member -> {
            member.control().abilities().openDoor(member.address(), PORT);
            member.control().abilities().add("member", /* distributed= */ true);
            member.control().discovery().publish(member.address(), PORT);
            return member.control().abilities().get("hub", "hub", hubId, LIMIT_SECONDS);
        });
        everywhere(members, member -> member.control().keep("hub"));
        everywhere(members, member -> member.control().countMany("hub", members.indexOf(member) * 1000L, CALLS));

        assertThat(hub.control().served().numbers()).isEqualTo(DEVICES * CALLS);
        assertThat(hub.control().served().most()).isEqualTo(1);
        assertThat(hub.control().served().kept()).isEqualTo(DEVICES);
        Eventually.await(
                "the hub has found all of them",
                () -> hub.control().discovery().devices().size() == DEVICES);
        for (Member member : members) {
            Eventually.await(
                    () -> member.address() + " has found all others and not "
                            + member.control().discovery().devices().size(),
                    () -> member.control().discovery().devices().size() == DEVICES);
        }
        everywhere(members, member -> {
            String id = member.control().id();
            return hub.control().abilities().get(id, "member", id, LIMIT_SECONDS);
        });
    }

    private List<Member> fleet(int number, boolean discovers) throws Exception {
        Machine machine = network.join("fleet-" + number);
        FleetControl fleet = open(MachineJvm.of(FleetService.class, machine, directory())
                        .arguments(
                                directory().resolve(machine.name()).toString(),
                                Integer.toString(DEVICES_OF_JVM),
                                Boolean.toString(discovers))
                        .start())
                .root(FleetControlStub::asInterface);
        List<Member> members = new ArrayList<>();
        for (DeviceControl device : fleet.devices()) {
            String address = "10.77." + (100 + number) + "." + (members.size() + 1);
            machine.addAddress(address);
            members.add(new Member(device, address));
        }
        return members;
    }

    /** Something that a device is told to do. */
    private interface Step {
        Outcome of(Member member);
    }

    /** Has all members do something at the same time. */
    private static void everywhere(List<Member> members, Step step) throws Exception {
        List<CompletableFuture<Outcome>> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (Member member : members) {
                outcomes.add(CompletableFuture.supplyAsync(() -> step.of(member), threads));
            }
            for (CompletableFuture<Outcome> outcome : outcomes) {
                assertSucceeded(get(outcome));
            }
        }
    }
}
