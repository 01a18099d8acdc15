/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.AdapterFault;
import dev.ipckit.processor.model.AdapterFault.Kind;
import dev.ipckit.processor.model.AdapterModel;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import dev.ipckit.processor.reader.AdapterScope.Declared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads which adapters hold where, and what an adapted type is in a parcel. */
final class AdapterReader {
    private final ReadState state;
    private final TypeReader types;
    private final AdapterShape shape;
    private final Map<Element, AdapterScope> enclosing = new HashMap<>();

    /** Innermost last: the declaration that messages about a type's own annotations point at. */
    private Place place;

    private final List<Declared> rootAdapters;
    private AdapterScope root = AdapterScope.NONE;

    AdapterReader(ReadState state, TypeReader types, Subject subject) {
        this.state = state;
        this.types = types;
        this.shape = new AdapterShape(state);
        this.place = subject.place();
        TypeElement type = subject.type();
        this.rootAdapters = declared(type, place);
        // Who makes an interface remote that is not his own says how its types travel, too.
        this.root = subject.adopter().equals(type) ? AdapterScope.NONE : enclosing(subject.adopter());
        // What was found on the way out from the adopter, such as their common module, ends at nothing yet.
        enclosing.clear();
        this.root = new AdapterScope(rootAdapters, enclosing(type.getEnclosingElement()));
        // A record of the same package has the adapters of the package before those of the interface.
        enclosing.clear();
        enclosing.put(type, root);
        state.scope = root;
    }

    /** Reads what is inside of an element: its own adapters hold there, and have something to do there. */
    <T> T within(Element element, Element enclosingType, Place elementPlace, Supplier<T> read) {
        AdapterScope outerScope = state.scope;
        Place outerPlace = place;
        place = elementPlace;
        List<Declared> own = declared(element, elementPlace);
        state.scope = new AdapterScope(own, enclosing(enclosingType));
        try {
            return read.get();
        } finally {
            state.scope = outerScope;
            place = outerPlace;
            reportUnused(own);
        }
    }

    /** Reads a type with the adapters that its own annotations name. */
    TypeUse within(DeclaredType type, Supplier<TypeUse> read) {
        AdapterScope outer = state.scope;
        List<Declared> declared = declared(type, place);
        if (declared.isEmpty()) {
            return read.get();
        }
        state.scope = new AdapterScope(declared, outer);
        try {
            return read.get();
        } finally {
            state.scope = outer;
            reportUnused(declared);
        }
    }

    /** Reads with the adapters of the interface only: a generic record is read once, whoever uses it. */
    <T> T ofInterface(Supplier<T> read) {
        AdapterScope outer = state.scope;
        state.scope = root;
        try {
            return read.get();
        } finally {
            state.scope = outer;
        }
    }

    /** The adapters of the interface have something to do somewhere in it. */
    void finish() {
        reportUnused(rootAdapters);
    }

    /** What the type is in a parcel if an adapter says so, else null. */
    ParcelType.@Nullable Adapted find(DeclaredType mirror, Supplier<JavaType.DeclaredType> bare) {
        Declared found = state.scope.find(mirror, state.compilation.types());
        if (found == null) {
            return null;
        }
        state.named(mirror.asElement());
        JavaType.DeclaredType type = bare.get();
        ClassRef name = state.compilation.nameOf(found.adapter);
        if (!state.adapters.containsKey(name)) {
            boolean hasInstance = shape.hasInstance(found.adapter);
            TypeUse unknown = TypeReader.opaque(UnsupportedReason.NO_ENCODING, type.toString(), "");
            // Known before what travels is read, because that may lead back here.
            state.adapters.put(name, new AdapterModel(name, hasInstance, unknown));
            state.named(found.adapter);
            state.adapters.put(
                    name,
                    new AdapterModel(
                            name,
                            hasInstance,
                            types.read(found.carrier, Bindings.NONE).withoutMark()));
        }
        boolean accessible = state.compilation.isAccessible((TypeElement) mirror.asElement(), state.fromPackage);
        return new ParcelType.Adapted(name, accessible, type);
    }

    /** The adapters of a type, of what encloses it, and at last those of the interface that is being read. */
    private AdapterScope enclosing(@Nullable Element element) {
        if (element == null) {
            return root;
        }
        AdapterScope known = enclosing.get(element);
        if (known == null) {
            AdapterScope outer = enclosing(element.getEnclosingElement());
            List<Declared> declared = declared(element, ElementPlace.of(element));
            known = declared.isEmpty() ? outer : new AdapterScope(declared, outer);
            enclosing.put(element, known);
        }
        return known;
    }

    private List<Declared> declared(AnnotatedConstruct construct, Place where) {
        AnnotationMirror mirror = Annotations.find(construct, RuntimeTypes.PARCEL_ADAPTER);
        AnnotationValue value = mirror == null ? null : Annotations.value(mirror, "value");
        List<Declared> declared = new ArrayList<>();
        if (value != null && value.getValue() instanceof List<?> classes) {
            for (Object one : classes) {
                if (((AnnotationValue) one).getValue() instanceof DeclaredType adapter
                        && adapter.getKind() == TypeKind.DECLARED) {
                    add((TypeElement) adapter.asElement(), where, declared);
                } else {
                    // javac does not tell its name.
                    state.missing.add("an adapter that @ParcelAdapter names");
                }
            }
        }
        return declared;
    }

    private void add(TypeElement adapter, Place where, List<Declared> declared) {
        String fault = shape.fault(adapter);
        DeclaredType pair = shape.pair(adapter);
        if (!fault.isEmpty()) {
            report(Kind.UNUSABLE, adapter, fault, where);
        }
        if (pair == null || pair.getTypeArguments().isEmpty()) {
            return;
        }
        Declared one = new Declared(
                adapter, pair.getTypeArguments().get(0), pair.getTypeArguments().get(1), where);
        for (Declared other : declared) {
            if (state.compilation.types().isSameType(other.foreign, one.foreign)) {
                report(
                        Kind.AMBIGUOUS,
                        adapter,
                        "is for " + shown(one) + " as " + other.adapter.getSimpleName() + " is; keep one of them",
                        where);
                one.used = true;
            }
        }
        one.used |= !fault.isEmpty();
        declared.add(one);
    }

    private void reportUnused(List<Declared> declared) {
        for (Declared one : declared) {
            if (!one.used) {
                report(
                        Kind.UNUSED,
                        one.adapter,
                        "adapts " + shown(one)
                                + ", and there is none here; remove it, or take the adapter of what is here",
                        one.place);
            }
        }
    }

    private String shown(Declared one) {
        return one.foreign instanceof DeclaredType type
                ? state.compilation.nameOf((TypeElement) type.asElement()).nestedName()
                : one.foreign.toString();
    }

    private void report(Kind kind, TypeElement adapter, String text, Place where) {
        state.adapterFaults.add(new AdapterFault(kind, adapter.getSimpleName() + " " + text, where));
    }
}
