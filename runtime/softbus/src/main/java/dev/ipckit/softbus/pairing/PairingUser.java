/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import org.slf4j.LoggerFactory;

/**
 * The person in front of this device. Asked on a thread of its own, which is interrupted when the time is over.
 */
@FunctionalInterface
public interface PairingUser {

    /**
     * Shows the code, and asks whether the other device shows the same one. Yes means that the device is trusted from
     * now on, so nobody but a person who looks at both, or who has been told by one who does, may say it.
     *
     * <p>Where the code is typed in instead: compare what was typed, which is what the other device shows, with the
     * code. The person at the device that shows it still has to confirm that the other one took it.
     *
     * @param code six digits, in two groups: {@code 123 456}
     * @param name what the other device calls itself; anybody can call himself anything
     * @param device the other device
     */
    boolean confirm(String code, DeviceName name, DeviceId device) throws InterruptedException;

    /**
     * Is told, where this device is {@linkplain Pairing#open open} to be paired with, that an attempt came to nothing
     * after its code was shown: no more often than comparisons may fail. On the thread of the attempt. Nobody else is told; a user
     * that does not override this leaves it to the log.
     *
     * @param why what is wrong, as far as it is known here; a sentence without its full stop
     * @param triesLeft how many more may fail before this device lets itself be paired with no more
     */
    default void failed(String why, int triesLeft) {
        LoggerFactory.getLogger(PairingUser.class)
                .warn("an attempt to pair this device came to nothing: {}; tries left: {}", why, triesLeft);
    }
}
