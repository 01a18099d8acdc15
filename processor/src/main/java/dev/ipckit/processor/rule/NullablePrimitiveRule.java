/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.Locale;

/** {@code @Nullable int} means nothing; {@code @Nullable int[]} does not mean what it seems to. */
final class NullablePrimitiveRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Scalar scalar && use.nullable()) {
                String keyword = scalar.primitive().keyword();
                String wayOut = trail.outermost().endsWith("[]")
                        ? "write %s @Nullable [] for an array that may be null"
                        : "remove @Nullable, or use " + scalar.primitive().box();
                findings.add(
                        DiagnosticId.IPC024,
                        trail,
                        keyword + " cannot be null; " + String.format(Locale.ROOT, wayOut, keyword));
            }
        });
    }
}
