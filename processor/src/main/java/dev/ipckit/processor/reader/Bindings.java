/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What type variables stand for. javac's own substitution loses annotations on the uses of a variable, and those decide
 * whether null may travel.
 */
final class Bindings {
    static final Bindings NONE = new Bindings(Map.of());

    /**
     * A type argument.
     *
     * @param use what it is
     * @param mirror as it is written where it is no variable itself
     * @param within what the variables in the mirror stand for
     */
    record Binding(TypeUse use, TypeMirror mirror, Bindings within) {}

    /** A type variable. Not its element: that of an annotated use is another one in ECJ. */
    private record Variable(Element owner, String name) {
        static Variable of(Element element) {
            return new Variable(
                    ((TypeParameterElement) element).getGenericElement(),
                    element.getSimpleName().toString());
        }
    }

    private final Map<Variable, Binding> byVariable;

    private Bindings(Map<Variable, Binding> byVariable) {
        this.byVariable = byVariable;
    }

    /** The bindings inside of {@code type}, whose arguments are given. */
    static Bindings of(DeclaredType type, List<TypeUse> arguments, Bindings outside) {
        List<? extends TypeMirror> mirrors = type.getTypeArguments();
        if (mirrors.isEmpty()) {
            return NONE;
        }
        Map<Variable, Binding> bindings = new HashMap<>();
        List<? extends Element> variables = ((TypeElement) type.asElement()).getTypeParameters();
        for (int i = 0; i < mirrors.size(); i++) {
            Binding passedOn = outside.binding(mirrors.get(i));
            bindings.put(
                    Variable.of(variables.get(i)),
                    passedOn == null
                            ? new Binding(arguments.get(i), mirrors.get(i), outside)
                            : new Binding(arguments.get(i), passedOn.mirror(), passedOn.within()));
        }
        return new Bindings(bindings);
    }

    @Nullable
    Binding get(Element variable) {
        return byVariable.get(Variable.of(variable));
    }

    /** The mirror itself, or what it stands for when it is a variable. */
    TypeMirror resolve(TypeMirror mirror) {
        Binding binding = binding(mirror);
        return binding == null ? mirror : binding.mirror();
    }

    /** What the mirror stands for when it is a variable, null when it is none or nothing says. */
    @Nullable
    Binding binding(TypeMirror mirror) {
        return mirror instanceof TypeVariable variable ? get(variable.asElement()) : null;
    }
}
