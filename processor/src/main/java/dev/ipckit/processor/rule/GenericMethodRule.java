/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A stub must know what it reads. */
final class GenericMethodRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            if (!method.typeParameters().isEmpty()) {
                findings.add(
                        DiagnosticId.IPC011,
                        method.place(),
                        method.name() + " has type parameters (" + String.join(", ", method.typeParameters())
                                + "); write a method for each type, or make it a default method that stays local"
                                + Inheritance.orLocal(model, method));
            }
        }
    }
}
