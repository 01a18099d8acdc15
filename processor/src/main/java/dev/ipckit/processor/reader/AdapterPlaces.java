/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.RuntimeTypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Says where the annotation that names adapters means something. */
final class AdapterPlaces {
    private AdapterPlaces() {}

    /** Why it means nothing on the element, null when it does mean something. */
    static @Nullable String whyMisplaced(Element element) {
        return switch (element.getKind()) {
            case METHOD -> whyMethodMisplaced(element);
            case PARAMETER -> whyParameterMisplaced(element);
            case CLASS, ENUM ->
                ElementFilter.typesIn(element.getEnclosedElements()).isEmpty()
                                // What it names to make remote travels with its adapters.
                                && Annotations.find(element, RuntimeTypes.REMOTE_INTERFACE) == null
                        ? "nothing in " + element.getSimpleName() + " travels"
                        : null;
            default -> null;
        };
    }

    /** What stands on a component stands on its accessor, too. */
    private static @Nullable String whyMethodMisplaced(Element method) {
        Element owner = method.getEnclosingElement();
        if (owner == null || owner.getKind() == ElementKind.RECORD) {
            return null;
        }
        return owner.getKind() == ElementKind.INTERFACE
                ? MisplacedAnnotationReader.whyLocal(method)
                : method.getSimpleName() + " is no remote method";
    }

    /**
     * What stands on a component stands on the constructor's parameter, too; an exception is made by its constructor.
     */
    private static @Nullable String whyParameterMisplaced(Element parameter) {
        Element method = parameter.getEnclosingElement();
        // So Eclipse's compiler has the component itself.
        if (method != null && method.getKind() == ElementKind.RECORD) {
            return null;
        }
        Element owner = method == null ? null : method.getEnclosingElement();
        if (method != null
                && method.getKind() == ElementKind.CONSTRUCTOR
                && owner instanceof TypeElement type
                && (owner.getKind() == ElementKind.RECORD || isThrowable(type))) {
            return null;
        }
        return MisplacedAnnotationReader.whyParameterMisplaced(parameter);
    }

    private static boolean isThrowable(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        if (type.getQualifiedName().contentEquals("java.lang.Throwable") || superclass.getKind() == TypeKind.ERROR) {
            return true;
        }
        return superclass instanceof DeclaredType declared && isThrowable((TypeElement) declared.asElement());
    }
}
