/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.transport.Wording;
import java.time.Duration;

/**
 * Whether and when a helper process that died is started again. Immutable.
 *
 * <p>The first restart waits for the first pause, each further one twice as long as the one before, up to the longest
 * pause. Restarts older than the limit's time window are forgotten; so a child that has run well for a while is
 * restarted as quickly as the first time.
 *
 * @param firstPause before the first restart; may be zero
 * @param longestPause where doubling ends
 * @param restarts how many there may be within the time window; 0: none at all
 * @param window the time window
 */
public record RestartPolicy(Duration firstPause, Duration longestPause, int restarts, Duration window) {

    private static final int DEFAULT_RESTARTS = 5;
    private static final Duration DEFAULT_WINDOW = Duration.ofMinutes(1);

    /** Checks that the times make sense. */
    public RestartPolicy {
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException("firstPause=" + Wording.of(firstPause) + ", longestPause="
                    + Wording.of(longestPause)
                    + ": the first must not be negative, nor longer than the longest");
        }
        if (restarts < 0 || window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("restarts=" + restarts + " within " + Wording.of(window)
                    + ": the number must not be negative, and the time must be more than zero");
        }
    }

    /** A helper that dies is gone. */
    public static RestartPolicy never() {
        return new RestartPolicy(Duration.ZERO, Duration.ZERO, 0, DEFAULT_WINDOW);
    }

    /** Restarts without a pause, 5 times within a minute unless {@link #limit} says otherwise. */
    public static RestartPolicy immediately() {
        return backOff(Duration.ZERO, Duration.ZERO);
    }

    /** Restarts after pauses that double, 5 times within a minute unless {@link #limit} says otherwise. */
    public static RestartPolicy backOff(Duration firstPause, Duration longestPause) {
        return new RestartPolicy(firstPause, longestPause, DEFAULT_RESTARTS, DEFAULT_WINDOW);
    }

    /** The same pauses with another limit: after so many restarts within so much time, the next death is the last. */
    public RestartPolicy limit(int newRestarts, Duration newWindow) {
        return new RestartPolicy(firstPause, longestPause, newRestarts, newWindow);
    }
}
