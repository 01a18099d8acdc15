/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.Place;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The adapters that one element declares, within those of what encloses it.
 *
 * @param adapters those of the element
 * @param outer the next one outwards, null at the end
 */
record AdapterScope(List<Declared> adapters, @Nullable AdapterScope outer) {
    static final AdapterScope NONE = new AdapterScope(List.of(), null);

    /** An adapter where it is declared. */
    static final class Declared {
        final TypeElement adapter;
        final TypeMirror foreign;
        final TypeMirror carrier;
        final Place place;
        boolean used;

        Declared(TypeElement adapter, TypeMirror foreign, TypeMirror carrier, Place place) {
            this.adapter = adapter;
            this.foreign = foreign;
            this.carrier = carrier;
            this.place = place;
        }
    }

    /**
     * The nearest adapter of the type. One that annotates declaration and type at once counts as used in both places.
     */
    @Nullable
    Declared find(DeclaredType type, Types types) {
        Declared found = null;
        for (AdapterScope scope = this; scope != null; scope = scope.outer) {
            for (Declared one : scope.adapters) {
                if (found == null && types.isSameType(one.foreign, type)) {
                    found = one;
                }
                if (found != null && one.adapter.equals(found.adapter)) {
                    one.used = true;
                }
            }
        }
        return found;
    }
}
