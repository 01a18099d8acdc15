/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Transaction codes are in range, unique, and given to all methods or to none. */
final class TransactionCodeRule implements Rule {
    private static final int FIRST = 1;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        boolean any = model.methods().stream().anyMatch(method -> method.code() != null);
        Map<Integer, MethodModel> byCode = new HashMap<>();
        for (MethodModel method : model.methods()) {
            MethodModel.DeclaredCode code = method.code();
            if (code != null) {
                checkCode(method, code, byCode, findings);
            } else if (any) {
                findings.add(
                        DiagnosticId.IPC042,
                        method.place(),
                        method.name() + " has no @TransactionCode, but other methods of "
                                + model.name().simpleName() + " have one; give one to each method or to none");
            }
        }
    }

    private static void checkCode(
            MethodModel method, MethodModel.DeclaredCode code, Map<Integer, MethodModel> byCode, Findings findings) {
        int value = code.value();
        if (value < FIRST || value > MethodModel.LAST_CODE) {
            findings.add(
                    DiagnosticId.IPC040,
                    code.place(),
                    String.format(
                            Locale.ROOT,
                            "%d is not a transaction code; use one from %d to %d",
                            value,
                            FIRST,
                            MethodModel.LAST_CODE));
        }
        MethodModel other = byCode.putIfAbsent(value, method);
        if (other != null) {
            findings.add(
                    DiagnosticId.IPC041,
                    code.place(),
                    value + " is also the transaction code of " + other.name() + "; give each method its own");
        }
        if (value != code.overridden()) {
            findings.add(
                    DiagnosticId.IPC043,
                    code.place(),
                    method.name() + " has the transaction code " + code.overridden()
                            + " in the interface that it is inherited from; keep that code");
        }
    }
}
