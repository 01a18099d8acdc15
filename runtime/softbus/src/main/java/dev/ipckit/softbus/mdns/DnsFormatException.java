/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import java.io.IOException;

/** What was received is no message of DNS. */
public final class DnsFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong with it
     */
    public DnsFormatException(String message) {
        super(message);
    }
}
