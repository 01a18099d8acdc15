/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.AdopterModel;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what annotated elements make remote: themselves, or the interfaces that they name. One per compilation. */
public final class AdopterReader {
    private final Compilation compilation;
    private final Map<String, String> adopters = new HashMap<>();

    /**
     * What an annotated element makes remote.
     *
     * @param subjects the interfaces
     * @param adopters the element itself when it is about others, otherwise empty
     * @param waiting whether it names what is not there, or not there yet
     */
    public record Found(List<Subject> subjects, List<AdopterModel> adopters, boolean waiting) {}

    /**
     * Makes a reader.
     *
     * @param compilation javac's tools
     */
    public AdopterReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /**
     * Reads an element and takes note of what it names.
     *
     * @param element an annotated package or type
     * @return what it makes remote
     */
    public Found read(Element element) {
        AnnotationMirror annotation = Annotations.find(element, RuntimeTypes.REMOTE_INTERFACE);
        AnnotationValue of = annotation == null ? null : Annotations.value(annotation, "of");
        if (of == null && element instanceof TypeElement type) {
            Subject itself = new Subject(type, type, compilation.nameOf(type), ElementPlace.of(type));
            return new Found(List.of(itself), List.of(), false);
        }
        List<Subject> subjects = new ArrayList<>();
        List<AdopterModel.Misfit> misfits = new ArrayList<>();
        boolean waiting = false;
        List<?> named = of != null && of.getValue() instanceof List<?> list ? list : List.of();
        for (Object one : named) {
            AnnotationValue value = (AnnotationValue) one;
            ElementPlace place = new ElementPlace(element, annotation, value, "");
            if (value.getValue() instanceof DeclaredType type && type.getKind() == TypeKind.DECLARED) {
                add((TypeElement) type.asElement(), element, place, subjects, misfits);
            } else if (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR) {
                misfits.add(new AdopterModel.Misfit(type.toString(), "is no interface; remove it", place));
            } else {
                waiting = true;
            }
        }
        AnnotationValue descriptor = annotation == null ? null : Annotations.value(annotation, "descriptor");
        AdopterModel adopter = new AdopterModel(
                element.toString(),
                element.getKind().name().toLowerCase(Locale.ROOT),
                !named.isEmpty(),
                descriptor == null ? null : new ElementPlace(element, annotation, descriptor, ""),
                ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getModifiers().contains(Modifier.ABSTRACT)),
                misfits,
                new ElementPlace(element, annotation, null, ""));
        return new Found(subjects, List.of(adopter), waiting);
    }

    private void add(
            TypeElement type,
            Element adopter,
            ElementPlace place,
            List<Subject> subjects,
            List<AdopterModel.Misfit> misfits) {
        ClassRef name = compilation.nameOf(type);
        String packageName =
                compilation.elements().getPackageOf(adopter).getQualifiedName().toString();
        ClassRef stem = new ClassRef(packageName, name.simpleNames());
        if (Annotations.find(type, RuntimeTypes.REMOTE_INTERFACE) != null) {
            misfits.add(new AdopterModel.Misfit(
                    name.nestedName(), "is annotated with @RemoteInterface itself; remove it here", place));
            return;
        }
        if (DeclaredTypeReader.isBuiltIn(name)) {
            misfits.add(new AdopterModel.Misfit(name.nestedName(), "travels without that; remove it", place));
            return;
        }
        String other = adopters.putIfAbsent(packageName + "/" + name.canonicalName(), adopter.toString());
        if (other != null && !other.equals(adopter.toString())) {
            misfits.add(new AdopterModel.Misfit(
                    name.nestedName(), "is already named by " + other + " in the same package; name it once", place));
            return;
        }
        if (subjects.stream().anyMatch(subject -> subject.type().equals(type))) {
            misfits.add(new AdopterModel.Misfit(name.nestedName(), "is named twice; name it once", place));
            return;
        }
        compilation.adopted().add(name, stem);
        subjects.add(new Subject(type, adopter, stem, place));
    }
}
