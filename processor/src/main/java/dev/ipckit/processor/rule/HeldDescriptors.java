/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for file descriptors and shared memory inside of a type, but not behind a publisher, where they would not lie.
 */
final class HeldDescriptors {
    private final RemoteInterfaceModel model;
    private final Set<JavaType> composites = new HashSet<>();
    private final Set<ClassRef> adapters = new HashSet<>();

    private HeldDescriptors(RemoteInterfaceModel model) {
        this.model = model;
    }

    /** The first of them, with the component that holds it; empty when there is none. */
    static String in(RemoteInterfaceModel model, TypeUse use) {
        return new HeldDescriptors(model).find(use);
    }

    private String find(TypeUse use) {
        ParcelType type = use.type();
        if (type instanceof ParcelType.Descriptor) {
            return use.javaType().toString();
        } else if (type instanceof ParcelType.Array array) {
            return find(array.element());
        } else if (type instanceof ParcelType.FixedArray array) {
            return find(array.element());
        } else if (type instanceof ParcelType.Sequence sequence) {
            return find(sequence.element());
        } else if (type instanceof ParcelType.OptionalValue optional) {
            return find(optional.content());
        } else if (type instanceof ParcelType.Held held) {
            return find(held.value());
        } else if (type instanceof ParcelType.Mapping mapping) {
            String found = find(mapping.key());
            return found.isEmpty() ? find(mapping.value()) : found;
        } else if (type instanceof ParcelType.Adapted adapted && adapters.add(adapted.adapter())) {
            return find(model.adapterOf(adapted.adapter()).carrier());
        } else if (type instanceof ParcelType.RecordValue value && composites.add(value.type())) {
            return findInRecord(value.type());
        } else if (type instanceof ParcelType.UnionValue value && composites.add(value.type())) {
            for (UnionModel.Member member : model.unionOf(value.type()).members()) {
                String found = find(member.use());
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private String findInRecord(JavaType.DeclaredType type) {
        for (RecordModel.Component component : model.recordOf(type).components()) {
            String found = find(component.use());
            if (!found.isEmpty()) {
                return found.contains(".") ? found : type.name().nestedName() + "." + component.name();
            }
        }
        return "";
    }
}
