/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.trust;

import java.security.cert.CertificateException;

/** A certificate is not one that this device trusts; the message says why and what can be done. */
public final class UntrustedException extends CertificateException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which device, and why it is not trusted
     */
    public UntrustedException(String message) {
        super(message);
    }

    /**
     * Creates the exception with what showed it.
     *
     * @param message which device, and why it is not trusted
     */
    public UntrustedException(String message, Throwable cause) {
        super(message, cause);
    }
}
