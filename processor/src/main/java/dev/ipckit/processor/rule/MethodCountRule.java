/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.RemoteInterfaceModel;

/** An interface has remote methods, and not so many that the JVM no longer compiles the stub's switch. */
final class MethodCountRule implements Rule {
    /** HotSpot interprets methods of more than 8,000 bytes for ever; a case takes up to 16. */
    static final int MOST = 500;

    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        int count = model.methods().size();
        if (count > MOST) {
            findings.add(
                    DiagnosticId.IPC009,
                    model.place(),
                    model.name().simpleName() + " has " + count + " remote methods, more than " + MOST
                            + "; split it into several interfaces");
        }
        if (count == 0 && model.missing().isEmpty()) {
            findings.add(
                    DiagnosticId.IPC010,
                    model.place(),
                    model.name().simpleName()
                            + " has no remote methods; only abstract methods are called remotely, default and static"
                            + " ones stay local");
        }
    }
}
