/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads a record once per combination of type arguments. */
final class RecordReader {
    /** A record inside of itself with ever larger arguments would never end; nobody nests generics this deep. */
    private static final int MAX_GENERIC_DEPTH = 12;

    private final ReadState state;
    private final TypeReader types;

    RecordReader(ReadState state, TypeReader types) {
        this.state = state;
        this.types = types;
    }

    ParcelType read(DeclaredType mirror, JavaType.DeclaredType type, List<TypeUse> arguments, Bindings bindings) {
        JavaType.DeclaredType key = type.marked(null);
        for (TypeUse argument : arguments) {
            if (argument.javaType() instanceof JavaType.OpaqueType
                    && argument.type() instanceof ParcelType.Unsupported open) {
                return open;
            }
        }
        if (depth(key) > MAX_GENERIC_DEPTH) {
            return new ParcelType.Unsupported(
                    UnsupportedReason.ENDLESS_RECORD,
                    type.name().simpleName(),
                    "give the component inside of " + type.name().simpleName() + " the same type arguments");
        }
        if (!state.records.containsKey(key)) {
            TypeElement element = (TypeElement) mirror.asElement();
            boolean accessible = state.compilation.isAccessible(element, state.fromPackage);
            // Known before its components are read, because they may lead back here.
            state.records.put(key, new RecordModel(key, accessible, List.of()));
            state.records.put(
                    key,
                    new RecordModel(key, accessible, components(element, Bindings.of(mirror, arguments, bindings))));
        }
        return new ParcelType.RecordValue(key);
    }

    private List<RecordModel.Component> components(TypeElement element, Bindings bindings) {
        boolean source = state.compilation.isSource(element);
        List<RecordModel.Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            state.named(component.getAccessor());
            TypeUse use = types.read(
                    component.asType(), bindings, Annotations.declaredNullable(component, state.compilation));
            if (!use.nullable()) {
                // Annotations without RECORD_COMPONENT among their targets only reach the accessor.
                use = use.orMarked(Annotations.declaredNullable(component.getAccessor(), state.compilation));
            }
            components.add(new RecordModel.Component(
                    component.getSimpleName().toString(), use, source ? ElementPlace.of(component) : null));
        }
        return List.copyOf(components);
    }

    private static int depth(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return depth(array.component());
        }
        int deepest = 0;
        if (type instanceof JavaType.DeclaredType declared) {
            for (JavaType argument : declared.arguments()) {
                deepest = Math.max(deepest, depth(argument));
            }
        }
        return deepest + 1;
    }
}
