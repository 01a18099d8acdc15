/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.command.device.DiscoveryOptions;
import dev.ipckit.command.device.HostAndPort;
import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.samgr.Subscription;
import dev.ipckit.samgr.SystemAbilityManager;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.discovery.Discovery;
import java.io.IOException;
import java.net.InetAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hosts SAMgr until it is told to end. */
@Command(
        name = "samgr",
        description = {
            "Host SAMgr for all processes of this user, until SIGTERM or SIGINT; then it hands over and exits with 0.",
            "With --listen it is the front door of this device as well: devices that it trusts find its distributed services"
                    + " there, whichever process of the user they are in.",
            "Says a line when it is ready. If another process hosts SAMgr, this one takes over when that one ends."
        })
public final class SamgrCommand implements Callable<Integer> {

    private static final long CLOSING_SECONDS = 10;

    @Mixin
    private Output output = new Output();

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean ready;

    @Mixin
    private DiscoveryOptions discoveryOptions = new DiscoveryOptions();

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS[:PORT]",
            converter = HostAndPort.DoorConverter.class,
            description = "Open the front door of this device there, for devices that it trusts; port "
                    + HostAndPort.DOOR_PORT + " unless you say another. 0.0.0.0 and [::] are all addresses.")
    private @Nullable HostAndPort listen;

    @Option(
            names = "--publish",
            description = "Announce the front door in the networks, so that other devices find it.")
    private boolean publish;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (publish && listen == null) {
            throw new CommandFailedException(
                    ExitCode.USAGE, "--publish announces the front door, which --listen opens: say both");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "ipckit-samgr-end"));
        host();
        // Not if closing failed: then it ends with a failure, after the time in which its reason is said.
        closed.countDown();
        return 0;
    }

    private void host() throws IOException, InterruptedException {
        SoftBus bus = listen == null ? null : SoftBus.open().withWildcardAllowed();
        IpcKit.Builder builder = IpcKit.builder().name("samgr");
        try (IpcKit kit = (bus == null ? builder : builder.transport(bus.transport())).open();
                Discovery discovery = bus != null && publish ? discoveryOptions.open(bus) : null) {
            SystemAbilityManager samgr = kit.samgr();
            // A subscription is what keeps this process interested, so that it takes over.
            Subscription subscription = samgr.subscribe(new ServiceLog());
            Endpoint door = openDoor(samgr);
            if (discovery != null && door != null) {
                SoftBusAddress address = SoftBusAddress.parse(door);
                discovery.publish(InetAddress.getByName(address.host()), address.port());
            }
            boolean hosts = samgr.isHost();
            ready = true;
            say(hosts, door);
            told.await();
            subscription.close();
        }
    }

    private @Nullable Endpoint openDoor(SystemAbilityManager samgr) {
        HostAndPort at = listen;
        return at == null
                ? null
                : samgr.openDoor(SoftBusAddress.of(at.host(), at.port()).endpoint())
                        .endpoint();
    }

    private void say(boolean hosts, @Nullable Endpoint door) {
        output.say(
                (hosts
                                ? "ready: this process hosts SAMgr"
                                : "ready: another process hosts SAMgr, this one takes over when it ends")
                        + (door == null ? "" : "; the front door is " + door),
                new Fields()
                        .with("event", "ready")
                        .with("host", hosts)
                        .with("door", door == null ? null : door.toString()));
    }

    /** What the virtual machine does when it is told to end: without this it would not wait for anything. */
    private void end() {
        told.countDown();
        if (!ready) {
            return;
        }
        boolean done = false;
        try {
            done = closed.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        // A daemon that was told to end has not failed, which the virtual machine would report otherwise.
        Runtime.getRuntime().halt((done ? ExitCode.OK : ExitCode.FAILED).number());
    }
}
