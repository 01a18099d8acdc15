/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import org.jspecify.annotations.Nullable;

/**
 * A call to a remote object did not end as its interface says: it failed on the way, or the other side failed in a way
 * that has no type of its own here. The base of every exception that a call can throw in addition to those of its
 * interface, and of those that AIDL carries with their Java type ({@link IllegalArgumentException},
 * {@link IllegalStateException}, {@link NullPointerException}, {@link SecurityException},
 * {@link UnsupportedOperationException}). Unchecked, because an interface that is also implemented locally should not
 * speak of its transport.
 */
public class RemoteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what failed, with the values that matter, and what to do about it
     */
    public RemoteException(@Nullable String message) {
        super(message);
    }

    /**
     * Creates the exception with what caused it on this side.
     *
     * @param message what failed, with the values that matter, and what to do about it
     * @param cause what was caught here
     */
    public RemoteException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
