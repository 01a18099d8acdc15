/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception in a {@code throws} clause.
 *
 * @param name its name
 * @param travel how it reaches the caller
 * @param fields what its constructor takes, empty unless it travels by its fields
 * @param bare what the constructor takes by which it is made where a peer has sent the message and no fields; null: the
 *     same one, with what stands for fields that are not there
 * @param strict whether its constructor is known to refuse values that a peer may send
 */
public record ThrownModel(
        ClassRef name,
        Travel travel,
        List<Field> fields,
        @Nullable List<Field> bare,
        boolean strict) {

    /**
     * An exception that is made in one way.
     *
     * @param name its name
     * @param travel how it reaches the caller
     * @param fields what its constructor takes
     */
    public ThrownModel(ClassRef name, Travel travel, List<Field> fields) {
        this(name, travel, fields, null, false);
    }

    /** How an exception reaches the caller. */
    public enum Travel {
        /** The runtime carries it. */
        BY_RUNTIME,
        /** Generated code carries the parameters of its constructor. */
        BY_FIELDS,
        /** Any type could hide behind it. */
        TOO_BROAD,
        /** It is about the JVM, and not for callers. */
        ERROR,
        /** No constructor can be fed from what the exception shows. */
        NO_CONSTRUCTOR,
        /** The parameters of its constructors have no names in its class file. */
        NO_NAMES,
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

        /** {@return whether it is the message, which the reply has anyway} */
        public boolean isMessage() {
            return accessor.equals("getMessage()");
        }

        /** {@return whether it travels beside the message} */
        public boolean isField() {
            return sent() && !isMessage();
        }
    }
}
