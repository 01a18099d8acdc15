/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.Place;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A declaration, or an annotation on it.
 *
 * @param element the declaration
 * @param annotation the annotation when it is the culprit
 * @param value the value of the annotation when that is the culprit
 * @param lead what a message has to say first
 */
public record ElementPlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        String lead) implements Place {

    /**
     * A declaration.
     *
     * @param element the declaration
     * @return its place
     */
    public static ElementPlace of(Element element) {
        return new ElementPlace(element, null, null, "");
    }

    ElementPlace withLead(String newLead) {
        return new ElementPlace(element, annotation, value, newLead);
    }

    /** {@return a text that two equal places share} */
    public String identity() {
        return element.getEnclosingElement() + "/" + element + "/" + (value == null ? "" : value + "/");
    }

    /**
     * Says whether a warning is switched off here or around.
     *
     * @param id the id of the warning
     * @return whether {@code @SuppressWarnings} names it
     */
    public boolean suppresses(String id) {
        return Annotations.suppresses(element, id);
    }

    /**
     * Prints a message at this place.
     *
     * @param messager the compiler's messager
     * @param origin what was read when this place was found, for a compiler that has no position for it
     * @param kind error or warning
     * @param text the message
     */
    public void print(Messager messager, Element origin, Diagnostic.Kind kind, String text) {
        Element shown = EclipsePositions.areMissing(messager) ? EclipsePositions.nearest(element, origin) : element;
        if (!shown.equals(element)) {
            messager.printMessage(kind, text, shown);
            return;
        }
        // javac takes null for "no annotation", but its signatures do not say so.
        if (annotation == null) {
            messager.printMessage(kind, text, element);
        } else if (value == null) {
            messager.printMessage(kind, text, element, annotation);
        } else {
            messager.printMessage(kind, text, element, annotation, value);
        }
    }
}
