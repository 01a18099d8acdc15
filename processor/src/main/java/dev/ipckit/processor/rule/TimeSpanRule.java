/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.CallPolicies;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The times of policies are positive and such that somebody may have meant them. */
final class TimeSpanRule implements Rule {
    private static final long LONGEST_DAYS = 1;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            check(method.policies().timeout(), findings);
            check(method.policies().cacheable(), findings);
        }
    }

    private static void check(CallPolicies.@Nullable TimeSpan span, Findings findings) {
        if (span == null) {
            return;
        }
        String shown = String.format(
                Locale.ROOT,
                "@%s of %d %s ",
                span.annotation().simpleName(),
                span.value(),
                span.unit().name().toLowerCase(Locale.ROOT));
        if (span.value() <= 0) {
            findings.add(DiagnosticId.IPC131, span.place(), shown + "is no time; give more than zero");
        } else if (span.unit().toNanos(span.value()) > TimeUnit.DAYS.toNanos(LONGEST_DAYS)) {
            findings.add(
                    DiagnosticId.IPC131,
                    span.place(),
                    shown + "is more than a day; give less, a longer limit goes into the CallOptions of a proxy");
        }
    }
}
