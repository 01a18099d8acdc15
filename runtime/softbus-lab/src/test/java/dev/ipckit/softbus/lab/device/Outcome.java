/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

/**
 * How a call between devices ended.
 *
 * @param failure the simple name of what was thrown, empty if nothing was
 * @param message its message
 * @param millis how long it took
 * @param value what it returned
 */
public record Outcome(String failure, String message, long millis, long value) {

    /** Whether the call returned. */
    public boolean isSuccess() {
        return failure.isEmpty();
    }
}
