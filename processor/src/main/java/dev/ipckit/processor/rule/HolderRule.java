/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Direction;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A holder is there to be filled: it is a parameter that comes back, and nothing else. */
final class HolderRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        // One type may be a parameter here and a result there: which use it is decides.
        Set<TypeUse> parameters = Collections.newSetFromMap(new IdentityHashMap<>());
        for (MethodModel method : model.methods()) {
            for (ParameterModel parameter : method.parameters()) {
                parameters.add(parameter.use());
                checkParameter(parameter, findings);
            }
        }
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Held held && !parameters.contains(use)) {
                findings.add(
                        DiagnosticId.IPC057,
                        trail,
                        use.javaType() + " is not a parameter itself; use "
                                + held.value().javaType());
            }
        });
    }

    private static void checkParameter(ParameterModel parameter, Findings findings) {
        if (!(parameter.use().type() instanceof ParcelType.Held held)) {
            return;
        }
        String shown = parameter.use().javaType().toString();
        if (parameter.direction() == Direction.IN) {
            findings.add(
                    DiagnosticId.IPC057,
                    parameter.place(),
                    parameter.name() + " is a " + shown
                            + " that does not come back; annotate it with @Out or @InOut, or use "
                            + held.value().javaType());
        }
        if (parameter.use().nullable()) {
            findings.add(
                    DiagnosticId.IPC057,
                    parameter.place(),
                    parameter.name() + " is a " + shown + " that may be null, which nothing could come back in; remove"
                            + " @Nullable, or put it on the type argument");
        }
    }
}
