/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A method of the interface must not be one that proxies and stubs have for themselves. */
final class MemberClashRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        model.members().forEach((signature, place) -> {
            String owner = model.surroundings().reserved().get(signature);
            if (owner != null) {
                findings.add(
                        DiagnosticId.IPC008,
                        place,
                        signature + " clashes with the method of " + owner
                                + " that the generated classes have; rename it");
            }
        });
    }
}
