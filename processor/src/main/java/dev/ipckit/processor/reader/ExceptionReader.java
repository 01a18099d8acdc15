/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.ThrownModel.Travel;
import dev.ipckit.processor.reader.MethodCollector.Declaration;
import dev.ipckit.processor.reader.MethodCollector.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a {@code throws} clause. */
final class ExceptionReader {
    /** The ones that AIDL has a code for. */
    private static final Set<String> KNOWN_TO_AIDL = Set.of(
            "java.lang.SecurityException",
            "java.lang.IllegalArgumentException",
            "java.lang.NullPointerException",
            "java.lang.IllegalStateException",
            "java.lang.UnsupportedOperationException");

    private static final Set<String> TOO_BROAD =
            Set.of("java.lang.Throwable", "java.lang.Exception", "java.lang.RuntimeException");

    private static final String ERROR = "java.lang.Error";

    private final ReadState state;
    private final ConstructorReader constructors;
    private final JdkExceptionReader jdk;
    private final Map<TypeElement, ThrownModel> known = new HashMap<>();

    ExceptionReader(ReadState state, TypeReader types) {
        this.state = state;
        this.constructors = new ConstructorReader(state, types);
        this.jdk = new JdkExceptionReader(state, types);
    }

    List<ThrownModel> read(Group group) {
        // Several superinterfaces declare the method: an implementation may throw what all of them allow.
        List<Declaration> declarations = new ArrayList<>(List.of(group.declared()));
        declarations.addAll(group.rivals());
        List<TypeMirror> thrown = new ArrayList<>();
        for (Declaration declaration : declarations) {
            for (TypeMirror one : thrown(declaration)) {
                if (declarations.stream().allMatch(other -> other == declaration || isAllowed(one, thrown(other)))) {
                    thrown.add(one);
                }
            }
        }
        Types types = state.compilation.types();
        List<TypeMirror> ordered = new ArrayList<>();
        for (TypeMirror one : thrown) {
            int at = 0;
            while (at < ordered.size() && !isSuper(types, one, ordered.get(at))) {
                at++;
            }
            ordered.add(at, one);
        }
        return ordered.stream().map(this::model).distinct().toList();
    }

    /** A superclass goes behind all of its subclasses, everything else where it was declared. */
    private static boolean isSuper(Types types, TypeMirror one, TypeMirror placed) {
        return one.getKind() == TypeKind.DECLARED
                && placed.getKind() == TypeKind.DECLARED
                && types.isSubtype(one, placed);
    }

    private List<TypeMirror> thrown(Declaration declaration) {
        List<TypeMirror> thrown = new ArrayList<>();
        for (TypeMirror one : declaration.method().getThrownTypes()) {
            thrown.add(declaration.bindings().resolve(one));
        }
        return thrown;
    }

    private boolean isAllowed(TypeMirror one, List<TypeMirror> allowed) {
        Types types = state.compilation.types();
        TypeElement unchecked = state.compilation.elements().getTypeElement("java.lang.RuntimeException");
        return one.getKind() != TypeKind.DECLARED
                || types.isSubtype(one, unchecked.asType())
                || allowed.stream().anyMatch(other -> types.isSubtype(one, other));
    }

    private ThrownModel model(TypeMirror mirror) {
        if (mirror.getKind() != TypeKind.DECLARED) {
            Travel travel = mirror.getKind() == TypeKind.ERROR ? Travel.UNRESOLVED : Travel.TOO_BROAD;
            return new ThrownModel(ClassRef.of("", mirror.toString()), travel, List.of());
        }
        return known.computeIfAbsent((TypeElement) ((DeclaredType) mirror).asElement(), this::model);
    }

    private ThrownModel model(TypeElement element) {
        state.named(element);
        ClassRef name = state.compilation.nameOf(element);
        String canonical = name.canonicalName();
        if (KNOWN_TO_AIDL.contains(canonical) || isRuntimes(name)) {
            return new ThrownModel(name, Travel.BY_RUNTIME, List.of());
        }
        if (TOO_BROAD.contains(canonical) || isError(element)) {
            return new ThrownModel(
                    name,
                    TOO_BROAD.contains(canonical) || canonical.equals(ERROR) ? Travel.TOO_BROAD : Travel.ERROR,
                    List.of());
        }
        if (!state.compilation.isAccessible(element, state.fromPackage)) {
            return new ThrownModel(name, Travel.INACCESSIBLE, List.of());
        }
        boolean inner =
                element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
        if (inner || element.getModifiers().contains(Modifier.ABSTRACT)) {
            return new ThrownModel(name, Travel.NO_CONSTRUCTOR, List.of());
        }
        List<ThrownModel.Field> fields = constructors.read(element);
        List<ThrownModel.Field> listed = jdk.read(element);
        if (listed != null) {
            boolean wordless = listed.stream().noneMatch(ThrownModel.Field::isMessage);
            return new ThrownModel(
                    name,
                    Travel.BY_FIELDS,
                    listed,
                    wordless && fields != null ? fields : null,
                    JdkExceptions.isStrict(canonical));
        }
        return fields == null
                ? new ThrownModel(
                        name, constructors.lackNames(element) ? Travel.NO_NAMES : Travel.NO_CONSTRUCTOR, List.of())
                : new ThrownModel(name, Travel.BY_FIELDS, fields);
    }

    private static boolean isRuntimes(ClassRef name) {
        return name.packageName().equals(RuntimeTypes.EXCEPTION_PACKAGE)
                || name.packageName().equals(RuntimeTypes.BAD_PARCEL_EXCEPTION.packageName());
    }

    private boolean isError(TypeElement element) {
        TypeElement error = state.compilation.elements().getTypeElement(ERROR);
        return state.compilation.types().isSubtype(element.asType(), error.asType());
    }
}
