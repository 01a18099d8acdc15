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

        /** Writes one special transaction; what is left of it when it is over has not been written. */
        void write(ByteBuffer message) throws IOException;
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
     * @return null if the message may follow; else, if the writer left something, what has to be written before anything else
     *     so that the peer forgets what it has, maybe nothing
     */
    static @Nullable ByteBuffer send(RpcSession session, Parcel sealed, Writer writer) throws IOException {
        int capacity =
                Math.min(RawDataWire.MESSAGE_SIZE, session.limits().parcels().maxDataSize());
        int total = ParcelAccess.rawDataSize(sealed);
        boolean begun = false;
        try (Parcel memory = session.obtainParcel()) {
            ByteBuffer message = ParcelAccess.prepareToReceive(memory, capacity, 0, 0)
                    .slice()
                    .order(ByteOrder.LITTLE_ENDIAN);
            for (ByteBuffer piece : ParcelAccess.rawData(sealed)) {
                int start = piece.position();
                int size = piece.remaining();
                for (int offset = 0; offset < size; ) {
                    int count = Math.min(size - offset, capacity - HEADERS);
                    frame(message.clear().limit(HEADERS + count), total, size, offset);
                    message.put(HEADERS, piece, start + offset, count);
                    writer.write(message);
                    if (message.hasRemaining()) {
                        return givenUp(message, begun);
                    }
                    begun = true;
                    offset += count;
                }
            }
        }
        return null;
    }

    private static void frame(ByteBuffer message, int total, int pieceSize, int offset) {
        int dataSize = message.remaining() - TransactionHeader.SIZE;
        TransactionHeader.put(message, RpcWire.SESSION_ADDRESS, SpecialTransactions.RAW_DATA, FLAGS, 0, dataSize, 0, 0);
        int data = message.position() + TransactionHeader.SIZE;
        message.putInt(data + RawDataWire.TOTAL, total);
        message.putInt(data + RawDataWire.PIECE_SIZE, pieceSize);
        message.putInt(data + RawDataWire.OFFSET, offset);
    }

    private static ByteBuffer givenUp(ByteBuffer partly, boolean begun) {
        ByteBuffer rest = partly.position() == 0 ? partly.limit(0) : partly;
        if (!begun && !rest.hasRemaining()) {
            return ByteBuffer.allocateDirect(0);
        }
        ByteBuffer news = ByteBuffer.allocateDirect(HEADERS).order(ByteOrder.LITTLE_ENDIAN);
        frame(news, RawDataWire.GIVEN_UP, 0, 0);
        return ByteBuffer.allocateDirect(rest.remaining() + HEADERS)
                .put(rest)
                .put(news)
                .flip();
    }
}
