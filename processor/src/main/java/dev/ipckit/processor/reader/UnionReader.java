/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed interface of records once per combination of type arguments. */
final class UnionReader {
    private final ReadState state;
    private final RecordReader records;
    private final MemberArguments memberArguments;

    UnionReader(ReadState state, TypeReader types, RecordReader records) {
        this.state = state;
        this.records = records;
        this.memberArguments = new MemberArguments(state, types);
    }

    static boolean isUnion(TypeElement element) {
        return element.getKind() == ElementKind.INTERFACE
                && element.getModifiers().contains(Modifier.SEALED);
    }

    ParcelType read(DeclaredType mirror, JavaType.DeclaredType type, List<TypeUse> arguments, Bindings bindings) {
        JavaType.DeclaredType key = type.marked(null);
        ParcelType.Unsupported refusal = RecordReader.refusal(key, arguments);
        if (refusal != null) {
            return refusal;
        }
        if (!state.unions.containsKey(key)) {
            TypeElement element = (TypeElement) mirror.asElement();
            Set<TypeElement> permitted = new LinkedHashSet<>();
            String missing = addPermitted(element, permitted);
            if (!missing.isEmpty()) {
                return new ParcelType.Unsupported(UnsupportedReason.UNRESOLVED, missing, "");
            }
            boolean accessible = state.compilation.isAccessible(element, state.fromPackage);
            // Known before its members are read, because they may lead back here.
            UnionModel empty = new UnionModel(
                    key,
                    accessible,
                    List.of(),
                    !new PermittedOrder(state.compilation).isHidden(element),
                    List.of(),
                    state.placeIfSource(element));
            state.unions.put(key, empty);
            state.unions.put(key, new Reading(mirror, arguments, bindings).read(empty, permitted));
        }
        return new ParcelType.UnionValue(key);
    }

    /** Adds what a value can be an instance of, that of sealed subinterfaces in their place; gives what is missing. */
    private static String addPermitted(TypeElement sealed, Set<TypeElement> permitted) {
        for (TypeMirror mirror : sealed.getPermittedSubclasses()) {
            if (mirror.getKind() != TypeKind.DECLARED) {
                return mirror.toString();
            }
            TypeElement element = (TypeElement) ((DeclaredType) mirror).asElement();
            String missing = "";
            if (isUnion(element)) {
                missing = addPermitted(element, permitted);
            } else {
                permitted.add(element);
            }
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        return "";
    }

    private final class Reading {
        private final DeclaredType union;
        private final List<TypeUse> arguments;
        private final Bindings bindings;
        private final List<UnionModel.Member> members = new ArrayList<>();
        private final List<UnionModel.Misfit> misfits = new ArrayList<>();

        Reading(DeclaredType union, List<TypeUse> arguments, Bindings bindings) {
            this.union = union;
            this.arguments = arguments;
            this.bindings = bindings;
        }

        UnionModel read(UnionModel empty, Set<TypeElement> permitted) {
            int position = 0;
            for (TypeElement element : permitted) {
                if (element.getKind() == ElementKind.RECORD) {
                    addMember(element, position);
                } else {
                    misfit(element, whyNoMember(element));
                }
                position++;
            }
            // The order of the source is free where tags are written, in generated code too.
            if (members.stream().allMatch(UnionModel.Member::explicit)) {
                members.sort(Comparator.comparingInt(UnionModel.Member::tag));
            }
            return new UnionModel(
                    empty.type(),
                    empty.accessible(),
                    List.copyOf(members),
                    empty.ordered(),
                    List.copyOf(misfits),
                    empty.place());
        }

        private void addMember(TypeElement element, int position) {
            MemberArguments.Match match = memberArguments.match(element, union, arguments, bindings);
            if (match.kind() == MemberArguments.Kind.OPEN) {
                misfit(
                        element,
                        "has type parameters that the type arguments of "
                                + union.asElement().getSimpleName()
                                + " do not determine; let it pass its own type parameters on to the interface");
            }
            if (match.kind() != MemberArguments.Kind.CLOSED) {
                return;
            }
            state.named(element);
            ClassRef name = state.compilation.nameOf(element);
            JavaType.DeclaredType type = new JavaType.DeclaredType(
                    name, match.arguments().stream().map(TypeUse::javaType).toList(), null);
            ParcelType record = records.read(match.mirror(), type, match.arguments(), bindings);
            if (!(record instanceof ParcelType.RecordValue)) {
                misfit(element, "contains ever larger instances of itself; give it the same type arguments inside");
                return;
            }
            AnnotationMirror mirror = Annotations.find(element, RuntimeTypes.UNION_TAG);
            AnnotationValue value = mirror == null ? null : Annotations.value(mirror, "value");
            Integer tag = value != null && value.getValue() instanceof Integer number ? number : null;
            boolean source = state.compilation.isSource(element);
            members.add(new UnionModel.Member(
                    new TypeUse(type, record, null),
                    tag == null ? position : tag,
                    tag != null,
                    Annotations.find(element, RuntimeTypes.UNKNOWN_MEMBER) != null,
                    Annotations.find(element, RuntimeTypes.BARE_MEMBER) != null,
                    DocumentationReader.since(element, source ? ElementPlace.of(element) : null),
                    source ? new ElementPlace(element, mirror, value, "") : null));
        }

        private void misfit(TypeElement element, String why) {
            misfits.add(new UnionModel.Misfit(
                    state.compilation.nameOf(element),
                    why,
                    state.compilation.isSource(element) ? ElementPlace.of(element) : null));
        }
    }

    private static String whyNoMember(TypeElement element) {
        return switch (element.getKind()) {
            case ENUM -> "is an enum; make it a record with a component of an enum";
            case INTERFACE -> "is not sealed, so that anything could be behind it; make it sealed or a record";
            default -> "is a class; make it a record of what is to be sent";
        };
    }
}
