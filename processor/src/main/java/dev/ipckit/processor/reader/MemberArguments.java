/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type arguments of a record that implements a generic sealed interface: {@code Ok<String>} when the
 * interface is {@code Result<String>} and the record is declared {@code Ok<T> implements Result<T>}.
 */
final class MemberArguments {
    private final ReadState state;
    private final TypeReader typeReader;

    /** How a record fits an interface with given type arguments. */
    enum Kind {
        /** Its type arguments are known. */
        CLOSED,
        /** Some type parameter of it may be anything. */
        OPEN,
        /** It implements the interface with other type arguments, and cannot be there. */
        IMPOSSIBLE
    }

    /**
     * What was found.
     *
     * @param kind how the record fits
     * @param mirror the record with its type arguments, the bare record unless closed
     * @param arguments its type arguments, empty unless closed
     */
    record Match(Kind kind, DeclaredType mirror, List<TypeUse> arguments) {}

    MemberArguments(ReadState state, TypeReader typeReader) {
        this.state = state;
        this.typeReader = typeReader;
    }

    Match match(TypeElement member, DeclaredType union, List<TypeUse> arguments, Bindings outside) {
        DeclaredType bare = (DeclaredType) member.asType();
        DeclaredType implemented = superType(bare, union.asElement());
        if (implemented == null) {
            return new Match(Kind.IMPOSSIBLE, bare, List.of());
        }
        Map<Element, Integer> positions = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror passed = implemented.getTypeArguments().get(i);
            if (passed instanceof TypeVariable variable) {
                Integer earlier = positions.putIfAbsent(variable.asElement(), i);
                if (earlier != null && !sameType(arguments.get(earlier), arguments.get(i))) {
                    return new Match(Kind.IMPOSSIBLE, bare, List.of());
                }
            } else if (RecordReader.isOpen(passed)) {
                return new Match(Kind.OPEN, bare, List.of());
            } else if (!sameType(typeReader.read(passed, Bindings.NONE), arguments.get(i))) {
                return new Match(Kind.IMPOSSIBLE, bare, List.of());
            }
        }
        return closed(member, bare, union, arguments, positions, outside);
    }

    private Match closed(
            TypeElement member,
            DeclaredType bare,
            DeclaredType union,
            List<TypeUse> arguments,
            Map<Element, Integer> positions,
            Bindings outside) {
        Types types = state.compilation.types();
        List<TypeUse> own = new ArrayList<>();
        List<TypeMirror> mirrors = new ArrayList<>();
        for (TypeParameterElement parameter : member.getTypeParameters()) {
            Integer position = positions.get(parameter);
            if (position == null) {
                return new Match(Kind.OPEN, bare, List.of());
            }
            TypeMirror mirror = outside.resolve(union.getTypeArguments().get(position));
            for (TypeMirror bound : parameter.getBounds()) {
                if (!types.isSubtype(types.erasure(mirror), types.erasure(bound))) {
                    return new Match(Kind.IMPOSSIBLE, bare, List.of());
                }
            }
            own.add(arguments.get(position));
            mirrors.add(mirror);
        }
        DeclaredType mirror = types.getDeclaredType(member, mirrors.toArray(new TypeMirror[0]));
        return new Match(Kind.CLOSED, mirror, own);
    }

    /** The union as the record implements it. */
    private @Nullable DeclaredType superType(DeclaredType type, Element union) {
        if (type.asElement().equals(union)) {
            return type;
        }
        for (TypeMirror direct : state.compilation.types().directSupertypes(type)) {
            DeclaredType found = direct instanceof DeclaredType declared ? superType(declared, union) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean sameType(TypeUse one, TypeUse other) {
        return one.javaType()
                        .marked(null)
                        .toString()
                        .equals(other.javaType().marked(null).toString())
                && one.type().equals(other.type());
    }
}
