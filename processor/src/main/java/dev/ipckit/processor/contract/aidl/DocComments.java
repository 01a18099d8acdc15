/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.Place;

/** Knows the documentation comments of the source. */
@FunctionalInterface
public interface DocComments {
    /**
     * Finds the comment of a declaration.
     *
     * @param place where the declaration is
     * @return the comment, empty if there is none or if the place is not the declaration's own
     */
    String of(Place place);
}
