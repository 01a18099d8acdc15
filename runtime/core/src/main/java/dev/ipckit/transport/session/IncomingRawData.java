/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Raw data that have come on one connection ahead of the message that they belong to, some or all of them. Memory is
 * made as bytes come, at most sixteen times as much. What there is no memory for is read and forgotten, and then the
 * message is refused. Confined to the owner of the connection.
 */
final class IncomingRawData {

    /** What is made room for before the first byte has come. */
    private static final int FIRST_GRANT = 1 << 20;

    private static final int GROWTH = 16;
    private static final byte[] NONE = {};

    private final RpcSession session;
    private final int total;
    private final List<byte[]> pieces = new ArrayList<>(1);

    /** How many bytes of all pieces have come. */
    private int received;

    /** The piece that has not come wholly, its size, and how much of it has come. */
    private byte[] piece = NONE;

    private int size;
    private int filled;

    /** Whether the budget has been charged, and is to be credited here. */
    private boolean isReserved;

    private boolean isRefused;

    /** @param total the bytes of all pieces, which the session takes at once */
    IncomingRawData(RpcSession session, int total, long deadline) {
        this.session = session;
        this.total = total;
        isReserved = session.parcels().rawDataBudget().reserve(total, deadline);
        isRefused = !isReserved;
    }

    /** How many bytes of memory the piece that is coming has so far. */
    int granted() {
        return piece.length;
    }

    int total() {
        return total;
    }

    /** Whether all bytes of the pieces that have begun are there, so that another may begin. */
    boolean isAtEndOfPiece() {
        return filled == size;
    }

    /** Whether {@code count} bytes of a piece of that size can come next, from {@code offset} on. */
    boolean canTake(int pieceSize, int offset, int count) {
        return isAtEndOfPiece()
                ? offset == 0 && pieceSize <= total - received && count <= pieceSize
                : offset == filled && pieceSize == size && count <= size - filled;
    }

    /** Reads bytes of which {@link #canTake} says that they can come. */
    void read(RpcConnection connection, int pieceSize, int count) throws IOException {
        if (isAtEndOfPiece()) {
            size = pieceSize;
            filled = 0;
            piece = NONE;
        }
        if (!isRefused && !grow(filled + count)) {
            refuse();
        }
        if (isRefused) {
            connection.input().skip(count);
        } else {
            connection.input().readInto(ByteBuffer.wrap(piece, filled, count));
        }
        filled += count;
        received += count;
        if (isAtEndOfPiece() && !isRefused) {
            pieces.add(piece);
            piece = NONE;
        }
    }

    private boolean grow(int needed) {
        if (needed <= piece.length) {
            return true;
        }
        int granted = (int) Math.min(size, Math.max(FIRST_GRANT, Math.max(needed, (long) GROWTH * piece.length)));
        try {
            piece = Arrays.copyOf(piece, granted);
            return true;
        } catch (OutOfMemoryError full) {
            session.logger().warn("no memory for raw data of {} bytes from the peer of {}", total, session, full);
            return false;
        }
    }

    private void refuse() {
        isRefused = true;
        pieces.clear();
        piece = NONE;
        release();
    }

    /** @throws ProtocolException if the message that they belong to comes too early */
    void checkComplete() throws ProtocolException {
        if (received != total) {
            drop();
            throw new ProtocolException("a message after " + received + " of " + total + " bytes of raw data");
        }
    }

    /**
     * Gives them to the parcel that they belong to, which has been received.
     *
     * @return false if there was no room for them
     */
    boolean attachTo(Parcel parcel) {
        if (isRefused) {
            return false;
        }
        isReserved = false;
        ParcelAccess.receiveRawData(
                parcel,
                List.copyOf(pieces),
                () -> session.parcels().rawDataBudget().release(total));
        return true;
    }

    /** Forgets them; nothing if a parcel has them. */
    void drop() {
        pieces.clear();
        piece = NONE;
        release();
    }

    private void release() {
        if (isReserved) {
            isReserved = false;
            session.parcels().rawDataBudget().release(total);
        }
    }

    /** What a caller is told whose reply was refused. */
    ParcelTooLargeException refusal() {
        int limit = session.limits().parcels().maxRawData();
        return new ParcelTooLargeException(
                "no room for the raw data of the reply, required=" + total + " bytes, limit=" + limit
                        + " bytes, others of the same session on their way="
                        + session.parcels().rawDataBudget().reserved()
                        + " bytes; make fewer such calls at once, or have the data sent in several calls",
                total,
                limit);
    }
}
