/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** An enum without constants has no value that could travel. */
final class EnumConstantsRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.EnumConstant type
                    && model.enumOf(type.name()).constants().isEmpty()) {
                findings.add(
                        DiagnosticId.IPC022,
                        trail,
                        type.name().nestedName() + " has no constants; add one, or use another type");
            }
        });
    }
}
