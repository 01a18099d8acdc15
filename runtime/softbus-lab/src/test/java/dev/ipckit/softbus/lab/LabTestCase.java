/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.lab.device.DeviceProcess;
import dev.ipckit.softbus.lab.device.DeviceSettings;
import dev.ipckit.softbus.lab.device.Outcome;
import dev.ipckit.softbus.lab.wire.Machine;
import dev.ipckit.softbus.lab.wire.Network;
import dev.ipckit.softbus.lab.wire.Quality;
import dev.ipckit.softbus.lab.wire.Requirements;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.TestResources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A network, and devices on it that trust each other; those of all tests of a class, since a JVM takes its time to start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LabTestCase {

    /** A cut cable is noticed in less than 10 s; the rest is for a machine that has other things to do. */
    static final int NOTICED_MILLIS = 12_000;

    private static final long PATIENCE_SECONDS = 60;
    private static final long SEED = 20_261_122;

    private final TestResources opened = new TestResources();
    private final List<DeviceProcess> friends = new ArrayList<>();

    private Path directory;

    Network network;

    @BeforeAll
    void openNetwork(@TempDir Path files) throws Exception {
        Requirements.require();
        directory = files;
        network = open(Network.open(SEED));
    }

    @BeforeEach
    void mendNetwork() {
        network.mend();
        network.quality(Quality.PERFECT);
    }

    @AfterAll
    void closeAll() throws Exception {
        opened.closeAll();
    }

    /** Where files of the lab may lie. */
    Path directory() {
        return directory;
    }

    /** Something that is closed after the tests. */
    <T extends AutoCloseable> T open(T closeable) {
        return opened.add(closeable);
    }

    /** A device on a machine of its own, which trusts all former ones, and they it. */
    DeviceProcess device(String name, String... wrapped) throws Exception {
        return befriended(start(network.join(name), wrapped));
    }

    /** The same with other settings. */
    DeviceProcess device(String name, DeviceSettings settings) throws Exception {
        return befriended(open(DeviceProcess.start(network.join(name), directory, settings)));
    }

    /** The same with discovery. */
    DeviceProcess discoveringDevice(String name) throws Exception {
        return befriended(startDiscovering(network.join(name)));
    }

    private DeviceProcess befriended(DeviceProcess device) {
        friends.forEach(device::befriend);
        friends.add(device);
        return device;
    }

    /** A process of the device that is there, or was, on this machine: a further one, or the one that comes back. */
    DeviceProcess start(Machine machine, String... wrapped) throws Exception {
        return open(DeviceProcess.start(machine, directory, DeviceSettings.DEFAULT, wrapped));
    }

    /** The same with discovery. */
    DeviceProcess startDiscovering(Machine machine) throws Exception {
        return open(DeviceProcess.start(machine, directory, DeviceSettings.DEFAULT.discovering()));
    }

    /** Has one device serve, and the other connect to it. @return how it is reached */
    static String connect(DeviceProcess calling, DeviceProcess serving) {
        String endpoint = serving.control().serve(serving.machine().address());
        connect(calling, serving, endpoint);
        return endpoint;
    }

    /** Has a device connect to another one where it is known to be. */
    static void connect(DeviceProcess calling, DeviceProcess serving, String endpoint) {
        assertSucceeded(calling.control().connect(serving.machine().name(), endpoint));
    }

    static void assertSucceeded(Outcome outcome) {
        assertThat(outcome.failure()).as(outcome.toString()).isEmpty();
    }

    /**
     * Waits for calls that all end because the remote object is dead.
     *
     * @param limitMillis how long each of them may take
     * @param calling who made them over the connection, and is told of the death once
     * @param reasons one of which it is told
     */
    static void assertAllDead(
            List<CompletableFuture<Outcome>> waiting,
            long limitMillis,
            DeviceProcess calling,
            String connection,
            String... reasons)
            throws Exception {
        for (CompletableFuture<Outcome> call : waiting) {
            Outcome outcome = get(call);
            assertThat(outcome.failure()).as(outcome.toString()).isEqualTo("DeadObjectException");
            assertThat(outcome.millis()).as(outcome.toString()).isLessThan(limitMillis);
        }
        Eventually.await(
                () -> "the recipient is told once " + String.join(" or ", reasons) + ", and not "
                        + calling.control().deaths(connection),
                () -> Stream.of(reasons)
                        .anyMatch(reason -> calling.control().deaths(connection).equals(List.of(reason))));
    }

    static Outcome get(CompletableFuture<Outcome> outcome) throws Exception {
        return outcome.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
