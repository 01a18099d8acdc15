/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ContractStamp;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.rule.DiagnosticId;
import dev.ipckit.processor.rule.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds the forms of one contract together: interfaces of one descriptor, of which one waits for results and another
 * does not. Each has a lock file of its own. Remembers what it saw: one per run of the compiler.
 */
public final class ContractForms {
    private static final int UNKEPT = 0;

    private final Map<String, Form> forms = new HashMap<>();

    private record Form(RemoteInterfaceModel model, ContractStamp stamp) {}

    /** Starts with nothing seen. */
    public ContractForms() {}

    /**
     * Compares a form with the one that came before it. That they have the same methods in the same order has been made
     * sure of by then.
     *
     * @param model the form
     * @param stamp its codes and its version
     * @return what differs
     */
    public Findings compare(RemoteInterfaceModel model, ContractStamp stamp) {
        Findings findings = new Findings();
        Form other = forms.putIfAbsent(model.descriptor(), new Form(model, stamp));
        if (other == null || other.model().name().equals(model.name())) {
            return findings;
        }
        List<Integer> codes = stamp.codes();
        for (int i = 0; i < codes.size(); i++) {
            if (!codes.get(i).equals(other.stamp().codes().get(i))) {
                findings.add(
                        DiagnosticId.IPC126,
                        model.descriptorPlace(),
                        model.methods().get(i).name() + " has transaction code " + codes.get(i) + " here and "
                                + other.stamp().codes().get(i) + " in "
                                + other.model().name()
                                + " of the same descriptor, so that peers would call something else; give both the"
                                + " code that peers have by @TransactionCode on every method, and delete the lock file"
                                + " that says another");
            }
        }
        int here = stamp.version();
        int there = other.stamp().version();
        boolean kept = here != UNKEPT && there != UNKEPT;
        if (kept && here != there && !findings.anyError()) {
            boolean older = here < there;
            ClassRef behind = older ? model.name() : other.model().name();
            findings.add(
                    DiagnosticId.IPC145,
                    model.descriptorPlace(),
                    "the contract has version " + here + " here and " + there + " in "
                            + other.model().name() + " of the same descriptor, so that interfaceVersion() depends on"
                            + " which form a peer serves; delete the lock file of " + behind
                            + ", say @Since(" + Math.max(here, there)
                            + ") on what came last, and compile: a new file begins with that version");
        }
        return findings;
    }
}
