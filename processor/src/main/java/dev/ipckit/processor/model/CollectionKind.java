/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import org.jspecify.annotations.Nullable;

/** The collections that can travel, and what they are read as. */
public enum CollectionKind {
    /** {@link java.util.List}. */
    LIST("List", "ArrayList"),
    /** {@link java.util.Set}. */
    SET("Set", "LinkedHashSet"),
    /** {@link java.util.Collection}. */
    COLLECTION("Collection", "ArrayList"),
    /** {@link java.util.ArrayList}. */
    ARRAY_LIST("ArrayList", "ArrayList"),
    /** {@link java.util.LinkedList}. */
    LINKED_LIST("LinkedList", "LinkedList"),
    /** {@link java.util.HashSet}. */
    HASH_SET("HashSet", "HashSet"),
    /** {@link java.util.LinkedHashSet}. */
    LINKED_HASH_SET("LinkedHashSet", "LinkedHashSet"),
    /** {@link java.util.SortedSet}. */
    SORTED_SET("SortedSet", "TreeSet"),
    /** {@link java.util.NavigableSet}. */
    NAVIGABLE_SET("NavigableSet", "TreeSet"),
    /** {@link java.util.TreeSet}. */
    TREE_SET("TreeSet", "TreeSet");

    private static final String PACKAGE = "java.util.";

    private final String simpleName;
    private final String readAs;

    CollectionKind(String simpleName, String readAs) {
        this.simpleName = simpleName;
        this.readAs = readAs;
    }

    /**
     * Finds a kind by its name.
     *
     * @param qualifiedName the name
     * @return the kind, null if it is none of these
     */
    public static @Nullable CollectionKind named(String qualifiedName) {
        for (CollectionKind kind : values()) {
            if (qualifiedName.equals(PACKAGE + kind.simpleName)) {
                return kind;
            }
        }
        return null;
    }

    /** {@return the simple name in {@code java.util}} */
    public String simpleName() {
        return simpleName;
    }

    /** {@return the simple name in {@code java.util} of the class that a received one has} */
    public String readAs() {
        return readAs;
    }

    /** {@return whether an element is in it once} */
    public boolean isSet() {
        return readAs.endsWith("Set");
    }

    /** {@return whether its elements are in their natural order} */
    public boolean isSorted() {
        return readAs.startsWith("Tree");
    }
}
