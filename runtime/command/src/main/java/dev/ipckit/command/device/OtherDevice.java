/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.discovery.Discovery;
import dev.ipckit.softbus.discovery.DiscoveryListener;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Another device, for a command that calls it: where it is written down to be, else where it is found in the networks.
 * Owns what it takes until it is closed.
 */
public final class OtherDevice implements AutoCloseable {

    private final IpcKit kit;
    private final DeviceId id;
    private final @Nullable Discovery discovery;

    private OtherDevice(IpcKit kit, DeviceId id, @Nullable Discovery discovery) {
        this.kit = kit;
        this.id = id;
        this.discovery = discovery;
    }

    /**
     * Finds a device.
     *
     * @param nameOrId its name here, or how its id begins
     * @param limit how long it may take to find it, and each call
     * @throws CommandFailedException if it is not known, or not found
     */
    public static OtherDevice open(String nameOrId, DiscoveryOptions options, Duration limit)
            throws IOException, InterruptedException {
        SoftBus bus = SoftBus.open();
        DeviceId id = KnownDevice.findId(bus.trust(), nameOrId);
        Discovery discovery = bus.peers().of(id).isEmpty() ? options.open(bus) : null;
        boolean done = false;
        try {
            if (discovery != null) {
                await(discovery, id, nameOrId, limit);
                bus = bus.withPeers(discovery);
            }
            IpcKit kit = IpcKit.builder()
                    .name("command")
                    .transport(bus.transport())
                    .defaultDeadline(limit)
                    .open();
            done = true;
            return new OtherDevice(kit, id, discovery);
        } finally {
            if (!done && discovery != null) {
                discovery.close();
            }
        }
    }

    private static void await(Discovery discovery, DeviceId id, String nameOrId, Duration limit)
            throws InterruptedException {
        CountDownLatch found = new CountDownLatch(1);
        DiscoveryListener listener = event -> {
            if (event.device().id().equals(id)) {
                found.countDown();
            }
        };
        discovery.subscribe(listener);
        if (!found.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new CommandFailedException(
                    ExitCode.UNREACHABLE,
                    "device \"" + nameOrId
                            + "\" was not found in the networks of this one, and no address of it is written"
                            + " down; see \"ipckit device address --help\"");
        }
        boolean ignored = discovery.unsubscribe(listener);
    }

    /** What calls it. */
    public IpcKit kit() {
        return kit;
    }

    /** Its id. */
    public String id() {
        return id.value();
    }

    /** Where its front door is. */
    public Endpoint door() {
        return SoftBusAddress.of(id).endpoint();
    }

    @Override
    public void close() {
        kit.close();
        if (discovery != null) {
            discovery.close();
        }
    }
}
