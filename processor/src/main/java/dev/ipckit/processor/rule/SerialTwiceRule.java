/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.CallPolicies;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A method of a serial interface takes its turn with the others already. */
final class SerialTwiceRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            CallPolicies.Turns turns = method.policies().serial();
            if (turns != null && turns.twice() != null) {
                findings.add(
                        DiagnosticId.IPC136,
                        turns.twice(),
                        "all calls of " + model.name().simpleName() + " take turns already, those of " + method.name()
                                + " too; remove @Serial here");
            }
        }
    }
}
