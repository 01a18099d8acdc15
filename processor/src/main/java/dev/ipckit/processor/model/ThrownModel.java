/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;

/**
 * An exception in a {@code throws} clause.
 *
 * @param name its name
 * @param travel how it reaches the caller
 * @param fields what travels of it, empty unless it travels by its fields
 */
public record ThrownModel(ClassRef name, Travel travel, List<Field> fields) {

    /** How an exception reaches the caller. */
    public enum Travel {
        /** The runtime carries it. */
        BY_RUNTIME,
        /** Generated code carries the parameters of its constructor. */
        BY_FIELDS,
        /** Any type could hide behind it. */
        TOO_BROAD,
        /** No constructor can be fed from what the exception shows. */
        NO_CONSTRUCTOR,
        /** Generated code cannot name it. */
        INACCESSIBLE,
        /** Not there, or not there yet. */
        UNRESOLVED
    }

    /**
     * A parameter of the constructor.
     *
     * @param name its name
     * @param accessor the expression on the exception that gives its value; empty: null is passed and nothing sent
     * @param use its type
     */
    public record Field(String name, String accessor, TypeUse use) {

        /** {@return whether it travels} */
        public boolean sent() {
            return !accessor.isEmpty();
        }
    }
}
