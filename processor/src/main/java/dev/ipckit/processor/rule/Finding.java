/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.rule;

import dev.ipckit.processor.model.Place;

/**
 * A fault that was found.
 *
 * @param id which one
 * @param place where
 * @param text the fact and the way out, without id and final period
 * @param origin why the place matters, where it does not show that; empty otherwise
 */
public record Finding(DiagnosticId id, Place place, String text, String origin) {

    /** {@return what is the same however the place was reached} */
    public String fact() {
        return "[" + id + "] " + place.lead() + text;
    }

    /** {@return the message as it is printed} */
    public String message() {
        return fact() + origin;
    }
}
