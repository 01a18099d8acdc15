/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.Documentation;
import dev.ipckit.processor.model.Place;
import dev.ipckit.processor.model.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads what is said about a declaration. */
final class DocumentationReader {
    private final Compilation compilation;

    DocumentationReader(Compilation compilation) {
        this.compilation = compilation;
    }

    /** @param place where to complain about it */
    Documentation read(Element element, Place place) {
        String comment = compilation.elements().getDocComment(element);
        Deprecated deprecated = element.getAnnotation(Deprecated.class);
        return new Documentation(
                comment == null ? List.of() : DocText.paragraphs(comment),
                deprecated == null ? null : new Documentation.Deprecation(deprecated.since(), deprecated.forRemoval()),
                since(element, place));
    }

    /** @param place where to complain about it, null when nobody can change it */
    static Documentation.@Nullable SinceVersion since(Element element, @Nullable Place place) {
        AnnotationMirror mirror = Annotations.find(element, RuntimeTypes.SINCE);
        AnnotationValue value = mirror == null ? null : Annotations.value(mirror, "value");
        return value != null && value.getValue() instanceof Integer version
                ? new Documentation.SinceVersion(version, place)
                : null;
    }
}
