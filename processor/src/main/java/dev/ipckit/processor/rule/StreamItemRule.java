/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A publisher gives items, and null is none. */
final class StreamItemRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Stream stream && stream.item().nullable()) {
                findings.add(
                        DiagnosticId.IPC093,
                        trail,
                        use.javaType() + " cannot give null, which java.util.concurrent.Flow forbids; remove @Nullable"
                                + " inside, and use Optional where an item may be empty");
            }
        });
    }
}
