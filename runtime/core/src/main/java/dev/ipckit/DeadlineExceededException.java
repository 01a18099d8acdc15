/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * The time of a call ran out before its reply came. The other side may still be carrying it out, and is told that
 * nobody waits any more.
 */
public final class DeadlineExceededException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which call, and the time it had
     */
    public DeadlineExceededException(String message) {
        super(message);
    }

    /**
     * Creates the exception with what showed it.
     *
     * @param message which call, and the time it had
     * @param cause what was caught here
     */
    public DeadlineExceededException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
