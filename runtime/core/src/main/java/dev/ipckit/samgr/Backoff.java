/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait before the next try: twice as long after each failure up to a limit, and never exactly, so that many
 * who failed together do not try again together. Confined to one thread.
 */
final class Backoff {

    private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** After so many failures, about ten seconds, it is not a matter of moments any more. */
    private static final int MANY = 12;

    private int failures;

    /** Counts a failure. @return how long to wait, in nanoseconds */
    long afterFailure() {
        long longest = Math.min(LONGEST_NANOS, FIRST_NANOS << Math.min(failures, 20));
        failures++;
        return longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2);
    }

    boolean failedOften() {
        return failures >= MANY;
    }

    void reset() {
        failures = 0;
    }
}
