/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes down where a device is. */
@Command(
        name = "address",
        description = {
            "Write down where a device's front door is, in place of what was written down before; nothing to forget it.",
            "What is written down is tried before what is discovered, and works where nothing can be discovered."
        })
final class AddressCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(index = "0", paramLabel = "DEVICE", description = "Its name, or how its id begins.")
    private String device = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "HOST[:PORT]",
            hideParamSyntax = true,
            converter = HostAndPort.DoorConverter.class,
            description = "Where it is, the preferred one first.")
    private List<HostAndPort> addresses = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        SoftBus bus = SoftBus.open();
        DeviceId id = KnownDevice.findId(bus.trust(), device);
        List<SoftBusAddress> written = addresses.stream()
                .map(address -> SoftBusAddress.of(id, address.host(), address.port()))
                .toList();
        bus.staticPeers().set(id, written);
        List<String> shown = FoundDevice.hostsAndPorts(written);
        output.say(
                id.shortForm()
                        + (shown.isEmpty()
                                ? " has no address here any more."
                                : " is at " + String.join(", ", shown) + "."),
                new Fields()
                        .with("id", id.value())
                        .with("shortId", id.shortForm())
                        .with("addresses", shown));
        return 0;
    }
}
