/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds the instance methods of an interface and of all that it extends: superinterfaces first, each in the order of
 * declaration, a method that is inherited twice or declared again once, where it came first.
 */
final class MethodCollector {
    private final ReadState state;
    private final Types types;
    private final TypeReader typeReader;
    private final TypeElement root;
    private final Map<TypeElement, Bindings> interfaces = new LinkedHashMap<>();
    private final Map<TypeElement, DeclaredType> asSuper = new HashMap<>();

    /**
     * One declaration of a method.
     *
     * @param method the method
     * @param owner the interface that declares it
     * @param bindings what the type variables of the owner stand for
     */
    record Declaration(ExecutableElement method, TypeElement owner, Bindings bindings) {
        boolean isAbstract() {
            return method.getModifiers().contains(Modifier.ABSTRACT);
        }
    }

    /**
     * One method with all its declarations.
     *
     * @param declared the declaration that the others are overridden by, or that has the most specific result
     * @param inherited every other declaration
     * @param rivals those of the others that nothing overrides
     */
    record Group(Declaration declared, List<Declaration> inherited, List<Declaration> rivals) {
        boolean isRemote() {
            return declared.isAbstract() && rivals.stream().allMatch(Declaration::isAbstract);
        }
    }

    MethodCollector(ReadState state, TypeReader typeReader, TypeElement root) {
        this.state = state;
        this.types = state.compilation.types();
        this.typeReader = typeReader;
        this.root = root;
        visit((DeclaredType) root.asType(), Bindings.NONE);
    }

    Set<TypeElement> interfaces() {
        return interfaces.keySet();
    }

    List<Group> collect() {
        Map<String, List<List<Declaration>>> byName = new LinkedHashMap<>();
        List<List<Declaration>> all = new ArrayList<>();
        interfaces.forEach((owner, bindings) -> {
            for (ExecutableElement method : methodsOf(owner)) {
                Declaration declaration = new Declaration(method, owner, bindings);
                List<List<Declaration>> sameName =
                        byName.computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>());
                List<Declaration> group = sameName.stream()
                        .filter(candidates -> sameSignature(candidates.get(0), declaration))
                        .findFirst()
                        .orElse(null);
                if (group == null) {
                    group = new ArrayList<>(1);
                    sameName.add(group);
                    all.add(group);
                }
                group.add(declaration);
            }
        });
        return all.stream().map(this::group).toList();
    }

    private void visit(DeclaredType type, Bindings bindings) {
        TypeElement element = (TypeElement) type.asElement();
        // Who extends RemoteBroker gets from the generated classes what it asks for; nothing of it is remote.
        if (interfaces.containsKey(element)
                || element.getQualifiedName().contentEquals(RuntimeTypes.REMOTE_BROKER.canonicalName())) {
            return;
        }
        for (TypeMirror superInterface : element.getInterfaces()) {
            if (superInterface.getKind() == TypeKind.DECLARED) {
                DeclaredType declared = (DeclaredType) superInterface;
                visit(declared, Bindings.of(declared, typeReader.readArguments(declared, bindings), bindings));
            } else {
                state.missing.add(TypeReader.nameOfMissing(superInterface));
            }
        }
        interfaces.put(element, bindings);
    }

    private static List<ExecutableElement> methodsOf(TypeElement owner) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (var member : owner.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD
                    && !member.getModifiers().contains(Modifier.STATIC)
                    && !member.getModifiers().contains(Modifier.PRIVATE)
                    && !isMethodOfObject((ExecutableElement) member)) {
                methods.add((ExecutableElement) member);
            }
        }
        return methods;
    }

    /** Declared again in an interface, to describe them; every class has them. */
    private static boolean isMethodOfObject(ExecutableElement method) {
        return switch (method.getSimpleName().toString()) {
            case "hashCode", "toString" -> method.getParameters().isEmpty();
            case "equals" ->
                method.getParameters().size() == 1
                        && method.getParameters().get(0).asType().toString().equals("java.lang.Object");
            default -> false;
        };
    }

    private boolean sameSignature(Declaration one, Declaration other) {
        if (one.owner().equals(other.owner())
                || one.method().getParameters().size()
                        != other.method().getParameters().size()) {
            return false;
        }
        ExecutableType first = asMember(one);
        ExecutableType second = asMember(other);
        return types.isSubsignature(first, second) || types.isSubsignature(second, first);
    }

    /** As a member of its own interface: asked for that of the root, ECJ may answer with a method that is its equal. */
    private ExecutableType asMember(Declaration declaration) {
        DeclaredType owner = asSuper.computeIfAbsent(declaration.owner(), wanted -> {
            DeclaredType found = find((DeclaredType) root.asType(), wanted);
            return found == null ? (DeclaredType) wanted.asType() : found;
        });
        return (ExecutableType) types.asMemberOf(owner, declaration.method());
    }

    private @Nullable DeclaredType find(DeclaredType type, TypeElement wanted) {
        if (type.asElement().equals(wanted)) {
            return type;
        }
        for (TypeMirror direct : types.directSupertypes(type)) {
            DeclaredType found = direct instanceof DeclaredType declared ? find(declared, wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Group group(List<Declaration> declarations) {
        if (declarations.size() == 1) {
            return new Group(declarations.get(0), List.of(), List.of());
        }
        List<Declaration> candidates = declarations.stream()
                .filter(one -> declarations.stream().noneMatch(other -> isOverridden(one, other)))
                .toList();
        Declaration declared = candidates.get(0);
        for (Declaration candidate : candidates) {
            if (candidate != declared && returnsMoreSpecific(candidate, declared)) {
                declared = candidate;
            }
        }
        List<Declaration> inherited = new ArrayList<>(declarations);
        inherited.remove(declared);
        List<Declaration> rivals = new ArrayList<>(candidates);
        rivals.remove(declared);
        return new Group(declared, inherited, rivals);
    }

    private boolean isOverridden(Declaration upper, Declaration lower) {
        return upper != lower
                && types.isSubtype(
                        types.erasure(lower.owner().asType()),
                        types.erasure(upper.owner().asType()));
    }

    private boolean returnsMoreSpecific(Declaration one, Declaration other) {
        TypeMirror result = asMember(one).getReturnType();
        TypeMirror otherResult = asMember(other).getReturnType();
        return !types.isSameType(result, otherResult)
                && !result.getKind().isPrimitive()
                && result.getKind() != TypeKind.VOID
                && types.isSubtype(result, otherResult);
    }
}
