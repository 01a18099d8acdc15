/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.IpcKit;
import dev.ipckit.command.device.DiscoveryOptions;
import dev.ipckit.command.device.OtherDevice;
import dev.ipckit.command.output.DurationConverter;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.command.output.Table;
import dev.ipckit.samgr.SystemAbility;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists services. */
@Command(
        name = "list",
        description = "List the services of this user, or those of another device that this one may see.")
public final class ListCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Mixin
    private DiscoveryOptions discovery = new DiscoveryOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "DEVICE",
            description = "A device that this one trusts, by name or by how its id begins.")
    private @Nullable String device;

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            defaultValue = "5s",
            description = "How long finding the device, and asking it, may take: ${DEFAULT-VALUE}.")
    private Duration timeout = Duration.ofSeconds(5);

    @Override
    public Integer call() throws IOException, InterruptedException {
        String other = device;
        if (other == null) {
            try (IpcKit kit = IpcKit.builder().name("list").open()) {
                say(OwnServices.hostedByOthers(kit).list(), "SAMgr is there, and no service is registered.");
            }
        } else {
            try (OtherDevice way = OtherDevice.open(other, discovery, timeout)) {
                say(way.kit().samgr().list(way.id()), "The device answers, and shows no service to this one.");
            }
        }
        return 0;
    }

    private void say(List<SystemAbility> abilities, String ifEmpty) {
        output.list(
                abilities,
                new Table<SystemAbility>()
                        .column("NAME", SystemAbility::name)
                        .column("INTERFACE", SystemAbility::interfaceDescriptor)
                        .column("USER", ability -> number(ability.uid()))
                        .column("PROCESS", ability -> number(ability.pid()))
                        .column("FOR", ability -> ability.distributed() ? "all devices" : "this device"),
                ifEmpty,
                ability -> new Fields()
                        .with("name", ability.name())
                        .with("interface", ability.interfaceDescriptor())
                        .with("uid", known(ability.uid()))
                        .with("pid", known(ability.pid()))
                        .with("distributed", ability.distributed()));
    }

    /** SAMgr says -1 where the operating system does not vouch for it. */
    private static String number(long number) {
        return number < 0 ? "?" : Long.toString(number);
    }

    private static @Nullable Long known(long number) {
        return number < 0 ? null : number;
    }
}
