/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.ThrownModel;

/** Nobody waits for a oneway call, so nothing can come back. */
final class OnewayRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            if (model.isOneway(method)) {
                checkOneway(method, findings);
            }
            if (model.oneway() != null
                    && method.oneway() != null
                    && method.declaredIn().equals(model.name())) {
                findings.add(
                        DiagnosticId.IPC032,
                        method.oneway(),
                        "all methods of " + model.name().simpleName() + " are oneway already; remove @Oneway here");
            }
        }
    }

    private static void checkOneway(MethodModel method, Findings findings) {
        if (method.form().isAsync()) {
            findings.add(
                    DiagnosticId.IPC030,
                    method.place(),
                    method.name() + " is oneway but returns a "
                            + method.form().wrapper().simpleName()
                            + ", which nothing would complete; return void, or remove @Oneway");
        } else if (method.result() != null) {
            findings.add(
                    DiagnosticId.IPC030,
                    method.place(),
                    method.name() + " is oneway but returns " + method.result().javaType()
                            + "; return void, pass a callback, or remove @Oneway");
        }
        for (ThrownModel thrown : method.thrown()) {
            // What the runtime throws at the sender itself may be declared.
            if (!thrown.name().packageName().equals(RuntimeTypes.EXCEPTION_PACKAGE)) {
                findings.add(
                        DiagnosticId.IPC031,
                        method.place(),
                        method.name() + " is oneway, so that " + thrown.name().nestedName()
                                + " never reaches the caller; remove the throws clause, or @Oneway");
            }
        }
    }
}
