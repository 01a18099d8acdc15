/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashMap;
import java.util.Map;

/**
 * A peer could not tell two interfaces of one descriptor apart, unless they are two forms of one: then it need not.
 * Remembers what it saw: one per run of the compiler.
 */
final class UniqueDescriptorRule implements Rule {
    private final Map<String, RemoteInterfaceModel> interfaces = new HashMap<>();

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        RemoteInterfaceModel other = interfaces.putIfAbsent(model.descriptor(), model);
        if (other != null && !other.name().equals(model.name()) && !SameWire.of(model, other)) {
            findings.add(
                    DiagnosticId.IPC006,
                    model.descriptorPlace(),
                    "the descriptor " + model.descriptor() + " is also that of " + other.name()
                            + "; give each interface its own, unless they differ only in that one is asynchronous");
        }
    }
}
