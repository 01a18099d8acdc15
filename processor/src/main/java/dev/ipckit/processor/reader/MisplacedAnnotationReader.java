/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.MisplacedAnnotation;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds annotations of remote methods where no remote method is. */
public final class MisplacedAnnotationReader {

    /** Makes a reader. */
    public MisplacedAnnotationReader() {}

    /**
     * Looks at the elements that bear an annotation.
     *
     * @param annotated the elements
     * @param annotation the annotation's name
     * @return those of them where it means nothing
     */
    public List<MisplacedAnnotation> read(Set<? extends Element> annotated, ClassRef annotation) {
        List<MisplacedAnnotation> misplaced = new ArrayList<>();
        for (Element element : annotated) {
            String why = why(element, annotation);
            AnnotationMirror mirror = Annotations.find(element, annotation);
            if (why != null && mirror != null) {
                misplaced.add(new MisplacedAnnotation(annotation, why, placeOf(element, mirror)));
            }
        }
        return misplaced;
    }

    /**
     * javac has no position for the accessor that it makes itself of a component, to which it hands on what stands
     * there.
     */
    private static ElementPlace placeOf(Element element, AnnotationMirror mirror) {
        if (element.getKind() == ElementKind.METHOD
                && element.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.RECORD) {
            List<? extends Element> members = owner.getEnclosedElements();
            // It comes last, behind all that is written and behind the methods of Object.
            boolean isMade = members.subList(members.indexOf(element), members.size()).stream()
                    .allMatch(member -> fieldOf(member, owner) != null);
            Element field = fieldOf(element, owner);
            if (isMade && field != null) {
                return ElementPlace.of(field);
            }
        }
        return new ElementPlace(element, mirror, null, "");
    }

    /** The field that a member is the accessor of; else null. */
    private static @Nullable Element fieldOf(Element member, TypeElement owner) {
        if (!(member instanceof ExecutableElement method)
                || !method.getParameters().isEmpty()) {
            return null;
        }
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(member.getSimpleName()))
                .findAny()
                .orElse(null);
    }

    private static @Nullable String why(Element element, ClassRef annotation) {
        if (RuntimeTypes.OF_VALUES.contains(annotation)) {
            return ValueAnnotations.whyMisplaced(element, annotation);
        }
        if (annotation.equals(RuntimeTypes.PARCEL_ADAPTER)) {
            return AdapterPlaces.whyMisplaced(element);
        }
        if (annotation.equals(RuntimeTypes.FIXED_SIZE)) {
            return whyWithoutLength(element);
        }
        return element.getKind() == ElementKind.PARAMETER ? whyParameterMisplaced(element) : whyMisplaced(element);
    }

    /** An interface need not be remote itself: a remote one may extend it. */
    static @Nullable String whyParameterMisplaced(Element parameter) {
        Element method = parameter.getEnclosingElement();
        Element owner = method == null ? null : method.getEnclosingElement();
        if (method == null
                || owner == null
                || method.getKind() != ElementKind.METHOD
                || owner.getKind() != ElementKind.INTERFACE) {
            return parameter.getSimpleName() + " is no parameter of a remote method";
        }
        return whyLocal(method);
    }

    /** Whether there is an array is for the rules of what travels. */
    private static @Nullable String whyWithoutLength(Element element) {
        Element owner = element.getEnclosingElement();
        // Eclipse's compiler has the component itself as a parameter, of the record.
        if (owner != null && element.getKind() == ElementKind.PARAMETER && owner.getKind() != ElementKind.RECORD) {
            owner = owner.getEnclosingElement();
        }
        // The compiler passes the annotation of a component on to accessor and constructor.
        if (owner != null && owner.getKind() == ElementKind.RECORD) {
            return null;
        }
        if (element.getKind() == ElementKind.PARAMETER) {
            return whyParameterMisplaced(element);
        }
        return element instanceof ExecutableElement method
                        && method.getReturnType().getKind() == TypeKind.VOID
                ? element.getSimpleName() + " returns nothing"
                : whyMisplaced(element);
    }

    /** Here, too, a remote interface may extend the one in which it stands. */
    private static @Nullable String whyMisplaced(Element element) {
        if (element.getKind() != ElementKind.METHOD) {
            // What is annotated with @RemoteInterface and is no interface has a finding of its own.
            return element.getKind() == ElementKind.INTERFACE || Annotations.isRemoteInterface(element)
                    ? null
                    : element.getSimpleName() + " is no interface";
        }
        Element owner = element.getEnclosingElement();
        if (owner == null || (owner.getKind() != ElementKind.INTERFACE && !Annotations.isRemoteInterface(owner))) {
            return (owner == null ? element : owner).getSimpleName() + " is no interface";
        }
        return whyLocal(element);
    }

    static @Nullable String whyLocal(Element element) {
        for (Modifier local : List.of(Modifier.DEFAULT, Modifier.STATIC, Modifier.PRIVATE)) {
            if (element.getModifiers().contains(local)) {
                return "a " + local + " method is never called remotely";
            }
        }
        return null;
    }
}
