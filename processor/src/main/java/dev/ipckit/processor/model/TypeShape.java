/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;

/**
 * What the annotated declaration is, apart from its methods.
 *
 * @param kind the word for it in messages: {@code interface}, {@code class}, {@code record}, ...
 * @param isPublic whether it and all that encloses it is public
 * @param isPrivate whether it or anything that encloses it is private
 * @param isSealed whether it permits only some subtypes
 * @param typeParameters the names of its type parameters
 */
public record TypeShape(
        String kind, boolean isPublic, boolean isPrivate, boolean isSealed, List<String> typeParameters) {

    /** {@return whether it is an interface} */
    public boolean isInterface() {
        return kind.equals("interface");
    }
}
