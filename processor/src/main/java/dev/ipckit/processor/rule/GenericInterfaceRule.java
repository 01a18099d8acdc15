/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A proxy must know what it writes. */
final class GenericInterfaceRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        if (model.shape().isInterface() && !model.shape().typeParameters().isEmpty()) {
            String name = model.name().simpleName();
            findings.add(
                    DiagnosticId.IPC004,
                    model.place(),
                    name + " has type parameters ("
                            + String.join(", ", model.shape().typeParameters())
                            + "); annotate an interface that extends " + name + " with type arguments");
        }
    }
}
