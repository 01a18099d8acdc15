/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.Set;

/** Tags that are counted need an order on which all compilers agree. */
final class UnionOrderRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        Set<ClassRef> seen = new HashSet<>();
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.UnionValue type
                    && seen.add(type.type().name())) {
                UnionModel union = model.unionOf(type.type());
                if (!union.ordered() && union.members().stream().noneMatch(UnionModel.Member::explicit)) {
                    findings.add(
                            DiagnosticId.IPC150,
                            trail,
                            "this compiler sorts what " + union.type().name().nestedName()
                                    + " permits, so that its tags would not be those of javac; give each member a"
                                    + " @UnionTag, or compile with javac");
                }
            }
        });
    }
}
