/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** The names of generated classes must be free. */
final class GeneratedNameRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        model.surroundings()
                .taken()
                .forEach((name, holder) -> findings.add(
                        DiagnosticId.IPC007,
                        model.place(),
                        name.simpleName() + " cannot be generated for "
                                + model.name().nestedName() + ", since the name belongs to " + holder
                                + "; rename one of them"));
    }
}
