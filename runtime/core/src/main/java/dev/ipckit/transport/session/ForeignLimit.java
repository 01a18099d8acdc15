/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;

/** How much a peer that is not IPC Kit takes at once: libbinder ends the session at more, without an answer. */
final class ForeignLimit {

    private static final int MAX_BODY = 600 * 1024;

    private ForeignLimit() {}

    /**
     * Refuses what the peer would end the session for.
     *
     * @param sealed a parcel with its table
     * @param header what stands before it in the body
     */
    static void check(RpcSession session, Parcel sealed, int header) {
        int size = sealed.dataSize() + ParcelAccess.tableSize(sealed);
        int limit = MAX_BODY - header;
        if (size > limit && !session.peerIsIpcKit()) {
            throw new ParcelTooLargeException(
                    size,
                    limit,
                    "the peer of " + session + " is not IPC Kit, and libbinder takes no more at once;"
                            + " send the data in several calls");
        }
    }
}
