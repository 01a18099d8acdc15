/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method with a body, which is never called remotely and which generated classes pass on all the same. Its types may
 * be anything, so they are source text, with qualified names.
 *
 * @param name its name
 * @param variables its type parameters
 * @param parameters its parameters
 * @param varargs whether the last parameter is variable; its type is then that of the elements
 * @param result its result, {@code void} where it has none
 * @param resultMark the {@code @Nullable} in front of the method, null when there is none or when the type bears it
 * @param thrown the exceptions that it declares
 * @param suppressed the warnings that its types cause wherever they are written
 */
public record LocalMethod(
        String name,
        List<Variable> variables,
        List<Parameter> parameters,
        boolean varargs,
        String result,
        @Nullable NullableMark resultMark,
        List<String> thrown,
        List<String> suppressed) {

    /**
     * A type parameter.
     *
     * @param name its name
     * @param bounds what it extends
     */
    public record Variable(String name, List<String> bounds) {}

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     * @param mark the {@code @Nullable} in front of it, null when there is none or when the type bears it
     */
    public record Parameter(
            String name, String type, @Nullable NullableMark mark) {}
}
