/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import dev.ipckit.TransactionFailedException;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.DescriptorsNotAllowedException;
import dev.ipckit.parcel.StatusCode;

/** What a status in place of a reply means to the caller. */
final class Statuses {

    private Statuses() {}

    static RuntimeException toException(int status, RpcSession session, int code) {
        return switch (status) {
            case StatusCode.UNKNOWN_TRANSACTION -> new UnknownTransactionException(code, "one of " + session);
            case StatusCode.DEAD_OBJECT ->
                new DeadObjectException(
                        "the peer of " + session + " has let go of the remote object, or of the one behind it");
            case StatusCode.PERMISSION_DENIED ->
                new SecurityException(
                        "the peer of " + session + " refused the transaction: " + StatusCode.toString(status));
            case StatusCode.FDS_NOT_ALLOWED ->
                new DescriptorsNotAllowedException(
                        "the peer of " + session + ", or whoever it passed the call on to, has"
                                + " a file descriptor or shared memory to send that cannot travel there");
            default -> new TransactionFailedException(status);
        };
    }
}
