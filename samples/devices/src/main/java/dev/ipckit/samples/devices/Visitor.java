/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samples.devices;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeathReason;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.discovery.Discovery;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Another device: finds the lamp's, dims the lamp, and meets with a cut cable. */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Visitor() {}

    /**
     * Runs to its end; says what it does.
     *
     * @param arguments the id of the device with the lamp, and the network interface in which it is
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SoftBus bus = SoftBus.open();
        String me = bus.device().name().value();
        try (Discovery discovery = Discovery.open(
                        bus.device(), bus.trust(), network -> network.getName().equals(arguments[1]));
                IpcKit kit = IpcKit.builder()
                        .transport(bus.withPeers(discovery).transport())
                        .open()) {
            visit(me, kit, arguments[0]);
        }
    }

    private static void visit(String me, IpcKit kit, String deviceId) throws InterruptedException {
        // Waits until the device is found, too.
        RemoteObject remote = kit.samgr().device(deviceId).get("lamp", PATIENCE);
        Lamp lamp = LampStub.asInterface(remote);
        lamp.fade(100, percent -> System.out.println(me + ": called back, the lamp is at " + percent + " %"));

        BlockingQueue<DeathReason> told = new LinkedBlockingQueue<>();
        remote.addDeathRecipient((object, reason) -> told.add(reason));
        System.out.println(me + ": dimmed the lamp, now cut the cable");
        DeathReason reason = told.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (reason == null) {
            throw new IllegalStateException("not told within " + PATIENCE.toSeconds() + " s that the lamp is gone");
        }
        System.out.println(me + ": told that the lamp is gone: " + reason);
        try {
            throw new IllegalStateException("the lamp is gone and says that it is at " + lamp.brightness() + " %");
        } catch (DeadObjectException gone) {
            System.out.println(
                    me + ": and a further call says: " + gone.getClass().getSimpleName());
        }

        System.out.println(me + ": waiting for the cable");
        Lamp again = LampStub.asInterface(kit.samgr().device(deviceId).get("lamp", PATIENCE));
        System.out.println(me + ": reached the lamp again, it is at " + again.brightness() + " %");
    }
}
