/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.transport.Wording;
import java.time.Duration;

/**
 * What pairing waits for. Immutable.
 *
 * @param open how long a device lets itself be paired with
 * @param step how long each step may take that needs no person
 * @param person how long a person may take to compare the codes
 * @param tries how many comparisons may fail before the device does not let itself be paired with any more
 */
public record PairingLimits(Duration open, Duration step, Duration person, int tries) {

    /** 2 minutes, 10 s a step, 1 minute for a person, 3 tries. */
    public static final PairingLimits DEFAULT =
            new PairingLimits(Duration.ofMinutes(2), Duration.ofSeconds(10), Duration.ofMinutes(1), 3);

    /** Refuses limits with which nothing could work. */
    public PairingLimits {
        if (!isPositive(open) || !isPositive(step) || !isPositive(person) || tries < 1) {
            throw new IllegalArgumentException("open=" + Wording.of(open) + ", step=" + Wording.of(step) + ", person="
                    + Wording.of(person) + ", tries=" + tries + " must all be more than zero");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isZero() && !duration.isNegative();
    }
}
