/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import org.jspecify.annotations.Nullable;

/** The maps that can travel, and what they are read as. */
public enum MapKind {
    /** {@link java.util.Map}. */
    MAP("Map", "LinkedHashMap"),
    /** {@link java.util.HashMap}. */
    HASH_MAP("HashMap", "HashMap"),
    /** {@link java.util.LinkedHashMap}. */
    LINKED_HASH_MAP("LinkedHashMap", "LinkedHashMap"),
    /** {@link java.util.SortedMap}. */
    SORTED_MAP("SortedMap", "TreeMap"),
    /** {@link java.util.NavigableMap}. */
    NAVIGABLE_MAP("NavigableMap", "TreeMap"),
    /** {@link java.util.TreeMap}. */
    TREE_MAP("TreeMap", "TreeMap");

    private static final String PACKAGE = "java.util.";

    private final String simpleName;
    private final String readAs;

    MapKind(String simpleName, String readAs) {
        this.simpleName = simpleName;
        this.readAs = readAs;
    }

    /**
     * Finds a kind by its name.
     *
     * @param qualifiedName the name
     * @return the kind, null if it is none of these
     */
    public static @Nullable MapKind named(String qualifiedName) {
        for (MapKind kind : values()) {
            if (qualifiedName.equals(PACKAGE + kind.simpleName)) {
                return kind;
            }
        }
        return null;
    }

    /** {@return the simple name in {@code java.util} of the class that a received one has} */
    public String readAs() {
        return readAs;
    }

    /** {@return whether its keys are in their natural order} */
    public boolean isSorted() {
        return readAs.startsWith("Tree");
    }
}
