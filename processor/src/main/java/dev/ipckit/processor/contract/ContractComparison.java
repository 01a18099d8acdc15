/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.contract.Contract.Constant;
import dev.ipckit.processor.contract.SourceContract.Placed;
import dev.ipckit.processor.rule.DiagnosticId;

/** Compares a lock file with the source: what AIDL's checkapi refuses, and what Java adds to it. */
final class ContractComparison {
    private ContractComparison() {}

    static Changes compare(Contract locked, Placed source, String file) {
        Contract found = source.contract();
        Changes changes = new Changes(file);
        if (!locked.descriptor().equals(found.descriptor())) {
            changes.refuse(
                    DiagnosticId.IPC105,
                    source.places().declaration(),
                    "the descriptor was " + locked.descriptor() + " (" + file + ") and is " + found.descriptor()
                            + " now, so that peers would refuse each other",
                    "write @RemoteInterface(descriptor = \"" + locked.descriptor() + "\")");
        }
        new MethodComparison(locked, found, source.places(), changes).compare();
        new TypeComparison(locked, found, source.places(), changes).compare();
        for (Constant was : locked.constants().values()) {
            Constant is = found.constants().get(was.name());
            String shown = changes.locked(was.shown(), was.line());
            if (is == null) {
                changes.refuse(
                        DiagnosticId.IPC121, source.places().declaration(), shown + " is gone", "declare it again");
            } else if (!is.shown().equals(was.shown())) {
                changes.refuse(
                        DiagnosticId.IPC121,
                        source.places().of("constant", is.name()),
                        shown + " is \"" + is.shown() + "\" now, but old peers were compiled with what it was",
                        "add a new constant");
            }
        }
        return changes;
    }
}
