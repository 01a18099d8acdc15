/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record with its type arguments filled in.
 *
 * @param type its name and arguments
 * @param accessible whether generated code can name it
 * @param components its components in order
 * @param place where it is declared; null when it is not compiled together with the interface
 */
public record RecordModel(
        JavaType.DeclaredType type,
        boolean accessible,
        List<Component> components,
        @Nullable Place place) {

    /**
     * A component of a record.
     *
     * @param name its name
     * @param use its type
     * @param since the version of the contract in which it came, null when that is not said
     * @param place where it is declared; null when the record is not compiled together with the interface, or
     *     when its type arguments decide what the component is
     */
    public record Component(
            String name,
            TypeUse use,
            Documentation.@Nullable SinceVersion since,
            @Nullable Place place) {}
}
