/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.RuntimeTypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds out whether a class serves as an adapter, and between what. */
final class AdapterShape {
    private final ReadState state;

    AdapterShape(ReadState state) {
        this.state = state;
    }

    /** Why generated code cannot use it, empty when it can. */
    String fault(TypeElement adapter) {
        if (!state.compilation.isAccessible(adapter, state.fromPackage)) {
            return "is not accessible from the generated classes in " + state.fromPackage
                    + "; make it and what encloses it" + " public";
        }
        if (!adapter.getTypeParameters().isEmpty()) {
            return "has type parameters that nobody closes; name a subclass with type arguments";
        }
        DeclaredType pair = pair(adapter);
        if (pair == null || pair.getTypeArguments().isEmpty()) {
            return "does not say between which types it adapts; implement TypeAdapter with type arguments";
        }
        TypeMirror foreign = pair.getTypeArguments().get(0);
        if (!(foreign instanceof DeclaredType declared) || hasWildcard(declared)) {
            return "adapts " + foreign + ", which is no class or interface with definite type arguments; adapt the"
                    + " type of its elements, or a class around it";
        }
        if (hasInstance(adapter)) {
            return "";
        }
        boolean inner =
                adapter.getNestingKind().isNested() && !adapter.getModifiers().contains(Modifier.STATIC);
        boolean made = adapter.getKind() == ElementKind.CLASS
                && !inner
                && !adapter.getModifiers().contains(Modifier.ABSTRACT)
                && hasConstructor(adapter);
        return made
                ? ""
                : "cannot be made; give it a static field INSTANCE, or make it a static class, not abstract, with an"
                        + " accessible constructor without parameters";
    }

    private static boolean hasWildcard(DeclaredType type) {
        for (TypeMirror argument : type.getTypeArguments()) {
            if (argument instanceof WildcardType || (argument instanceof DeclaredType inner && hasWildcard(inner))) {
                return true;
            }
        }
        return false;
    }

    /** The {@code TypeAdapter<X, Y>} that it implements, or null. */
    @Nullable
    DeclaredType pair(TypeElement adapter) {
        return pair(adapter.asType());
    }

    private @Nullable DeclaredType pair(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement())
                        .getQualifiedName()
                        .contentEquals(RuntimeTypes.TYPE_ADAPTER.canonicalName())) {
            return declared;
        }
        for (TypeMirror superType : state.compilation.types().directSupertypes(type)) {
            DeclaredType found = pair(superType);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    boolean hasInstance(TypeElement adapter) {
        for (Element member : adapter.getEnclosedElements()) {
            if (member.getSimpleName().contentEquals("INSTANCE")
                    && member.getKind().isField()
                    && member.getModifiers().contains(Modifier.STATIC)
                    && isAccessible(member)
                    && state.compilation.types().isSubtype(member.asType(), adapter.asType())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasConstructor(TypeElement adapter) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(adapter.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty() && isAccessible(constructor)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAccessible(Element member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && state.compilation.elements().getPackageOf(member).equals(state.fromPackage);
    }
}
