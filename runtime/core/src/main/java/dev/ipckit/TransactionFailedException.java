/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.StatusCode;

/**
 * The other side answered with a bare status instead of a reply: it could not take the transaction, or could not send
 * what came of it. Statuses that say more have an exception of their own ({@link DeadObjectException},
 * {@link UnknownTransactionException}).
 */
public final class TransactionFailedException extends RemoteException {

    private static final long serialVersionUID = 1L;

    /** The status as it stood on the wire. */
    private final int status;

    /**
     * Creates the exception.
     *
     * @param status the status that was received, one of {@link StatusCode} or a number that only the peer knows
     */
    public TransactionFailedException(int status) {
        super("the remote side refused the transaction, status=" + StatusCode.toString(status) + wayOut(status));
        this.status = status;
    }

    private static String wayOut(int status) {
        return status == StatusCode.NO_MEMORY
                ? ": it takes no parcels as large, or arrays of other calls left no room for those of this one; make"
                        + " fewer calls with large arrays at once, or see maxParcelSize and maxRawData of its IpcKit"
                : "";
    }

    /** The status as the other side sent it, one of {@link StatusCode} or a number that only the peer knows. */
    public int status() {
        return status;
    }
}
