/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.TransactionCode;

/** What the registry tells a process that has subscribed. In order, and nobody waits for it. */
@RemoteInterface
@Oneway
interface SystemAbilityObserver {

    /** A name has come, or was there when the subscription began. */
    @TransactionCode(1)
    void added(SystemAbility ability);

    /** A name has gone. */
    @TransactionCode(2)
    void removed(SystemAbility ability);
}
