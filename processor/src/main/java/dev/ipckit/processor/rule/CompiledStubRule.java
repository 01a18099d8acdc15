/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A remote interface of another artifact must bring its stub along. */
final class CompiledStubRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.RemoteReference type && !type.generated()) {
                findings.add(
                        DiagnosticId.IPC027,
                        trail,
                        type.stem().generated("Stub").canonicalName() + " does not exist; compile "
                                + type.name().nestedName() + " with ipckit-processor too");
            }
        });
    }
}
