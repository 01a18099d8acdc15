/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashMap;
import java.util.Map;

/** A peer could not tell two interfaces of one descriptor apart. Remembers what it saw: one per run of the compiler. */
final class UniqueDescriptorRule implements Rule {
    private final Map<String, String> interfaces = new HashMap<>();

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        String name = model.name().canonicalName();
        String other = interfaces.putIfAbsent(model.descriptor(), name);
        if (other != null && !other.equals(name)) {
            findings.add(
                    DiagnosticId.IPC006,
                    model.descriptorPlace(),
                    "the descriptor " + model.descriptor() + " is also that of " + other
                            + "; give each interface its own");
        }
    }
}
