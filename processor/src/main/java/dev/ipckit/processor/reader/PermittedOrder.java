/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/**
 * Whether the order of what a sealed interface permits may be another one than in the source. A compiler that sorts by
 * name does not say whether a sorted list was written so, as a permits clause, or is the order of nothing.
 */
final class PermittedOrder {
    private final Compilation compilation;

    PermittedOrder(Compilation compilation) {
        this.compilation = compilation;
    }

    boolean isHidden(TypeElement sealed) {
        if (!compilation.isEclipses() || !compilation.isSource(sealed)) {
            return false;
        }
        List<TypeElement> permitted = new ArrayList<>();
        sealed.getPermittedSubclasses().forEach(mirror -> {
            if (mirror instanceof DeclaredType declared) {
                permitted.add((TypeElement) declared.asElement());
            }
        });
        List<TypeElement> byName = new ArrayList<>(permitted);
        byName.sort(Comparator.comparing(type -> type.getSimpleName().toString()));
        return (permitted.equals(byName) && !permitted.equals(declared(permitted)))
                || permitted.stream().anyMatch(type -> UnionReader.isUnion(type) && isHidden(type));
    }

    /** In the order of declaration, as far as one class declares them. */
    private static List<TypeElement> declared(List<TypeElement> types) {
        Element enclosing = types.isEmpty() ? null : types.get(0).getEnclosingElement();
        if (enclosing == null) {
            return types;
        }
        List<TypeElement> ordered = new ArrayList<>(ElementFilter.typesIn(enclosing.getEnclosedElements()));
        ordered.retainAll(types);
        return ordered.size() == types.size() ? ordered : types;
    }
}
