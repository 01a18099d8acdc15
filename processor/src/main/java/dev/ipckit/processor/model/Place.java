/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/** A spot in the source that a finding can point at. Only the reader knows what stands behind it. */
public interface Place {

    /**
     * {@return what a message has to say first because the spot does not show it, such as the inherited method that
     * the finding is about; empty when the spot is the culprit's own}
     */
    String lead();
}
