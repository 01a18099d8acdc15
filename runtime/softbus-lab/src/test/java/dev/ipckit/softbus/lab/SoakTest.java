/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ten minutes of calls, callbacks, oneways, raw data and streams, on sessions of their own and through front doors, on a network that
 * falls apart at random: every failed call has a type, no call is carried out twice, no oneway
 * is lost or doubled within a session, and afterwards nothing is left of all the sessions. {@code -Dsoak.seed} repeats what
 * happened to the network, {@code -Dsoak.minutes} takes another time.
 */
@Tag("soak")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SoakTest extends LabTestCase {

    private static final Logger logger = LoggerFactory.getLogger(SoakTest.class);

    private static final int DEVICES = 3;
    private static final String SERVICE = "probe";
    private static final long DEFAULT_MINUTES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void randomPartitions_loseAndDoubleNothing_andLeaveNothing() throws Exception {
        long seed = Long.getLong("soak.seed", System.nanoTime());
        Duration length = Duration.ofMinutes(Long.getLong("soak.minutes", DEFAULT_MINUTES));
        logger.info("soak: {} with -Dsoak.seed={}", length, seed);
        List<DeviceProcess> devices = new ArrayList<>();
        for (int i = 0; i < DEVICES; i++) {
            devices.add(device("soak-" + i));
        }
        List<DeviceProcess> services = new ArrayList<>();
        for (DeviceProcess device : devices) {
            services.add(start(device.machine()));
        }
        List<Conversation> conversations = conversations(devices);
        conversations.addAll(conversationsThroughDoors(devices, services, conversations.size()));
        // What is made once and stays, is made now.
        for (Conversation conversation : conversations) {
            conversation.talkUntil(System.nanoTime() + TimeUnit.SECONDS.toNanos(2));
            conversation.end();
        }
        List<DeviceProcess> processes = new ArrayList<>(devices);
        processes.addAll(services);
        Balance before = Balance.atRest(processes);

        long end = System.nanoTime() + length.toNanos();
        List<Thread> threads = new ArrayList<>();
        for (Conversation conversation : conversations) {
            threads.add(
                    Thread.ofPlatform().name("lab-" + conversation).daemon().start(() -> conversation.talkUntil(end)));
        }
        new Havoc(network, devices.stream().map(DeviceProcess::machine).toList(), seed).wreakUntil(end);
        for (Thread thread : threads) {
            thread.join(PATIENCE.toMillis());
            assertThat(thread.isAlive()).as(thread + " has ended").isFalse();
        }

        conversations.forEach(Conversation::assertNothingStrange);
        Map<String, Integer> failures = new TreeMap<>();
        for (Conversation conversation : conversations) {
            logger.info("soak: {}", conversation.report());
            conversation.failures().forEach((type, count) -> failures.merge(type, count, Integer::sum));
            conversation.end();
        }
        logger.info("soak: failures by type {}", failures);
        assertThat(failures).as("the network did fall apart").isNotEmpty();
        for (DeviceProcess process : processes) {
            assertThat(process.control().served().most()).isEqualTo(1);
        }
        before.assertNothingMore();
    }

    private static List<Conversation> conversationsThroughDoors(
            List<DeviceProcess> devices, List<DeviceProcess> services, int first) {
        for (int i = 0; i < devices.size(); i++) {
            services.get(i).control().abilities().add(SERVICE, /* distributed= */ true);
            String door = devices.get(i)
                    .control()
                    .abilities()
                    .openDoor(devices.get(i).machine().address(), 0);
            for (DeviceProcess other : devices) {
                other.control().locate(door);
            }
        }
        List<Conversation> conversations = new ArrayList<>();
        for (DeviceProcess from : devices) {
            for (int to = 0; to < devices.size(); to++) {
                if (from != devices.get(to)) {
                    conversations.add(
                            Conversation.throughDoor(SERVICE, from, services.get(to), first + conversations.size()));
                }
            }
        }
        return conversations;
    }

    private List<Conversation> conversations(List<DeviceProcess> devices) {
        List<Conversation> conversations = new ArrayList<>();
        Map<DeviceProcess, String> endpoints = new HashMap<>();
        for (DeviceProcess device : devices) {
            endpoints.put(device, device.control().serve(device.machine().address()));
        }
        for (DeviceProcess from : devices) {
            for (DeviceProcess to : devices) {
                if (from != to) {
                    conversations.add(Conversation.at(endpoints.get(to), from, to, conversations.size()));
                }
            }
        }
        return conversations;
    }
}
