/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.samgr.SystemAbilityOptions;
import dev.ipckit.samgr.SystemAbilityPolicy;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.testing.LeakCheck;
import dev.ipckit.testing.TestResources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Devices with processes of their own, whose front doors know each other's addresses; afterwards nothing of them may be left. */
abstract class DoorTestCase {

    private final TestResources opened = new TestResources();
    Devices devices;

    @BeforeEach
    void openDevices() {
        opened.add(LeakCheck.begin()::assertNothingLeft);
        devices = track(new Devices());
    }

    @AfterEach
    void closeDevices() throws Exception {
        opened.closeAll();
    }

    <T extends AutoCloseable> T track(T closeable) {
        return opened.add(closeable);
    }

    /** What is told of an object's death from now on, each time. */
    static List<DeathReason> deathsOf(RemoteObject object) {
        List<DeathReason> deaths = new CopyOnWriteArrayList<>();
        object.addDeathRecipient((dead, reason) -> deaths.add(reason));
        return deaths;
    }

    Place place(String name) throws Exception {
        return place(name, SystemAbilityPolicy.sameUser());
    }

    /** A device with a process that hosts SAMgr, and another one that has its front door open. */
    Place place(String name, SystemAbilityPolicy policy) throws Exception {
        return new Place(name, policy);
    }

    /** A device, and the processes on it. */
    final class Place {
        final SoftBus bus;
        final Path home;
        final IpcKit host;
        final IpcKit doorkeeper;
        ServedEndpoint door;
        private final String name;

        private Place(String name, SystemAbilityPolicy policy) throws Exception {
            this.name = name;
            bus = devices.friend(name)
                    .withLimits(ChannelLimits.DEFAULT.withSilence(Duration.ofMillis(500), Duration.ofSeconds(2)));
            home = Files.createDirectory(devices.directoryOf(bus).resolve("home"));
            Files.setPosixFilePermissions(home, java.nio.file.attribute.PosixFilePermissions.fromString("rwx------"));
            host = track(IpcKit.builder()
                    .name(name + "-host")
                    .home(home)
                    .samgrPolicy(policy)
                    .open());
            host.samgr().add("host.is.here", new Messenger());
            doorkeeper = process("door");
            door = doorkeeper.samgr().openDoor(SoftBusAddress.of("127.0.0.1", 0).endpoint());
        }

        DeviceId id() {
            return bus.device().id();
        }

        String idText() {
            return id().value();
        }

        int port() {
            return SoftBusAddress.parse(door.endpoint()).port();
        }

        /** Another process, which has this device's key. */
        IpcKit process(String role) throws Exception {
            return track(IpcKit.builder()
                    .name(name + "-" + role)
                    .home(home)
                    .transport(bus.transport())
                    .open());
        }

        /** Another process, which knows nothing of the soft bus. */
        IpcKit simpleProcess(String role) {
            return track(IpcKit.builder().name(name + "-" + role).home(home).open());
        }

        void knows(Place other) throws Exception {
            knows(other, other.port());
        }

        void knows(Place other, int port) throws Exception {
            bus.staticPeers().set(other.id(), "127.0.0.1", port);
        }

        /** A process of its own with a distributed service. */
        IpcKit serve(String service, RemoteObject object) {
            IpcKit process = simpleProcess(service);
            process.samgr().add(service, object, SystemAbilityOptions.DISTRIBUTED);
            return process;
        }
    }
}
