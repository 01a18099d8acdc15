/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ConstantModel;
import dev.ipckit.processor.model.Documentation;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.UnionModel;
import org.jspecify.annotations.Nullable;

/** Versions of a contract count from one, and a lock file has room for nine digits. */
final class SinceVersionRule implements Rule {
    private static final int FIRST = 1;
    private static final int LAST = 999_999_999;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            check(method.name(), method.documentation().since(), findings);
        }
        for (ConstantModel constant : model.constants()) {
            check(constant.name(), constant.since(), findings);
        }
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.RecordValue value) {
                String name = value.type().name().nestedName();
                for (RecordModel.Component component :
                        model.recordOf(value.type()).components()) {
                    check(name + "." + component.name(), component.since(), findings);
                }
            } else if (use.type() instanceof ParcelType.EnumConstant value) {
                for (EnumModel.Constant constant : model.enumOf(value.name()).constants()) {
                    check(value.name().nestedName() + "." + constant.name(), constant.since(), findings);
                }
            } else if (use.type() instanceof ParcelType.UnionValue value) {
                for (UnionModel.Member member : model.unionOf(value.type()).members()) {
                    check(member.record().name().nestedName(), member.since(), findings);
                }
            }
        });
    }

    private static void check(String name, Documentation.@Nullable SinceVersion since, Findings findings) {
        if (since == null || since.place() == null) {
            return;
        }
        if (since.version() < FIRST) {
            findings.add(
                    DiagnosticId.IPC137,
                    since.place(),
                    name + " came in version " + since.version()
                            + ", but the first version is 1; give the version it came in, or remove @Since");
        } else if (since.version() > LAST) {
            findings.add(
                    DiagnosticId.IPC137,
                    since.place(),
                    name + " came in version " + since.version() + ", but no version is above " + LAST
                            + "; give the version it came in, or remove @Since");
        }
    }
}
