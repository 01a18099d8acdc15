/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A type where it is used: on a parameter, a result, a record component or as an element.
 *
 * @param javaType how Java spells it
 * @param type what it is in a parcel
 * @param mark the {@code @Nullable} that allows null here, null when null is refused
 */
public record TypeUse(
        JavaType javaType, ParcelType type, @Nullable NullableMark mark) {

    /** {@return whether null may stand here} */
    public boolean nullable() {
        return mark != null;
    }

    /**
     * Allows null as the given annotation says, or as before when there is none.
     *
     * @param newMark the annotation on the use of a type variable
     * @return this use with the annotation added
     */
    public TypeUse orMarked(@Nullable NullableMark newMark) {
        if (newMark == null) {
            return this;
        }
        return new TypeUse(newMark.typeUse() ? javaType.marked(newMark) : javaType, type, newMark);
    }

    /** {@return the same type where null is refused} */
    public TypeUse withoutMark() {
        return mark == null ? this : new TypeUse(javaType.marked(null), type, null);
    }
}
