/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** Only an interface can have a proxy. */
final class InterfaceOnlyRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        if (!model.shape().isInterface()) {
            String kind = model.shape().kind();
            String article = "aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ";
            findings.add(
                    DiagnosticId.IPC001,
                    model.place(),
                    model.name().simpleName() + " is " + article + kind
                            + "; declare its methods in an interface and annotate that");
        }
    }
}
