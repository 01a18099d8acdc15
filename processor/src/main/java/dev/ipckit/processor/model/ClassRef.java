/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;

/**
 * The name of a class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost class inwards
 */
public record ClassRef(String packageName, List<String> simpleNames) {

    /**
     * Makes a name out of its parts.
     *
     * @param packageName the package, empty for the unnamed one
     * @param simpleNames the simple names from the outermost class inwards
     * @return the name
     */
    public static ClassRef of(String packageName, String... simpleNames) {
        return new ClassRef(packageName, List.of(simpleNames));
    }

    /** {@return the last simple name} */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** {@return the simple names joined by dots, as the source of another class in the package writes it} */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** {@return the fully qualified name with dots only} */
    public String canonicalName() {
        return packageName.isEmpty() ? nestedName() : packageName + "." + nestedName();
    }

    /**
     * Names the top-level class that is generated for this one.
     *
     * @param suffix what the generated class is, such as {@code Proxy}
     * @return the name, in the same package; the names of enclosing classes are joined with underscores
     */
    public ClassRef generated(String suffix) {
        return of(packageName, String.join("_", simpleNames) + suffix);
    }

    @Override
    public String toString() {
        return canonicalName();
    }
}
