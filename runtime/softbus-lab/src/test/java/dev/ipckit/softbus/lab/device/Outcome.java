/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * How a call between devices ended.
 *
 * @param failure the simple name of what was thrown, empty if nothing was
 * @param message its message
 * @param millis how long it took
 * @param value what it returned
 */
public record Outcome(String failure, String message, long millis, long value) {

    /** Makes a call. */
    static Outcome of(Callable<Long> call) {
        long start = System.nanoTime();
        try {
            long value = call.call();
            return new Outcome("", "", millisSince(start), value);
        } catch (Exception failed) {
            return new Outcome(
                    failed.getClass().getSimpleName(), String.valueOf(failed.getMessage()), millisSince(start), 0);
        }
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Whether the call returned. */
    public boolean isSuccess() {
        return failure.isEmpty();
    }
}
