/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record that contains itself must be able to end somewhere; in a union, one member that ends is enough. */
final class EndlessValueRule implements Rule {
    @Override
    public void check(RemoteInterfaceModel model, Findings findings) {
        Set<JavaType> ending = ending(model);
        for (RecordModel record : model.records().values()) {
            for (RecordModel.Component component : record.components()) {
                if (leadsTo(model, component.use(), record.type(), ending, new HashSet<>())) {
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

    /** The records and unions of which there can be a finite value. */
    private static Set<JavaType> ending(RemoteInterfaceModel model) {
        Set<JavaType> ending = new HashSet<>();
        int before;
        do {
            before = ending.size();
            for (RecordModel record : model.records().values()) {
                if (record.components().stream().allMatch(component -> ends(model, component.use(), ending))) {
                    ending.add(record.type());
                }
            }
            for (UnionModel union : model.unions().values()) {
                // Where there is no member, another rule says so.
                if (union.members().isEmpty()
                        || union.members().stream().anyMatch(member -> ends(model, member.use(), ending))) {
                    ending.add(union.type());
                }
            }
        } while (ending.size() > before);
        return ending;
    }

    private static boolean ends(RemoteInterfaceModel model, TypeUse use, Set<JavaType> ending) {
        JavaType type = composite(model, use);
        return type == null || ending.contains(type);
    }

    private static boolean leadsTo(
            RemoteInterfaceModel model,
            TypeUse use,
            JavaType.DeclaredType goal,
            Set<JavaType> ending,
            Set<JavaType> visited) {
        JavaType.DeclaredType type = composite(model, use);
        if (type == null || ending.contains(type) || !visited.add(type)) {
            return false;
        }
        return type.equals(goal)
                || parts(model, use).stream().anyMatch(part -> leadsTo(model, part, goal, ending, visited));
    }

    /** The record or union that must be there, or null. */
    private static JavaType.@Nullable DeclaredType composite(RemoteInterfaceModel model, TypeUse whole) {
        TypeUse use = required(model, whole);
        if (use.nullable()) {
            return null;
        }
        if (use.type() instanceof ParcelType.RecordValue value) {
            return value.type();
        }
        return use.type() instanceof ParcelType.UnionValue value ? value.type() : null;
    }

    /** A fixed array always has elements, and an adapter always makes something. */
    private static TypeUse required(RemoteInterfaceModel model, TypeUse whole) {
        TypeUse use = model.onTheWire(whole);
        return !use.nullable() && use.type() instanceof ParcelType.FixedArray array
                ? required(model, array.element())
                : use;
    }

    private static List<TypeUse> parts(RemoteInterfaceModel model, TypeUse whole) {
        TypeUse use = required(model, whole);
        if (use.type() instanceof ParcelType.RecordValue value) {
            return model.recordOf(value.type()).components().stream()
                    .map(RecordModel.Component::use)
                    .toList();
        }
        if (use.type() instanceof ParcelType.UnionValue value) {
            return model.unionOf(value.type()).members().stream()
                    .map(UnionModel.Member::use)
                    .toList();
        }
        return List.of();
    }
}
