/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import picocli.CommandLine.Command;

/** The commands about devices. */
@Command(
        name = "device",
        description = "This device, and those that it trusts.",
        subcommands = {
            IdCommand.class,
            ListCommand.class,
            WatchCommand.class,
            PairCommand.class,
            TrustCommand.class,
            RenameCommand.class,
            AddressCommand.class,
            RevokeCommand.class
        })
public final class DeviceCommand {}
