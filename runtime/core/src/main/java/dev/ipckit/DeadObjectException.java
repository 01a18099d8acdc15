/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * The remote object is gone: its process ended, the session to it was closed, or the object was dropped by its owner.
 * Whether a call that was under way has been carried out is not known. The proxy stays dead; a new one is obtained from
 * where the old one came from.
 */
public final class DeadObjectException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which object, and what is known of its end
     */
    public DeadObjectException(String message) {
        super(message);
    }

    /**
     * Creates the exception with what showed it.
     *
     * @param message which object, and what is known of its end
     * @param cause what was caught here
     */
    public DeadObjectException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
