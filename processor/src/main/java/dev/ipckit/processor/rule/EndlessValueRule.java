/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import java.util.HashSet;
import java.util.Set;

/** A record that contains itself must be able to end somewhere. */
final class EndlessValueRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        for (RecordModel record : model.records().values()) {
            for (RecordModel.Component component : record.components()) {
                if (leadsTo(model, component, record.type(), new HashSet<>())) {
                    String name = record.type().name().nestedName();
                    findings.add(
                            DiagnosticId.IPC026,
                            component.place() == null ? model.place() : component.place(),
                            name + "." + component.name() + " makes every " + name
                                    + " contain another one without end; annotate it with @Nullable, or make it a"
                                    + " collection");
                }
            }
        }
    }

    private static boolean leadsTo(
            RemoteInterfaceModel model,
            RecordModel.Component component,
            JavaType.DeclaredType goal,
            Set<JavaType> visited) {
        if (component.use().nullable()
                || !(component.use().type() instanceof ParcelType.RecordValue value)
                || !visited.add(value.type())) {
            return false;
        }
        return value.type().equals(goal)
                || model.recordOf(value.type()).components().stream()
                        .anyMatch(next -> leadsTo(model, next, goal, visited));
    }
}
