/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

/** Told what becomes of a helper process. */
@FunctionalInterface
public interface HelperListener {

    /**
     * Called once for each change, one after the other in their order, on a thread that does nothing else; so it may
     * wait, and may call the helper. What it throws is logged.
     */
    void onEvent(HelperEvent event);
}
