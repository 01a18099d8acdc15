/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.IpcKit;
import dev.ipckit.command.output.Fields;
import dev.ipckit.command.output.Output;
import dev.ipckit.command.output.Table;
import dev.ipckit.samgr.SystemAbility;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists services. */
@Command(name = "list", description = "List the services of this user.")
public final class ListCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        try (IpcKit kit = IpcKit.builder().name("list").open()) {
            output.list(
                    OwnServices.hostedByOthers(kit).list(),
                    new Table<SystemAbility>()
                            .column("NAME", SystemAbility::name)
                            .column("INTERFACE", SystemAbility::interfaceDescriptor)
                            .column("USER", ability -> number(ability.uid()))
                            .column("PROCESS", ability -> number(ability.pid())),
                    "SAMgr is there, and no service is registered.",
                    ability -> new Fields()
                            .with("name", ability.name())
                            .with("interface", ability.interfaceDescriptor())
                            .with("uid", known(ability.uid()))
                            .with("pid", known(ability.pid())));
        }
        return 0;
    }

    /** SAMgr says -1 where the operating system does not vouch for it. */
    private static String number(long number) {
        return number < 0 ? "?" : Long.toString(number);
    }

    private static @Nullable Long known(long number) {
        return number < 0 ? null : number;
    }
}
