/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.CallPolicies;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** A required permission is named, in one way. */
final class PermissionRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            CallPolicies.Permission permission = method.policies().permission();
            if (permission != null) {
                check(permission, findings);
            }
        }
    }

    private static void check(CallPolicies.Permission permission, Findings findings) {
        List<String> names = new ArrayList<>();
        int ways = 0;
        if (permission.single() != null) {
            ways++;
            names.add(permission.single());
        }
        if (permission.anyOf() != null) {
            ways++;
            names.addAll(permission.anyOf());
        }
        if (permission.allOf() != null) {
            ways++;
            names.addAll(permission.allOf());
        }
        if (ways > 1) {
            findings.add(
                    DiagnosticId.IPC132,
                    permission.place(),
                    "@RequiresPermission gives " + names + " in several ways, and what they mean together is open; give"
                            + " one of value, anyOf and allOf");
        } else if (names.isEmpty()) {
            findings.add(
                    DiagnosticId.IPC132,
                    permission.place(),
                    "@RequiresPermission names no permission; give one, or remove it");
        } else if (names.stream().anyMatch(String::isBlank)) {
            findings.add(
                    DiagnosticId.IPC132,
                    permission.place(),
                    "@RequiresPermission gives a permission without a name; name it, or remove it");
        } else if (new HashSet<>(names).size() < names.size()) {
            findings.add(
                    DiagnosticId.IPC132,
                    permission.place(),
                    "@RequiresPermission names a permission twice in " + names + "; name it once");
        }
    }
}
