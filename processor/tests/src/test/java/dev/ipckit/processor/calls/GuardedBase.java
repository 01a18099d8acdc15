/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.RequiresPermission;

/** What it asks for holds for those who extend it. */
@RemoteInterface
@RequiresPermission("whole")
interface GuardedBase {
    @RequiresPermission("base")
    String inherited();

    String ofInterface();
}
