/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteException;
import org.jspecify.annotations.Nullable;

/**
 * More was written into a parcel, or announced by a peer, than the parcel's limit allows. Thrown before anything is
 * sent or allocated.
 */
public final class ParcelTooLargeException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** In bytes. */
    private final long requiredSize;

    /** In bytes. */
    private final int maxDataSize;

    /**
     * Creates the exception.
     *
     * @param requiredSize the bytes that the parcel would have to hold
     * @param maxDataSize the bytes that it may hold
     */
    public ParcelTooLargeException(long requiredSize, int maxDataSize) {
        this(
                requiredSize,
                maxDataSize,
                "raise the limit on both ends, send the data in several calls, or share it as" + " SharedMemory");
    }

    /**
     * Creates the exception for a limit that has a reason of its own.
     *
     * @param requiredSize the bytes that the parcel would have to hold
     * @param maxDataSize the bytes that it may hold
     * @param advice what can be done about it
     */
    public ParcelTooLargeException(long requiredSize, int maxDataSize, String advice) {
        super("parcel too large, required=" + requiredSize + " bytes, limit=" + maxDataSize + " bytes; " + advice);
        this.requiredSize = requiredSize;
        this.maxDataSize = maxDataSize;
    }

    /**
     * Creates the exception for a limit that is not that of the whole parcel.
     *
     * @param message what is too large, with both sizes, and what can be done about it
     * @param requiredSize the bytes there would have to be
     * @param maxDataSize the bytes there may be
     */
    public ParcelTooLargeException(@Nullable String message, long requiredSize, int maxDataSize) {
        super(message);
        this.requiredSize = requiredSize;
        this.maxDataSize = maxDataSize;
    }

    /** The bytes that the parcel would have had to hold, as far as they were known. */
    public long requiredSize() {
        return requiredSize;
    }

    /** The bytes that the parcel may hold. */
    public int maxDataSize() {
        return maxDataSize;
    }
}
