/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Says where the annotations of enums and unions mean something. */
final class ValueAnnotations {
    private ValueAnnotations() {}

    /** Why the annotation means nothing on the element, null when it does mean something. */
    static @Nullable String whyMisplaced(Element element, ClassRef annotation) {
        String name = element.getSimpleName().toString();
        if (annotation.equals(RuntimeTypes.BACKING)) {
            return element.getKind() == ElementKind.ENUM ? null : name + " is no enum";
        }
        if (annotation.equals(RuntimeTypes.WIRE_VALUE) || annotation.equals(RuntimeTypes.UNKNOWN_VALUE)) {
            return element.getKind() == ElementKind.ENUM_CONSTANT ? null : name + " is no constant of an enum";
        }
        return element.getKind() == ElementKind.RECORD && isMember((TypeElement) element)
                ? null
                : name + " is no record that a sealed interface permits";
    }

    private static boolean isMember(TypeElement type) {
        List<? extends TypeMirror> interfaces = type.getInterfaces();
        for (TypeMirror one : interfaces) {
            if (one instanceof DeclaredType declared) {
                TypeElement element = (TypeElement) declared.asElement();
                // What is missing now may come in a later round.
                if (one.getKind() != TypeKind.DECLARED || UnionReader.isUnion(element) || isMember(element)) {
                    return true;
                }
            }
        }
        return false;
    }
}
