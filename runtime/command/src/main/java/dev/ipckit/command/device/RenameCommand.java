/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Calls a device something else. */
@Command(name = "rename", description = "Call this device, or one that it trusts, something else.")
final class RenameCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Parameters(
            arity = "1..2",
            paramLabel = "[DEVICE] NAME",
            hideParamSyntax = true,
            description = "The device, by name or by how its id begins, this one if it is not said; and its new name,"
                    + " which only this device knows if it is another one's.")
    private List<String> deviceAndName = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        SoftBus bus = SoftBus.open();
        DeviceName name = new DeviceName(deviceAndName.get(deviceAndName.size() - 1));
        DeviceId id;
        if (deviceAndName.size() == 1) {
            id = bus.device().id();
            bus.device().rename(name);
        } else {
            id = KnownDevice.find(bus.trust(), deviceAndName.get(0)).id();
            id = bus.trust().rename(id, name).id();
        }
        output.say(
                id.shortForm() + " is called " + name + " now.",
                new Fields()
                        .with("id", id.value())
                        .with("shortId", id.shortForm())
                        .with("name", name.value()));
        return 0;
    }
}
