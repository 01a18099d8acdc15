/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Sends the raw data of a parcel ahead of the message with the parcel, one piece of memory after the other. */
final class RawDataSender {

    private static final int HEADERS = TransactionHeader.SIZE + RawDataWire.HEADER_SIZE;
    private static final int FLAGS = CallOptions.DEFAULT.asOneway().flags();

    /** Writes to the connection on which the message will go. */
    @FunctionalInterface
    interface Writer {

        /**
         * Writes one special transaction; what is left of it when it is over has not been written.
         *
         * @param bytes of the piece, where it lies
         */
        void write(ByteBuffer headers, ByteBuffer bytes) throws IOException;
    }

    private RawDataSender() {}

    /** Refuses what the peer would not take. */
    static void check(RpcSession session, Parcel sealed) {
        int size = ParcelAccess.rawDataSize(sealed);
        int limit = session.parcels().maxRawDataToSend();
        if (size > limit) {
            throw new ParcelTooLargeException(
                    "raw data too large for the peer of " + session + ", required=" + size + " bytes, limit=" + limit
                            + " bytes; send them in several calls or as a stream",
                    size,
                    limit);
        }
    }

    /**
     * Sends all raw data of a sealed parcel.
     *
     * @return null if the message may follow; else, if the writer left something, what has to be written before
     *     anything else so that the peer forgets what it has, maybe nothing
     */
    static @Nullable ByteBuffer send(RpcSession session, Parcel sealed, Writer writer) throws IOException {
        int capacity =
                Math.min(RawDataWire.MESSAGE_SIZE, session.limits().parcels().maxDataSize());
        int total = ParcelAccess.rawDataSize(sealed);
        boolean begun = false;
        try (Parcel memory = session.obtainParcel()) {
            ByteBuffer headers =
                    ParcelAccess.prepareToReceive(memory, HEADERS, 0, 0).slice().order(ByteOrder.LITTLE_ENDIAN);
            for (ByteBuffer piece : ParcelAccess.rawData(sealed)) {
                ByteBuffer bytes = piece.duplicate();
                int first = piece.position();
                int size = piece.remaining();
                for (int offset = 0; offset < size; offset = bytes.position() - first) {
                    int count = Math.min(size - offset, capacity - HEADERS);
                    frame(headers.clear(), count, total, size, offset);
                    writer.write(headers, bytes.limit(first + offset + count));
                    if (headers.hasRemaining() || bytes.hasRemaining()) {
                        return givenUp(headers, bytes, begun);
                    }
                    begun = true;
                }
            }
        }
        return null;
    }

    private static void frame(ByteBuffer headers, int count, int total, int pieceSize, int offset) {
        int dataSize = RawDataWire.HEADER_SIZE + count;
        int size = HEADERS + count;
        TransactionHeader.put(
                headers, size, RpcWire.SESSION_ADDRESS, SpecialTransactions.RAW_DATA, FLAGS, 0, dataSize, 0, 0);
        int data = headers.position() + TransactionHeader.SIZE;
        headers.putInt(data + RawDataWire.TOTAL, total);
        headers.putInt(data + RawDataWire.PIECE_SIZE, pieceSize);
        headers.putInt(data + RawDataWire.OFFSET, offset);
    }

    private static ByteBuffer givenUp(ByteBuffer headers, ByteBuffer bytes, boolean begun) {
        boolean isWhole = headers.position() == 0;
        if (isWhole && !begun) {
            return ByteBuffer.allocateDirect(0);
        }
        int owed = isWhole ? 0 : headers.remaining() + bytes.remaining();
        ByteBuffer rest = ByteBuffer.allocateDirect(owed + HEADERS);
        if (!isWhole) {
            rest.put(headers).put(bytes);
        }
        ByteBuffer news = rest.slice().order(ByteOrder.LITTLE_ENDIAN);
        frame(news, 0, RawDataWire.GIVEN_UP, 0, 0);
        return rest.flip().limit(rest.capacity());
    }
}
