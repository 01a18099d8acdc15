/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Direction;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;

/** Whoever gets a file descriptor or shared memory closes it, so that somebody must get it for sure. */
final class FileDescriptorRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        TypeWalk.through(model, (use, trail) -> {
            if (use.type() instanceof ParcelType.Stream stream) {
                String found = HeldDescriptors.in(model, stream.item());
                if (!found.isEmpty()) {
                    findings.add(
                            DiagnosticId.IPC065,
                            trail.into(use),
                            found
                                    + " would be closed by nobody in items that the subscriber never takes; give its name or"
                                    + " number as the item, and have a method return it");
                }
            }
        });
        for (MethodModel method : model.methods()) {
            for (ParameterModel parameter : method.parameters()) {
                checkReplaced(model, method, parameter, findings);
            }
            for (ThrownModel thrown : method.thrown()) {
                checkThrown(model, method, thrown, findings);
            }
        }
    }

    private static void checkReplaced(
            RemoteInterfaceModel model, MethodModel method, ParameterModel parameter, Findings findings) {
        String found = parameter.direction() == Direction.IN_OUT ? HeldDescriptors.in(model, parameter.use()) : "";
        if (!found.isEmpty()) {
            findings.add(
                    DiagnosticId.IPC066,
                    parameter.place(),
                    found + " in " + parameter.name() + " is replaced by another one when " + method.name()
                            + " returns, so that the caller must keep its own to close them; use one parameter to send"
                            + " and the result to return");
        }
    }

    private static void checkThrown(
            RemoteInterfaceModel model, MethodModel method, ThrownModel thrown, Findings findings) {
        for (ThrownModel.Field field : thrown.fields()) {
            String found = field.sent() ? HeldDescriptors.in(model, field.use()) : "";
            if (!found.isEmpty()) {
                findings.add(
                        DiagnosticId.IPC067,
                        method.place(),
                        thrown.name().nestedName() + "." + field.name() + ": " + found
                                + " would be closed by nobody, since who catches an exception does not look for it;"
                                + " return it");
            }
        }
    }
}
