/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds in a declaration, and in all that it leads to, what the compiler refuses itself: values of annotations that
 * have the wrong type, sealed interfaces that permit nothing or themselves. javac runs no processor on such sources.
 * Eclipse's compiler does, and rules would then speak of what nobody wrote.
 */
public final class RefusedSources {
    private final Compilation compilation;
    private final RefusedAnnotations annotations;
    private final Set<TypeElement> seen = new HashSet<>();
    private final Deque<TypeElement> ahead = new ArrayDeque<>();

    private RefusedSources(Compilation compilation) {
        this.compilation = compilation;
        this.annotations = new RefusedAnnotations(compilation);
    }

    /**
     * Says whether an annotated element should be left to the compiler.
     *
     * @param element an annotated package or type
     * @param compilation its compiler's tools
     * @return whether the compiler refuses the element, or what a type leads to
     */
    public static boolean include(Element element, Compilation compilation) {
        if (!compilation.isEclipses()) {
            return false;
        }
        RefusedSources sources = new RefusedSources(compilation);
        return element instanceof TypeElement type ? sources.includeAnyOf(type) : sources.annotations.anyOn(element);
    }

    private boolean includeAnyOf(TypeElement root) {
        ahead.add(root);
        while (!ahead.isEmpty()) {
            TypeElement type = ahead.remove();
            if (seen.add(type) && compilation.isSource(type) && isRefused(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefused(TypeElement type) {
        if (permitsNothing(type) || isPermittedByItself(type, new HashSet<>())) {
            return true;
        }
        for (Element outer = type; outer != null; outer = outer.getEnclosingElement()) {
            if (annotations.anyOn(outer)) {
                return true;
            }
        }
        type.getInterfaces().forEach(this::lookInto);
        lookInto(type.getSuperclass());
        type.getPermittedSubclasses().forEach(this::lookInto);
        for (RecordComponentElement component : type.getRecordComponents()) {
            lookInto(component.asType());
            if (annotations.anyOn(component)) {
                return true;
            }
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method ? isRefused(method) : isRefusedField(member)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRefused(ExecutableElement method) {
        lookInto(method.getReturnType());
        method.getThrownTypes().forEach(this::lookInto);
        method.getParameters().forEach(parameter -> lookInto(parameter.asType()));
        return annotations.anyOn(method) || method.getParameters().stream().anyMatch(annotations::anyOn);
    }

    /** Nested types count where something leads to them. */
    private boolean isRefusedField(Element member) {
        return member.getKind().isField() && annotations.anyOn(member);
    }

    private void lookInto(TypeMirror mirror) {
        if (mirror instanceof ArrayType array) {
            lookInto(array.getComponentType());
        } else if (mirror instanceof DeclaredType type) {
            ahead.add((TypeElement) type.asElement());
            type.getTypeArguments().forEach(this::lookInto);
        }
    }

    /** Of types that inherit from each other it shows the one without the other, but what they permit. */
    private static boolean isPermittedByItself(TypeElement type, Set<TypeElement> above) {
        if (!above.add(type)) {
            return true;
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted instanceof DeclaredType declared
                    && isPermittedByItself((TypeElement) declared.asElement(), above)) {
                return true;
            }
        }
        above.remove(type);
        return false;
    }

    private static boolean permitsNothing(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                && type.getModifiers().contains(Modifier.SEALED)
                && type.getPermittedSubclasses().isEmpty();
    }
}
