/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.NullableMark;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Writes any type as source, with qualified names and {@code @Nullable}, and remembers what that needs. */
final class TypeText {
    /** The brackets that a type ends with, each with its mark: none, perhaps. */
    private static final Pattern BRACKETS = Pattern.compile("(?:(?: @[^ <>\\[\\]]+ )?\\[\\])*$");

    private final ReadState state;
    private final Bindings bindings;
    private boolean accessible = true;
    private boolean raw;

    TypeText(ReadState state, Bindings bindings) {
        this.state = state;
        this.bindings = bindings;
    }

    /** Whether generated code can name all that has been written. */
    boolean isAccessible() {
        return accessible;
    }

    /** Whether anything that has been written lacks its type arguments. */
    boolean isRaw() {
        return raw;
    }

    static boolean isGeneric(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty())
                || (type instanceof ArrayType array && isGeneric(array.getComponentType()));
    }

    String of(TypeMirror mirror) {
        Bindings.Binding binding = bindings.binding(mirror);
        if (binding != null) {
            if (Annotations.nonNull(mirror) != null) {
                return of(binding.use().withoutMark().javaType());
            }
            NullableMark mark = Annotations.nullable(mirror, state.compilation);
            return of(
                    mark == null || !mark.typeUse()
                            ? binding.use().javaType()
                            : binding.use().javaType().marked(mark));
        }
        return ofUnbound(mirror);
    }

    private String ofUnbound(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return array(of(array.getComponentType()), mark(type));
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() != null
                    ? "? extends " + of(wildcard.getExtendsBound())
                    : wildcard.getSuperBound() != null ? "? super " + of(wildcard.getSuperBound()) : "?";
        }
        if (type instanceof DeclaredType declared) {
            return of(declared, mark(type));
        }
        // A variable of the method itself, a primitive, void; what is missing fails at its own place.
        if (type instanceof TypeVariable variable) {
            String nonNull = Annotations.nonNull(type);
            String mark = nonNull == null ? mark(type) : "@" + nonNull + " ";
            return mark + variable.asElement().getSimpleName();
        }
        return type.getKind().isPrimitive() ? type.getKind().name().toLowerCase(Locale.ROOT) : type.toString();
    }

    /** What a variable of the interface stands for: read already, with everything inside of it filled in. */
    private String of(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return array(of(array.component()), mark(array.mark()));
        }
        if (type instanceof JavaType.DeclaredType declared) {
            TypeElement element = state.compilation.typeElement(declared.name().canonicalName());
            accessible &= element != null && state.compilation.isAccessible(element, state.fromPackage);
            return named(
                    declared.name().canonicalName(),
                    mark(declared.mark()),
                    declared.arguments().stream().map(this::of).toList());
        }
        accessible &= type instanceof JavaType.PrimitiveType;
        return type.toString();
    }

    /** Java writes the brackets of the whole before those of its components. */
    private static String array(String component, String mark) {
        return BRACKETS.matcher(component)
                .replaceFirst(
                        inner -> Matcher.quoteReplacement((mark.isEmpty() ? "" : " " + mark) + "[]" + inner.group()));
    }

    private String of(DeclaredType declared, String mark) {
        TypeElement element = (TypeElement) declared.asElement();
        state.named(element);
        accessible &= state.compilation.isAccessible(element, state.fromPackage);
        List<? extends TypeMirror> arguments = declared.getTypeArguments();
        raw |= arguments.isEmpty() && !element.getTypeParameters().isEmpty();
        return named(
                element.getQualifiedName().toString(),
                mark,
                arguments.stream().map(this::of).toList());
    }

    private static String named(String qualified, String mark, List<String> arguments) {
        int simple = qualified.lastIndexOf('.') + 1;
        String name = qualified.substring(0, simple) + mark + qualified.substring(simple);
        return arguments.isEmpty() ? name : name + arguments.stream().collect(Collectors.joining(", ", "<", ">"));
    }

    private String mark(TypeMirror type) {
        return mark(Annotations.nullable(type, state.compilation));
    }

    private static String mark(@Nullable NullableMark mark) {
        return mark == null || !mark.typeUse() ? "" : "@" + mark.annotation().canonicalName() + " ";
    }
}
