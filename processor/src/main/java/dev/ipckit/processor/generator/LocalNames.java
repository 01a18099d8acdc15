/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import java.util.HashSet;
import java.util.Set;

/** Gives names of the user's to variables without hiding names that generated code needs. */
final class LocalNames {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> packages;

    LocalNames(String... own) {
        this(Set.of(), own);
    }

    /** @param packages names that must be left to packages */
    LocalNames(Set<String> packages, String... own) {
        this.packages = packages;
        taken.addAll(Set.of(own));
    }

    /** Keeps one more name for generated code. */
    LocalNames without(String own) {
        taken.add(own);
        return this;
    }

    /** The name itself where possible. */
    String of(String wanted) {
        // A variable with the name of a class hides the class.
        String name = Character.isUpperCase(wanted.charAt(0)) || packages.contains(wanted) ? wanted + "_" : wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
