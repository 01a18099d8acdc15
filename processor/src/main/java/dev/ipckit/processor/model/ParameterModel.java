/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a remote method.
 *
 * @param name its name
 * @param use its type
 * @param declared the directions that it is annotated with, at most one in a valid interface
 * @param inherited the direction that an overridden declaration gives it, null when none does
 * @param place where it is declared
 */
public record ParameterModel(
        String name,
        TypeUse use,
        List<DeclaredDirection> declared,
        @Nullable Direction inherited,
        Place place) {

    /**
     * A direction as the source declares it.
     *
     * @param direction which one
     * @param place where it is written
     */
    public record DeclaredDirection(Direction direction, Place place) {}

    /** {@return which way it travels: as it is annotated itself, else as it was inherited, else to the callee} */
    public Direction direction() {
        if (!declared.isEmpty()) {
            return declared.get(0).direction();
        }
        return inherited == null ? Direction.IN : inherited;
    }
}
