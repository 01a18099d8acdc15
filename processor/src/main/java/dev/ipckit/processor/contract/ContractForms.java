/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the forms of one contract together: interfaces of one descriptor, of which one waits for results and another does
 * not. Each has a lock file of its own. Remembers what it saw: one per run of the compiler.
 */
public final class ContractForms {
    private final Map<String, Form> forms = new HashMap<>();

    private record Form(RemoteInterfaceModel model, List<Integer> codes) {}

    /** Starts with nothing seen. */
    public ContractForms() {}

    /**
     * Compares a form with the one that came before it. That they have the same methods in the same order has been made
     * sure of by then.
     *
     * @param model the form
     * @param codes its transaction codes, one for each method, in the order of the model
     * @return what differs
     */
    public Findings compare(RemoteInterfaceModel model, List<Integer> codes) {
        Findings findings = new Findings();
        Form other = forms.putIfAbsent(model.descriptor(), new Form(model, codes));
        if (other == null || other.model().name().equals(model.name())) {
            return findings;
        }
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).equals(other.codes().get(i))) {
                findings.add(
                        DiagnosticId.IPC126,
                        model.descriptorPlace(),
                        model.methods().get(i).name() + " has transaction code " + codes.get(i) + " here and "
                                + other.codes().get(i) + " in " + other.model().name()
                                + " of the same descriptor, so that peers would call something else; give both the"
                                + " code that peers have by @TransactionCode on every method, and delete the lock file"
                                + " that says another");
            }
        }
        return findings;
    }
}
