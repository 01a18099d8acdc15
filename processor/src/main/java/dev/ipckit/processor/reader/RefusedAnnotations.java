/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.RuntimeTypes;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds annotations of ours that the compiler refuses: with a value of another type than they declare, or without one.
 */
final class RefusedAnnotations {
    private final Compilation compilation;

    RefusedAnnotations(Compilation compilation) {
        this.compilation = compilation;
    }

    boolean anyOn(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(this::isRefused);
    }

    private boolean isRefused(AnnotationMirror mirror) {
        TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
        String name = annotation.getQualifiedName().toString();
        if (!name.startsWith(RuntimeTypes.REMOTE_INTERFACE.packageName() + ".")) {
            return false;
        }
        Map<? extends ExecutableElement, ? extends AnnotationValue> values;
        try {
            values = mirror.getElementValues();
        } catch (RuntimeException broken) {
            // Eclipse's compiler cannot list values of which one has the wrong type.
            return true;
        }
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .anyMatch(method -> {
                    AnnotationValue value = values.get(method);
                    return value == null
                            ? method.getDefaultValue() == null
                            : !fits(value.getValue(), method.getReturnType());
                });
    }

    private boolean fits(Object value, TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY ->
                value instanceof List<?> list
                        && list.stream()
                                .allMatch(one -> one instanceof AnnotationValue element
                                        && fits(element.getValue(), ((ArrayType) type).getComponentType()));
            case INT -> value instanceof Integer;
            case LONG -> value instanceof Long;
            case BOOLEAN -> value instanceof Boolean;
            default -> fitsClass(value, (DeclaredType) type);
        };
    }

    private boolean fitsClass(Object value, DeclaredType type) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        return switch (name) {
            case "java.lang.String" -> value instanceof String;
            case "java.lang.Class" -> value instanceof TypeMirror named && isWithinBound(named, type);
            default -> value instanceof VariableElement;
        };
    }

    /** A class that is missing may be there in a later round. */
    private boolean isWithinBound(TypeMirror named, DeclaredType type) {
        TypeMirror bound =
                type.getTypeArguments().get(0) instanceof WildcardType wildcard ? wildcard.getExtendsBound() : null;
        return bound == null
                || named.getKind() == TypeKind.ERROR
                || compilation
                        .types()
                        .isSubtype(
                                compilation.types().erasure(named),
                                compilation.types().erasure(bound));
    }
}
