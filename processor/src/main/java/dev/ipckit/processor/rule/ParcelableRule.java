/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** The receiver must be able to make a hand-written parcelable. */
final class ParcelableRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.ParcelableValue value
                    && value.accessible()
                    && !value.fault().isEmpty()) {
                findings.add(DiagnosticId.IPC058, trail, value.type().name().nestedName() + " " + value.fault());
            }
        });
    }
}
