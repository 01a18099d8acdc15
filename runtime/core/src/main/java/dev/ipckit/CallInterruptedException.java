/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted while it waited for a reply. Its interrupt status is set again. The other side may
 * still be carrying the call out, and is told that nobody waits any more.
 */
public final class CallInterruptedException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which call
     */
    public CallInterruptedException(String message) {
        super(message);
    }

    /**
     * Creates the exception with what showed it.
     *
     * @param message which call
     * @param cause what was caught here
     */
    public CallInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
