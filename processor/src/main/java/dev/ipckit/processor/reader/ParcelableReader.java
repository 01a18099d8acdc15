/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType.ParcelableValue;
import dev.ipckit.processor.model.ParcelType.ParcelableValue.Creation;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds out how a class that writes itself is made out of a parcel. */
final class ParcelableReader {
    private static final String FACTORY = "createFromParcel";
    private static final String READER = "readFromParcel";

    private final ReadState state;

    ParcelableReader(ReadState state) {
        this.state = state;
    }

    boolean isParcelable(TypeElement element) {
        Compilation compilation = state.compilation;
        TypeElement parcelable = compilation.typeElement(RuntimeTypes.PARCELABLE.canonicalName());
        return parcelable != null
                && element.getKind() != ElementKind.ENUM
                && compilation.types().isSubtype(compilation.types().erasure(element.asType()), parcelable.asType());
    }

    ParcelableValue read(TypeElement element, JavaType.DeclaredType type) {
        boolean accessible = state.compilation.isAccessible(element, state.fromPackage);
        String shape = fault(element);
        if (!shape.isEmpty()) {
            return new ParcelableValue(type, accessible, null, false, shape);
        }
        boolean canBeEmpty = constructor(element, "") && hasReader(element);
        Creation creation = null;
        if (hasFactory(element)) {
            creation = Creation.FACTORY;
        } else if (constructor(element, RuntimeTypes.PARCEL.canonicalName())) {
            creation = Creation.CONSTRUCTOR;
        } else if (canBeEmpty) {
            creation = Creation.EMPTY;
        }
        String missing = creation != null
                ? ""
                : "has no accessible constructor or static createFromParcel that takes a Parcel, nor a constructor"
                        + " without parameters together with readFromParcel; add one of them";
        return new ParcelableValue(type, accessible, creation, canBeEmpty, missing);
    }

    private static String fault(TypeElement element) {
        if (element.getKind().isInterface() || element.getModifiers().contains(Modifier.ABSTRACT)) {
            return "is abstract, so that the receiver does not know which class to make; use a concrete class";
        }
        boolean inner =
                element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
        return inner ? "is an inner class, which the receiver cannot make; make it static" : "";
    }

    /** Whether there is an accessible constructor with one parameter of the type, or with none. */
    private boolean constructor(TypeElement element, String parameterType) {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(element.getEnclosedElements())) {
            if (takes(constructor, parameterType) && isAccessible(constructor)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFactory(TypeElement element) {
        return method(element.getEnclosedElements(), FACTORY, true, element.asType()) != null;
    }

    /** The interface's own only says that there is none. */
    private boolean hasReader(TypeElement element) {
        List<? extends Element> members = state.compilation.elements().getAllMembers(element);
        ExecutableElement reader = method(members, READER, false, null);
        return reader != null
                && reader.getEnclosingElement() instanceof TypeElement owner
                && !owner.getQualifiedName().contentEquals(RuntimeTypes.PARCELABLE.canonicalName());
    }

    private @Nullable ExecutableElement method(
            List<? extends Element> members, String name, boolean isStatic, @Nullable TypeMirror result) {
        for (ExecutableElement method : ElementFilter.methodsIn(members)) {
            if (method.getSimpleName().contentEquals(name)
                    && takes(method, RuntimeTypes.PARCEL.canonicalName())
                    && method.getModifiers().contains(Modifier.STATIC) == isStatic
                    && isAccessible(method)
                    && (result == null || returns(method, result))) {
                return method;
            }
        }
        return null;
    }

    private boolean returns(ExecutableElement method, TypeMirror wanted) {
        var types = state.compilation.types();
        return types.isSubtype(types.erasure(method.getReturnType()), types.erasure(wanted));
    }

    private static boolean takes(ExecutableElement executable, String parameterType) {
        if (parameterType.isEmpty()) {
            return executable.getParameters().isEmpty();
        }
        return executable.getParameters().size() == 1
                && executable.getParameters().get(0).asType().toString().equals(parameterType);
    }

    private boolean isAccessible(ExecutableElement member) {
        if (member.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !member.getModifiers().contains(Modifier.PRIVATE)
                && state.compilation.elements().getPackageOf(member).equals(state.fromPackage);
    }
}
