/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long to wait before the next try: twice as long after each failure up to a limit, and never exactly, so that many
 * who failed together do not try again together. Confined to one thread.
 */
final class Backoff {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final long firstNanos;
    private final int many;
    private int failures;

    private Backoff(long firstNanos, int many) {
        this.firstNanos = firstNanos;
        this.many = many;
    }

    /** For a host on this machine: after 12 failures, about ten seconds, it is not a matter of moments any more. */
    static Backoff ofThisMachine() {
        return new Backoff(TimeUnit.MILLISECONDS.toNanos(5), 12);
    }

    /** For another device: it is worth to go on while somebody waits. */
    static Backoff ofADevice() {
        return new Backoff(TimeUnit.MILLISECONDS.toNanos(200), 1);
    }

    /** Counts a failure. @return how long to wait, in nanoseconds */
    long afterFailure() {
        long longest = Math.min(LONGEST_NANOS, firstNanos << Math.min(failures, 20));
        failures++;
        return longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2);
    }

    /** How long to wait at the least, whatever has changed. */
    long shortestNanos() {
        return firstNanos / 2;
    }

    boolean failedOften() {
        return failures >= many;
    }

    void reset() {
        failures = 0;
    }
}
