/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

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
        ParcelType.Unsupported refusal = refusal(key, arguments);
        if (refusal != null) {
            return refusal;
        }
        if (!state.records.containsKey(key)) {
            TypeElement element = (TypeElement) mirror.asElement();
            boolean accessible = state.compilation.isAccessible(element, state.fromPackage);
            // Known before its components are read, because they may lead back here.
            state.records.put(key, new RecordModel(key, accessible, List.of(), null));
            state.records.put(
                    key,
                    new RecordModel(
                            key,
                            accessible,
                            components(element, Bindings.of(mirror, arguments, bindings)),
                            state.placeIfSource(element)));
        }
        return new ParcelType.RecordValue(key);
    }

    /** Why the type cannot be expanded with these arguments, or null when it can. */
    static ParcelType.@Nullable Unsupported refusal(JavaType.DeclaredType type, List<TypeUse> arguments) {
        for (TypeUse argument : arguments) {
            if (argument.javaType() instanceof JavaType.OpaqueType
                    && argument.type() instanceof ParcelType.Unsupported open) {
                return open;
            }
        }
        if (depth(type) > MAX_GENERIC_DEPTH) {
            return new ParcelType.Unsupported(
                    UnsupportedReason.ENDLESS_RECORD,
                    type.name().simpleName(),
                    "give the component inside of " + type.name().simpleName() + " the same type arguments");
        }
        return null;
    }

    private List<RecordModel.Component> components(TypeElement element, Bindings bindings) {
        boolean source = state.compilation.isSource(element);
        List<RecordModel.Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            // javac has none for a component that no record may have, such as hashCode.
            ExecutableElement accessor = component.getAccessor();
            if (accessor != null) {
                state.named(accessor);
            }
            TypeUse use = types.adapters()
                    .within(
                            component,
                            element,
                            placeOf(component, element),
                            () -> types.read(
                                    component.asType(),
                                    bindings,
                                    Annotations.declaredNullable(component, state.compilation)));
            if (!use.nullable() && accessor != null) {
                // Annotations without RECORD_COMPONENT among their targets only reach the accessor.
                use = use.orMarked(Annotations.declaredNullable(accessor, state.compilation));
            }
            use = FixedSizeReader.read(component, use);
            components.add(new RecordModel.Component(
                    component.getSimpleName().toString(),
                    use,
                    DocumentationReader.since(component, source ? placeOf(component, element) : null),
                    source && !isOpen(component.asType()) ? placeOf(component, element) : null));
        }
        return List.copyOf(components);
    }

    /** Up to JDK 20, javac does not know the position of a component, but that of its field. */
    private static Place placeOf(RecordComponentElement component, TypeElement element) {
        for (Element member : element.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD && member.getSimpleName().equals(component.getSimpleName())) {
                return ElementPlace.of(member);
            }
        }
        return ElementPlace.of(component);
    }

    /** Whether it depends on type arguments: then they are to blame, and not the component. */
    static boolean isOpen(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isOpen(array.getComponentType());
        }
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(RecordReader::isOpen));
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
