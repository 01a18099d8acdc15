/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;

/** A call always gives something to wait for, even if there will be nothing in it. */
final class AsyncResultRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (MethodModel method : model.methods()) {
            if (method.wrapperMark() != null) {
                String wrapper = method.form().wrapper().simpleName();
                String value = method.result() == null
                        ? "Void"
                        : method.result().javaType().toString();
                findings.add(
                        DiagnosticId.IPC092,
                        method.place(),
                        method.name() + " returns a " + wrapper
                                + " that may be null, but what a call returns is there as"
                                + " soon as it is sent; remove @Nullable, or write " + wrapper + "<@Nullable " + value
                                + "> if the result itself may be null");
            }
        }
    }
}
