/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.trust.Authority;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ends trust. */
@Command(
        name = "revoke",
        description = "Trust a device no more, whoever vouches for it; its sessions end within a second.")
final class RevokeCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(
            paramLabel = "DEVICE",
            description = "Its name, or how its id begins; the whole id if it is known by its authority alone.")
    private String device = "";

    @Option(names = "--authority", description = "Trust an authority no more, and none of its devices.")
    private boolean authority;

    @Override
    public Integer call() throws IOException {
        SoftBus bus = SoftBus.open();
        if (authority) {
            Authority known = KnownDevice.findAuthority(bus.trust(), device);
            boolean ignored = bus.trust().removeAuthority(known.id());
            say(known.toString(), known.id(), "authority");
        } else {
            DeviceId id = KnownDevice.findId(bus.trust(), device);
            bus.trust().revoke(id);
            String name = bus.trust()
                    .nameOfRevoked(id)
                    .map(known -> known + " (" + id.shortForm() + ")")
                    .orElse(id.shortForm());
            say(name, id, "device");
        }
        return 0;
    }

    private void say(String name, DeviceId id, String kind) {
        output.say(
                name + " is not trusted any more.",
                new Fields()
                        .with("id", id.value())
                        .with("shortId", id.shortForm())
                        .with("kind", kind)
                        .with("trust", "revoked"));
    }
}
