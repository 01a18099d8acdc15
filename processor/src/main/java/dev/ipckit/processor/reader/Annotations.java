/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The annotations that mean something here, by name: the processor does not depend on the runtime. */
final class Annotations {
    /** They count as there whatever they name: it may not be there yet. */
    private static final Set<ClassRef> NAMING = Set.of(RuntimeTypes.REMOTE_INTERFACE, RuntimeTypes.PARCEL_ADAPTER);

    private Annotations() {}

    /** The annotation, or null; one with a value of the wrong type, which the compiler refuses itself, is as if left out. */
    static @Nullable AnnotationMirror find(AnnotatedConstruct construct, ClassRef annotation) {
        List<? extends AnnotationMirror> mirrors = construct.getAnnotationMirrors();
        if (!mirrors.isEmpty()) {
            String name = annotation.canonicalName();
            for (AnnotationMirror mirror : mirrors) {
                if (typeOf(mirror).getQualifiedName().contentEquals(name)) {
                    return NAMING.contains(annotation) || hasFittingValues(mirror) ? mirror : null;
                }
            }
        }
        return null;
    }

    private static boolean hasFittingValues(AnnotationMirror mirror) {
        try {
            return mirror.getElementValues().entrySet().stream()
                    .allMatch(entry ->
                            fits(entry.getValue().getValue(), entry.getKey().getReturnType()));
        } catch (RuntimeException broken) {
            // Eclipse's compiler cannot list values of which one has the wrong type.
            return false;
        }
    }

    private static boolean fits(Object value, TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY ->
                value instanceof List<?> list
                        && list.stream()
                                .allMatch(one -> one instanceof AnnotationValue element
                                        && fits(element.getValue(), ((ArrayType) type).getComponentType()));
            case INT -> value instanceof Integer;
            case LONG -> value instanceof Long;
            case BOOLEAN -> value instanceof Boolean;
            // What is wrong there is as good as text that is, and no constant of an enum.
            default -> value instanceof String == isString(type);
        };
    }

    private static boolean isString(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.String");
    }

    static boolean isRemoteInterface(Element element) {
        AnnotationMirror mirror = find(element, RuntimeTypes.REMOTE_INTERFACE);
        return mirror != null && value(mirror, "of") == null;
    }

    static @Nullable Place oneway(Element element) {
        AnnotationMirror mirror = find(element, RuntimeTypes.ONEWAY);
        return mirror == null ? null : new ElementPlace(element, mirror, null, "");
    }

    static @Nullable AnnotationValue value(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                values(mirror).entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Of those that name types, Eclipse's compiler can list none when one has the wrong type. */
    private static Map<? extends ExecutableElement, ? extends AnnotationValue> values(AnnotationMirror mirror) {
        try {
            return mirror.getElementValues();
        } catch (RuntimeException broken) {
            return Map.of();
        }
    }

    /** The {@code @Nullable} on a type use, or null. */
    static @Nullable NullableMark nullable(AnnotatedConstruct construct, Compilation compilation) {
        for (AnnotationMirror mirror : construct.getAnnotationMirrors()) {
            TypeElement type = typeOf(mirror);
            if (type.getSimpleName().contentEquals("Nullable")) {
                return new NullableMark(compilation.nameOf(type), annotatesTypes(type));
            }
        }
        return null;
    }

    /**
     * The {@code @Nullable} in front of a declaration. One that annotates types belongs to the type that it stands
     * next to, which is the element type in {@code @Nullable String[]}; the type itself says so.
     */
    static @Nullable NullableMark declaredNullable(Element element, Compilation compilation) {
        NullableMark mark = nullable(element, compilation);
        return mark == null || mark.typeUse() ? null : mark;
    }

    static boolean suppresses(Element element, String id) {
        for (Element scope = element; scope != null; scope = scope.getEnclosingElement()) {
            SuppressWarnings suppressed = scope.getAnnotation(SuppressWarnings.class);
            if (suppressed != null) {
                List<String> named = List.of(suppressed.value());
                if (named.contains(id) || named.contains("all")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean annotatesTypes(TypeElement annotation) {
        for (AnnotationMirror meta : annotation.getAnnotationMirrors()) {
            if (typeOf(meta).getQualifiedName().contentEquals("java.lang.annotation.Target")) {
                AnnotationValue targets = value(meta, "value");
                return targets != null && targets.toString().contains("TYPE_USE");
            }
        }
        return false;
    }

    private static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
