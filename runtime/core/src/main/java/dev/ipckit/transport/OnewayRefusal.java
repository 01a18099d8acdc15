/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

/** A stub that has to know of oneway calls to it which did not get through: their callers do not wait, and hear nothing. */
public interface OnewayRefusal {

    /**
     * One was lost, in its turn. Must not throw.
     *
     * @param why why it was refused here, or why somebody between could not pass it on
     */
    void onewayRefused(RuntimeException why);
}
