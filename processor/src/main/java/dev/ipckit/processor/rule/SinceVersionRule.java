/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Documentation;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** Versions of a contract count from one. */
final class SinceVersionRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            Documentation.SinceVersion since = method.documentation().since();
            if (since != null && since.version() < 1) {
                findings.add(
                        DiagnosticId.IPC137,
                        since.place(),
                        method.name() + " came in version " + since.version()
                                + ", but the first version is 1; give the version it came in, or remove @Since");
            }
        }
    }
}
