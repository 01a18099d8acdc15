/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import dev.ipckit.command.device.DeviceCommand;
import dev.ipckit.command.service.ListCommand;
import dev.ipckit.command.service.PingCommand;
import dev.ipckit.command.service.SamgrCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command of all commands. */
@Command(
        name = "ipckit",
        description = "SAMgr as a daemon, this device and those it trusts, services and whether they answer.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = IpckitCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        subcommands = {DeviceCommand.class, SamgrCommand.class, ListCommand.class, PingCommand.class},
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 called wrongly, 3 not found, 4 nobody answers, 5 out of time, 6 refused.",
            "Environment: IPCKIT_HOME is where the services of this user are, IPCKIT_DEVICE where its device is."
        })
final class IpckitCommand {

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say on standard error what goes on; twice says more.")
    private boolean[] verbose = {};

    boolean isVerbose() {
        return verbose.length > 0;
    }

    /** Before anything logs: slf4j-simple looks once. */
    void setUpLog() {
        if (isVerbose()) {
            String level = verbose.length > 1 ? "debug" : "info";
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level);
            System.setProperty("org.slf4j.simpleLogger.log.dev.ipckit.samgr.LinkKeeper", level);
        }
    }

    /** What the jar says of itself. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = IpckitCommand.class.getPackage().getImplementationVersion();
            return new String[] {"ipckit " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
