/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** The collection interfaces that can travel, and what they are read as. */
public enum CollectionKind {
    /** {@link java.util.List}. */
    LIST("List", "ArrayList"),
    /** {@link java.util.Set}. */
    SET("Set", "LinkedHashSet"),
    /** {@link java.util.Collection}. */
    COLLECTION("Collection", "ArrayList");

    private final String simpleName;
    private final String readAs;

    CollectionKind(String simpleName, String readAs) {
        this.simpleName = simpleName;
        this.readAs = readAs;
    }

    /** {@return the simple name in {@code java.util}} */
    public String simpleName() {
        return simpleName;
    }

    /** {@return the simple name in {@code java.util} of the class that a received one has} */
    public String readAs() {
        return readAs;
    }
}
