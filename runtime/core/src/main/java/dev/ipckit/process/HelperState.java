/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

/** What becomes of a helper process. */
public enum HelperState {
    /** A child has been started, and does not serve yet. */
    STARTING,
    /** The child serves; its root object can be called. */
    SERVING,
    /** The child has ended without being asked to, or could not be started again. */
    DIED,
    /** The next child will be started after a pause. */
    RESTARTING,
    /** No further child will be started: the restart policy allows no more. Final. */
    GAVE_UP,
    /** The helper was stopped. Final. */
    STOPPED
}
