/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The constants of an enum have numbers of their own that fit their backing, and at most one stands for unknown ones.
 */
final class EnumNumberRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        Set<EnumModel> seen = new HashSet<>();
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.EnumConstant type) {
                EnumModel constants = model.enumOf(type.name());
                if (seen.add(constants)) {
                    checkNumbers(constants, trail, findings);
                    checkUnknown(constants, trail, findings);
                }
            }
        });
    }

    private static void checkNumbers(EnumModel model, Trail trail, Findings findings) {
        boolean numbered = model.numbered();
        Map<Long, EnumModel.Constant> byNumber = new HashMap<>();
        for (EnumModel.Constant constant : model.constants()) {
            Trail there = at(model, constant, trail);
            if (numbered && !constant.explicit()) {
                findings.add(
                        DiagnosticId.IPC082,
                        there,
                        constant.name() + " has no @WireValue, but other constants of "
                                + model.name().nestedName() + " have one; give one to each constant or to none");
                continue;
            }
            if (!fits(constant.value(), model.backing())) {
                findings.add(
                        DiagnosticId.IPC080,
                        there,
                        constant.name() + " has the number " + constant.value() + ", which does not fit into the "
                                + model.backing().keyword() + " that backs "
                                + model.name().nestedName() + "; use another number or a larger @Backing");
            }
            EnumModel.Constant other = byNumber.putIfAbsent(constant.value(), constant);
            if (other != null) {
                findings.add(
                        DiagnosticId.IPC081,
                        there,
                        constant.value() + " is also the number of " + other.name() + "; give each constant its own");
            }
        }
    }

    private static void checkUnknown(EnumModel model, Trail trail, Findings findings) {
        EnumModel.Constant first = model.unknown();
        for (EnumModel.Constant constant : model.constants()) {
            if (first != null && constant.unknown() && !constant.equals(first)) {
                findings.add(
                        DiagnosticId.IPC083,
                        at(model, constant, trail),
                        first.name() + " already stands for the unknown numbers of "
                                + model.name().nestedName() + "; remove one @UnknownValue");
            }
        }
    }

    private static boolean fits(long value, Primitive backing) {
        return switch (backing) {
            case BYTE -> value == (byte) value;
            case LONG -> true;
            default -> value == (int) value;
        };
    }

    private static Trail at(EnumModel model, EnumModel.Constant constant, Trail trail) {
        String name = model.name().nestedName();
        return trail.at(constant.place(), name, name + "." + constant.name() + ": ");
    }
}
