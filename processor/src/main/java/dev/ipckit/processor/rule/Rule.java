/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** Something that every remote interface must keep. */
@FunctionalInterface
interface Rule {

    /** Adds a finding for every place where the interface does not. */
    void check(RemoteInterfaceModel model, Findings findings);
}
