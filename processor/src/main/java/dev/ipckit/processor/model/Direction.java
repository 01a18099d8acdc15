/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** Which way an argument travels. */
public enum Direction {
    /** To the callee. */
    IN("@In"),
    /** Back to the caller. */
    OUT("@Out"),
    /** To the callee and back. */
    IN_OUT("@InOut");

    private final String shown;

    Direction(String shown) {
        this.shown = shown;
    }

    /** {@return whether the request has it} */
    public boolean isSent() {
        return this != OUT;
    }

    /** {@return whether the reply has it} */
    public boolean isReturned() {
        return this != IN;
    }

    /** {@return the annotation that says so} */
    @Override
    public String toString() {
        return shown;
    }
}
