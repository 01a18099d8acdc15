/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;

/** A declared exception is a specific type that can be built anew at the caller. */
final class ExceptionRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            for (ThrownModel thrown : method.thrown()) {
                // Where the declaration of the variable is refused, its uses need no finding of their own.
                if (!method.typeParameters().contains(thrown.name().nestedName())) {
                    check(model, method, thrown, findings);
                }
            }
        }
    }

    private static void check(RemoteInterfaceModel model, MethodModel method, ThrownModel thrown, Findings findings) {
        String name = thrown.name().nestedName();
        if (thrown.travel() == ThrownModel.Travel.TOO_BROAD) {
            findings.add(
                    DiagnosticId.IPC050,
                    method.place(),
                    "anything could hide behind " + name
                            + "; declare the exceptions that callers are to handle, all others arrive as"
                            + " RemoteFailureException"
                            + Inheritance.orOverride(model, method, "without it"));
        }
        if (thrown.travel() == ThrownModel.Travel.ERROR) {
            findings.add(
                    DiagnosticId.IPC050,
                    method.place(),
                    name
                            + " says that its own process is in trouble, which callers cannot mend; remove it, since it arrives"
                            + " as RemoteFailureException without being declared"
                            + Inheritance.orOverride(model, method, "without it"));
        }
        if (thrown.travel() == ThrownModel.Travel.NO_CONSTRUCTOR) {
            findings.add(
                    DiagnosticId.IPC051,
                    method.place(),
                    name + " has no accessible constructor whose parameters can all be read from the exception; give it"
                            + " one of String message, Throwable cause and fields with accessors of the same name"
                            + Inheritance.orOverride(model, method, "without it"));
        }
        if (thrown.travel() == ThrownModel.Travel.NO_NAMES) {
            findings.add(
                    DiagnosticId.IPC051,
                    method.place(),
                    name + " was compiled without the names of its constructors' parameters, which say what of the"
                            + " exception each is filled with; compile it with -parameters"
                            + Inheritance.orOverride(model, method, "without it"));
        }
    }
}
