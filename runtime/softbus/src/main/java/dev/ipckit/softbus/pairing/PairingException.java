/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import java.io.IOException;

/**
 * Two devices were not paired; the message says why. This one does not trust the other because of this attempt; where
 * the other one may trust this one all the same, the message says so.
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
