/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a parcel are not what the reader was told to expect: too short, too long, a size that cannot be, a
 * reference where there is none. Names the place and the sizes.
 *
 * <p>Thrown by whoever reads; where that is the stub, it crosses to the caller with its type (AIDL's
 * {@code EX_BAD_PARCELABLE}). It harms nobody else. The usual reason is that the two ends were built from different
 * versions of an interface.
 */
public final class BadParcelException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was being read, where, and what was found
     */
    public BadParcelException(@Nullable String message) {
        super(message);
    }

    /**
     * Creates the exception for a value that its own code refused.
     *
     * @param message what was being read, where, and what was found
     * @param cause what that code has thrown
     */
    public BadParcelException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
