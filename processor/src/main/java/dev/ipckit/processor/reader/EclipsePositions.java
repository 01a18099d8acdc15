/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Eclipse's compiler prints a message at an enum constant, or anywhere in a record, without file and line. */
final class EclipsePositions {
    private EclipsePositions() {}

    static boolean areMissing(Messager messager) {
        return messager.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /** Where a message is printed that belongs to an element: there, or at the interface that led there. */
    static Element nearest(Element element, Element origin) {
        Element enclosing = element.getEnclosingElement();
        if (element.getKind() == ElementKind.ENUM_CONSTANT && enclosing != null) {
            return nearest(enclosing, origin);
        }
        for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
            if (outer.getKind() == ElementKind.RECORD) {
                return origin;
            }
        }
        return element;
    }
}
