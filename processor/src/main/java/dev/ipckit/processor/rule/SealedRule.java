/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A sealed interface does not permit its proxy. */
final class SealedRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        if (model.shape().isInterface() && model.shape().isSealed()) {
            findings.add(
                    DiagnosticId.IPC003,
                    model.place(),
                    model.name().simpleName()
                            + " is sealed, so that no proxy can implement it; remove sealed, or annotate another"
                            + " interface");
        }
    }
}
