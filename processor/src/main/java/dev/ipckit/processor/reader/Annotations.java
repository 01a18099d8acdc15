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
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The annotations that mean something here, by name: the processor does not depend on the runtime. */
final class Annotations {
    /** JSpecify's, and what others call it. */
    private static final Set<String> NON_NULL = Set.of("NonNull", "NotNull");

    private Annotations() {}

    /** The annotation, or null. */
    static @Nullable AnnotationMirror find(AnnotatedConstruct construct, ClassRef annotation) {
        List<? extends AnnotationMirror> mirrors = construct.getAnnotationMirrors();
        if (!mirrors.isEmpty()) {
            String name = annotation.canonicalName();
            for (AnnotationMirror mirror : mirrors) {
                if (typeOf(mirror).getQualifiedName().contentEquals(name)) {
                    return mirror;
                }
            }
        }
        return null;
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
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return entry.getValue();
            }
        }
        return null;
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
     * The name of what says of a use of a type variable that it is never null, whatever the variable stands for; or
     * null.
     */
    static @Nullable String nonNull(TypeMirror use) {
        for (AnnotationMirror mirror : use.getAnnotationMirrors()) {
            TypeElement type = typeOf(mirror);
            if (NON_NULL.contains(type.getSimpleName().toString())) {
                return type.getQualifiedName().toString();
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
