/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.UnsupportedReason;

/** A type that is still missing when no processor will generate anything any more. */
public final class UnresolvedTypeRule implements Rule {
    private static final String WAY_OUT =
            " cannot be found; add the import or dependency, or look at what the processor reported that was to"
                    + " generate it";

    UnresolvedTypeRule() {}

    /**
     * Says whether a later round may know more.
     *
     * @param model what was declared
     * @return whether types are missing
     */
    public static boolean isWaiting(RemoteInterfaceModel model) {
        Findings findings = new Findings();
        new UnresolvedTypeRule().check(model, findings);
        return findings.anyError();
    }

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (String name : model.missing()) {
            findings.add(DiagnosticId.IPC028, model.place(), name + WAY_OUT);
        }
        model.methods().forEach(method -> {
            for (ThrownModel thrown : method.thrown()) {
                if (thrown.travel() == ThrownModel.Travel.UNRESOLVED) {
                    findings.add(DiagnosticId.IPC028, method.place(), thrown.name() + WAY_OUT);
                }
            }
        });
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Unsupported type && type.reason() == UnsupportedReason.UNRESOLVED) {
                findings.add(DiagnosticId.IPC028, trail, type.shown() + WAY_OUT);
            }
        });
    }
}
