/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.AdopterModel;

/** Who makes other interfaces remote says which, and nothing else. */
public final class AdopterRule {
    private AdopterRule() {}

    /**
     * Checks an adopter.
     *
     * @param adopter what was declared
     * @param findings takes what is wrong with it
     */
    public static void check(AdopterModel adopter, Findings findings) {
        if (!adopter.names()) {
            findings.add(
                    DiagnosticId.IPC086,
                    adopter.place(),
                    "@RemoteInterface names no interface that " + adopter.kind() + " " + adopter.name()
                            + " makes remote; name some with of = {...}, or remove "
                            + (adopter.hasMethods() ? "of = {}, and " + adopter.name() + " itself is remote" : "it"));
        } else {
            checkOther(adopter, findings);
        }
        for (AdopterModel.Misfit misfit : adopter.misfits()) {
            findings.add(DiagnosticId.IPC085, misfit.place(), misfit.name() + " " + misfit.why());
        }
    }

    /** Who names interfaces is not one itself. */
    private static void checkOther(AdopterModel adopter, Findings findings) {
        if (adopter.descriptor() != null) {
            findings.add(
                    DiagnosticId.IPC086,
                    adopter.descriptor(),
                    "the descriptor belongs to no one, since each interface that " + adopter.name()
                            + " names has its own name for one; remove it, or annotate an interface that extends the"
                            + " one you mean");
        }
        if (adopter.hasMethods()) {
            findings.add(
                    DiagnosticId.IPC086,
                    adopter.place(),
                    adopter.name() + " names other interfaces, so that its own methods are not called remotely; put"
                            + " the names on another type or on the package");
        }
    }
}
