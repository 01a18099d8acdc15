/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/**
 * Something wrong with a declared adapter.
 *
 * @param kind what it is
 * @param text the fact and the way out
 * @param place where the adapter is declared
 */
public record AdapterFault(Kind kind, String text, Place place) {

    /** The kinds of faults. */
    public enum Kind {
        /** The class does not serve as an adapter. */
        UNUSABLE,
        /** There is nothing that it could adapt. */
        UNUSED,
        /** There is another one for the same type. */
        AMBIGUOUS
    }
}
