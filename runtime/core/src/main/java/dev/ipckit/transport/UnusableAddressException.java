/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Nobody can ever listen at this address: to try again is of no use. The message says why, and what to choose instead.
 */
public final class UnusableAddressException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public UnusableAddressException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether such an address is why something failed. */
    public static boolean isReasonOf(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof UnusableAddressException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
