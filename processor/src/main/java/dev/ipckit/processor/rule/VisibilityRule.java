/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** Generated classes are top-level classes of the package, and must be able to name the interface. */
final class VisibilityRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        if (model.shape().isInterface() && model.shape().isPrivate()) {
            findings.add(
                    DiagnosticId.IPC002,
                    model.place(),
                    model.name().nestedName()
                            + " or what encloses it is private, so that no proxy can implement it; make it at least"
                            + " package-private");
        }
    }
}
