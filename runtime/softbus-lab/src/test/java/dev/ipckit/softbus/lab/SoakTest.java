/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.Figures;
import dev.ipckit.testing.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ten minutes on a network that falls apart at random: every failed call has a type, no call is carried out twice, no oneway
 * is lost or doubled within a session, and afterwards nothing is left of all the sessions. {@code -Dsoak.seed} repeats what
 * happened to the network, {@code -Dsoak.minutes} takes another time.
 */
@Tag("soak")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class SoakTest extends LabTestCase {

    private static final Logger logger = LoggerFactory.getLogger(SoakTest.class);

    private static final int DEVICES = 3;
    private static final long DEFAULT_MINUTES = 10;
    /** What is made once, and maybe not before; a leak is one for each of many sessions or calls. */
    private static final int ONCE = 2;

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
        List<Conversation> conversations = conversations(devices);
        // What is made once and stays, is made now.
        for (Conversation conversation : conversations) {
            conversation.talkUntil(System.nanoTime() + TimeUnit.SECONDS.toNanos(2));
            conversation.end();
        }
        Map<DeviceProcess, Figures> before = settled(devices);

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
        for (DeviceProcess device : devices) {
            assertThat(device.control().served().most()).isEqualTo(1);
            assertLeftAsBefore(device, before.get(device));
        }
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
                    conversations.add(new Conversation(from, to, endpoints.get(to), conversations.size()));
                }
            }
        }
        return conversations;
    }

    /** What each device holds once all sessions have ended. */
    private static Map<DeviceProcess, Figures> settled(List<DeviceProcess> devices) {
        Map<DeviceProcess, Figures> figures = new HashMap<>();
        for (DeviceProcess device : devices) {
            Eventually.await("the sessions have ended", PATIENCE, () -> {
                Figures now = device.control().figures();
                Figures earlier = figures.put(device, now);
                return now.equals(earlier) && now.proxies() == 0 && now.stubs() == 0;
            });
            logger.info("soak: {} begins with {}", device, figures.get(device));
        }
        return figures;
    }

    private static void assertLeftAsBefore(DeviceProcess device, Figures before) {
        AtomicReference<String> last = new AtomicReference<>("");
        try {
            Eventually.await("nothing is left at " + device + " that was not there before", PATIENCE, () -> {
                Figures now = device.control().figures();
                int kept = device.control().served().kept();
                last.set(now + ", callbacks kept=" + kept);
                return now.proxies() == 0
                        && now.stubs() == 0
                        && now.threads() <= before.threads()
                        && now.descriptors() <= before.descriptors() + ONCE
                        && now.parcels() <= before.parcels() + ONCE
                        && kept == 0;
            });
        } catch (AssertionError left) {
            throw new AssertionError(
                    left.getMessage() + "; before: " + before + ", now: " + last + ", "
                            + device.control().dump(),
                    left);
        }
        logger.info("soak: {} ends with {}", device, last);
    }
}
