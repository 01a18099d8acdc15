/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.MethodModel;
import dev.ipckit.processor.model.ParameterModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Goes through every type that travels in an interface, into containers, records and unions; each record and union
 * once.
 */
final class TypeWalk {
    private final RemoteInterfaceModel model;
    private final BiConsumer<TypeUse, Trail> visitor;
    private final Set<JavaType> records = new HashSet<>();
    private final Set<ClassRef> adapters = new HashSet<>();
    private final Set<JavaType> unions = new HashSet<>();

    private TypeWalk(RemoteInterfaceModel model, BiConsumer<TypeUse, Trail> visitor) {
        this.model = model;
        this.visitor = visitor;
    }

    static void through(RemoteInterfaceModel model, BiConsumer<TypeUse, Trail> visitor) {
        TypeWalk walk = new TypeWalk(model, visitor);
        model.methods().forEach(walk::visit);
    }

    static void through(RemoteInterfaceModel model, MethodModel method, BiConsumer<TypeUse, Trail> visitor) {
        new TypeWalk(model, visitor).visit(method);
    }

    private void visit(MethodModel method) {
        for (ParameterModel parameter : method.parameters()) {
            visit(parameter.use(), Trail.at(method, parameter.place(), ""));
        }
        if (method.result() != null) {
            visit(method.result(), Trail.at(method, method.place(), ""));
        }
        for (ThrownModel thrown : method.thrown()) {
            for (ThrownModel.Field field : thrown.fields()) {
                if (field.sent()) {
                    String context = thrown.name().nestedName() + "." + field.name() + ": ";
                    visit(field.use(), Trail.at(method, method.place(), context));
                }
            }
        }
    }

    private void visit(TypeUse use, Trail trail) {
        visitor.accept(use, trail);
        ParcelType type = use.type();
        if (type instanceof ParcelType.Array array) {
            visit(array.element(), trail.into(use));
        } else if (type instanceof ParcelType.Sequence sequence) {
            visit(sequence.element(), trail.into(use));
        } else if (type instanceof ParcelType.FixedArray array) {
            visit(array.element(), trail.into(use));
        } else if (type instanceof ParcelType.OptionalValue optional) {
            visit(optional.content(), trail.into(use));
        } else if (type instanceof ParcelType.Stream stream) {
            visit(stream.item(), trail.into(use));
        } else if (type instanceof ParcelType.Mapping mapping) {
            visit(mapping.key(), trail.into(use));
            visit(mapping.value(), trail.into(use));
        } else if (type instanceof ParcelType.Held held) {
            visit(held.value(), trail.into(use));
        } else if (type instanceof ParcelType.Adapted adapted && adapters.add(adapted.adapter())) {
            visit(model.adapterOf(adapted.adapter()).carrier(), trail.into(use));
        } else if (type instanceof ParcelType.RecordValue value && records.add(value.type())) {
            RecordModel record = model.recordOf(value.type());
            for (RecordModel.Component component : record.components()) {
                visit(component.use(), trail.into(record, component));
            }
        } else if (type instanceof ParcelType.UnionValue value && unions.add(value.type())) {
            for (UnionModel.Member member : model.unionOf(value.type()).members()) {
                visit(member.use(), trail.into(value.type().name(), member));
            }
        }
    }
}
