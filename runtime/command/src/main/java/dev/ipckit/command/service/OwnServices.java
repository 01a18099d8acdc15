/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.service;

import dev.ipckit.IpcKit;
import dev.ipckit.command.output.CommandFailedException;
import dev.ipckit.command.output.ExitCode;
import dev.ipckit.samgr.SystemAbilityManager;

/** The services of this user on this device, for a command that is over soon. */
final class OwnServices {

    private OwnServices() {}

    /**
     * SAMgr, if somebody else hosts it: a command that asks is no reason for one to be there, and has no services.
     *
     * @throws CommandFailedException if nobody does
     */
    static SystemAbilityManager hostedByOthers(IpcKit kit) {
        SystemAbilityManager samgr = kit.samgr();
        // The first call connects, or else has this process host.
        boolean nothing = samgr.list().isEmpty();
        if (nothing && samgr.isHost()) {
            throw new CommandFailedException(
                    ExitCode.UNREACHABLE,
                    "no process of this user hosts SAMgr, so there are no services here; is IPCKIT_HOME the same as"
                            + " theirs?");
        }
        return samgr;
    }
}
