/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.wire;

import java.time.Duration;

/**
 * What a wire does to the frames that it carries in one direction. Immutable.
 *
 * @param delay how long each frame takes
 * @param jitter up to how much longer a frame may take that is reordered
 * @param loss the part of all frames that is lost, 0 to 1
 * @param reordering the part that takes longer by some of the jitter, so that others overtake it
 * @param duplication the part that arrives twice
 * @param bytesPerSecond how much gets through; what waits longer than a quarter of a second for it is lost
 */
public record Quality(
        Duration delay, Duration jitter, double loss, double reordering, double duplication, long bytesPerSecond) {

    private static final long UNLIMITED = Long.MAX_VALUE;

    /** A wire that does nothing to frames. */
    public static final Quality PERFECT = new Quality(Duration.ZERO, Duration.ZERO, 0, 0, 0, UNLIMITED);

    /** Refuses what no wire can be. */
    public Quality {
        if (delay.isNegative() || jitter.isNegative() || bytesPerSecond < 1) {
            throw new IllegalArgumentException(
                    "delay=" + delay + ", jitter=" + jitter + ", bytesPerSecond=" + bytesPerSecond);
        }
        requirePart("loss", loss);
        requirePart("reordering", reordering);
        requirePart("duplication", duplication);
    }

    private static void requirePart(String name, double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException(name + "=" + part + " must be from 0 to 1");
        }
    }

    /** The same with another delay. */
    public Quality withDelay(Duration newDelay) {
        return new Quality(newDelay, jitter, loss, reordering, duplication, bytesPerSecond);
    }

    /** The same with another loss. */
    public Quality withLoss(double part) {
        return new Quality(delay, jitter, part, reordering, duplication, bytesPerSecond);
    }

    /** The same with frames that overtake others. */
    public Quality withReordering(double part, Duration newJitter) {
        return new Quality(delay, newJitter, loss, part, duplication, bytesPerSecond);
    }

    /** The same with frames that arrive twice. */
    public Quality withDuplication(double part) {
        return new Quality(delay, jitter, loss, reordering, part, bytesPerSecond);
    }

    /** The same with a limited rate. */
    public Quality withRate(long newBytesPerSecond) {
        return new Quality(delay, jitter, loss, reordering, duplication, newBytesPerSecond);
    }
}
