/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A descriptor is a name that other languages and tools can print and compare. */
final class DescriptorRule implements Rule {
    private static final int MAX_LENGTH = 1024;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        String descriptor = model.descriptor();
        boolean clean = descriptor.chars().noneMatch(c -> c <= ' ' || c == 0x7f || Character.isWhitespace(c));
        if (!clean || descriptor.length() > MAX_LENGTH) {
            findings.add(
                    DiagnosticId.IPC005,
                    model.descriptorPlace(),
                    "the descriptor has white space or control characters, or more than " + MAX_LENGTH
                            + " characters; use a qualified name such as "
                            + model.name().canonicalName());
        }
    }
}
