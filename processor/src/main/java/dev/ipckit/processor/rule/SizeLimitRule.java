/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.CallPolicies;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The size limits of policies are positive and no more than a parcel can hold. */
final class SizeLimitRule implements Rule {
    private static final int GREATEST = 1 << 30;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            CallPolicies.SizeLimits sizes = method.policies().maxSize();
            if (sizes == null) {
                continue;
            }
            if (sizes.request() == null && sizes.reply() == null) {
                findings.add(
                        DiagnosticId.IPC133,
                        sizes.place(),
                        "@MaxSize limits nothing; give request, reply or both, or remove it");
            }
            check("request", sizes.request(), sizes, findings);
            check("reply", sizes.reply(), sizes, findings);
        }
    }

    private static void check(String what, @Nullable Integer limit, CallPolicies.SizeLimits sizes, Findings findings) {
        if (limit != null && (limit < 1 || limit > GREATEST)) {
            findings.add(
                    DiagnosticId.IPC133,
                    sizes.place(),
                    String.format(
                            Locale.ROOT,
                            "@MaxSize gives a %s %d bytes; give from 1 to %d, the most that a parcel can hold",
                            what,
                            limit,
                            GREATEST));
        }
    }
}
