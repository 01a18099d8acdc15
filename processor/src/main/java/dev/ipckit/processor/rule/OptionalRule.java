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
                check(use, optional.content(), trail, findings);
            }
        });
    }

    private static void check(TypeUse use, TypeUse content, Trail trail, Findings findings) {
        if (use.nullable()) {
            findings.add(
                    DiagnosticId.IPC060,
                    trail,
                    use.javaType() + " is never null in a contract; remove @Nullable, an empty one says the same");
        }
        if (content.type() instanceof ParcelType.OptionalValue) {
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
