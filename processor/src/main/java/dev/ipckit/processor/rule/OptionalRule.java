/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;

/** An optional value is there or not: a parcel has one way to say that it is not. */
final class OptionalRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.OptionalValue optional) {
                check(model, use, optional.content(), trail, findings);
            } else if (use.type() instanceof ParcelType.Adapted adapted
                    && use.nullable()
                    && model.onTheWire(use).type() instanceof ParcelType.OptionalValue) {
                findings.add(
                        DiagnosticId.IPC060,
                        trail,
                        use.javaType() + " is adapted to an Optional by "
                                + adapted.adapter().nestedName()
                                + ", which is never null in a contract; remove @Nullable, or adapt it to another type");
            }
        });
    }

    private static void check(
            RemoteInterfaceModel model, TypeUse use, TypeUse content, Trail trail, Findings findings) {
        if (use.nullable()) {
            findings.add(
                    DiagnosticId.IPC060,
                    trail,
                    use.javaType() + " is never null in a contract; remove @Nullable, an empty one says the same");
        }
        if (model.onTheWire(content).type() instanceof ParcelType.OptionalValue) {
            findings.add(
                    DiagnosticId.IPC061,
                    trail,
                    use.javaType() + " has two ways to be empty, which look alike in a parcel; use "
                            + content.javaType());
        } else if (content.nullable() && !(content.type() instanceof ParcelType.Scalar)) {
            findings.add(
                    DiagnosticId.IPC061,
                    trail,
                    use.javaType() + " of a @Nullable value never holds null; remove the @Nullable inside");
        }
    }
}
