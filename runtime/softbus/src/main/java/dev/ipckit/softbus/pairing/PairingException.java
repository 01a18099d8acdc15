/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import java.io.IOException;

/**
 * Two devices were not paired; the message says why. Neither trusts the other because of this attempt, as far as it is
 * known here.
 */
public final class PairingException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message why
     */
    public PairingException(String message) {
        super(message);
    }

    /**
     * Creates the exception with what showed it.
     *
     * @param message why
     */
    public PairingException(String message, Throwable cause) {
        super(message, cause);
    }
}
