/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import org.jspecify.annotations.Nullable;

/** Generated classes must be able to name what travels. */
final class AccessibleTypeRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            ClassRef hidden = hidden(model, use.type());
            if (hidden != null) {
                findings.add(DiagnosticId.IPC021, trail, text(model, hidden));
            }
        });
        for (MethodModel method : model.methods()) {
            for (ThrownModel thrown : method.thrown()) {
                if (thrown.travel() == ThrownModel.Travel.INACCESSIBLE) {
                    findings.add(DiagnosticId.IPC021, method.place(), text(model, thrown.name()));
                }
            }
        }
    }

    private static @Nullable ClassRef hidden(RemoteInterfaceModel model, ParcelType type) {
        if (type instanceof ParcelType.RecordValue value
                && !model.recordOf(value.type()).accessible()) {
            return value.type().name();
        }
        if (type instanceof ParcelType.UnionValue value
                && !model.unionOf(value.type()).accessible()) {
            return value.type().name();
        }
        if (type instanceof ParcelType.ParcelableValue value && !value.accessible()) {
            return value.type().name();
        }
        if (type instanceof ParcelType.Adapted adapted && !adapted.accessible()) {
            return adapted.type().name();
        }
        if (type instanceof ParcelType.EnumConstant constant
                && !model.enumOf(constant.name()).accessible()) {
            return constant.name();
        }
        if (type instanceof ParcelType.RemoteReference reference && !reference.accessible()) {
            return reference.name();
        }
        return null;
    }

    private static String text(RemoteInterfaceModel model, ClassRef hidden) {
        String from = model.stem().packageName();
        return hidden.nestedName() + " is not accessible from the generated classes in "
                + (from.isEmpty() ? "the unnamed package" : from)
                + "; make it and what encloses it public"
                + (hidden.packageName().equals(from) ? " or package-private" : "");
    }
}
