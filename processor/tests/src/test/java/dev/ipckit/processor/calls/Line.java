/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.Serial;

/** All its calls take turns. */
@RemoteInterface
@Serial
interface Line {
    int call(int number, Within within);

    @Oneway
    void later(int number);

    /** Called while a call runs. */
    @RemoteInterface
    interface Within {
        void run(int number);
    }
}
