/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

/**
 * Where things stand in the special transaction that brings raw data ahead of the message that they belong to, on the
 * connection of that message.
 *
 * <pre>
 *   0 u32 bytes of all pieces of the message; 0: they are given up, and the message will not come
 *   4 u32 bytes of this piece
 *   8 u32 where in the piece these bytes begin
 *  12 bytes
 * </pre>
 */
final class RawDataWire {

    static final int TOTAL = 0;
    static final int PIECE_SIZE = 4;
    static final int OFFSET = 8;
    static final int HEADER_SIZE = 12;
    static final int GIVEN_UP = 0;

    /** Smaller arrays lie in the parcel; so the pieces of a message are never too many. */
    static final int LEAST_PIECE = 16 << 10;

    /**
     * Of a whole special transaction, headers included: what four records of TLS hold, of which the JDK's engines fill
     * each with some bytes fewer than the 16 KiB that it may have.
     */
    static final int MESSAGE_SIZE = (64 << 10) - 256;

    private RawDataWire() {}
}
