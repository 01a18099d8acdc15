/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

/** Reads the special transactions that bring raw data ahead of a message; see {@link RawDataWire}. */
final class RawDataReader {

    private final RpcSession session;

    RawDataReader(RpcSession session) {
        this.session = session;
    }

    /**
     * Takes in the next bytes of raw data.
     *
     * @param deadline how long to wait if others have taken all the room that there is
     */
    void read(RpcConnection connection, CallOptions options, long dataSize, long tableSize, long deadline)
            throws IOException {
        try {
            readChecked(connection, options, dataSize, tableSize, deadline);
        } catch (IOException | RuntimeException | Error failed) {
            connection.dropRawData();
            throw failed;
        }
    }

    private void readChecked(
            RpcConnection connection, CallOptions options, long dataSize, long tableSize, long deadline)
            throws IOException {
        int limit = session.limits().parcels().maxRawData();
        if (!options.isOneway() || tableSize != 0 || dataSize < RawDataWire.HEADER_SIZE || limit == 0) {
            throw new ProtocolException("raw data that were not asked for, or without their sizes");
        }
        ByteBuffer header = connection.input().await(RawDataWire.HEADER_SIZE);
        int at = header.position();
        int total = header.getInt(at + RawDataWire.TOTAL);
        int size = header.getInt(at + RawDataWire.PIECE_SIZE);
        int offset = header.getInt(at + RawDataWire.OFFSET);
        header.position(at + RawDataWire.HEADER_SIZE);
        long count = dataSize - RawDataWire.HEADER_SIZE;
        if (total == RawDataWire.GIVEN_UP && count == 0) {
            connection.dropRawData();
            return;
        }
        IncomingRawData incoming = connection.rawData();
        if (total <= 0
                || total > limit
                || (incoming != null && incoming.total() != total)
                || size < RawDataWire.LEAST_PIECE
                || size > total
                || count < 1
                || count > size) {
            throw wrong(total, size, offset, count);
        }
        if (incoming == null) {
            incoming = new IncomingRawData(session, total, soonest(deadline));
            connection.keepRawData(incoming);
        }
        if (!incoming.canTake(size, offset, (int) count)) {
            throw wrong(total, size, offset, count);
        }
        incoming.read(connection, size, (int) count);
    }

    /**
     * Waits for the header of the next message after raw data have come: whoever has sent some owes more of them, or
     * the message.
     *
     * @return false if the deadline has passed or the thread is interrupted
     */
    static boolean awaitHeader(RpcConnection connection, long deadline) throws IOException {
        try {
            return deadline == Channel.NO_DEADLINE ? awaitOwed(connection) : awaitOwed(connection, deadline);
        } catch (IOException failed) {
            connection.dropRawData();
            throw failed;
        }
    }

    private static boolean awaitOwed(RpcConnection connection, long deadline) throws IOException {
        // As long as bytes keep coming nothing waits, and so nothing else would look at the time.
        if (Thread.currentThread().isInterrupted() || deadline - System.nanoTime() <= 0) {
            return false;
        }
        long stall = soonest(Channel.NO_DEADLINE);
        if (connection.input().awaitHeader(soonest(deadline))) {
            return true;
        }
        checkStall(stall);
        return false;
    }

    private static boolean awaitOwed(RpcConnection connection) throws IOException {
        long stall = soonest(Channel.NO_DEADLINE);
        boolean interrupted = false;
        try {
            while (!connection.input().awaitHeader(stall)) {
                interrupted |= Thread.interrupted();
                checkStall(stall);
            }
            return true;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void checkStall(long stall) throws IOException {
        if (System.nanoTime() - stall >= 0) {
            throw new StalledPeerException("the peer paused for "
                    + TimeUnit.NANOSECONDS.toSeconds(RpcConnection.STALL_NANOS) + " s after raw data for a message");
        }
    }

    private static long soonest(long deadline) {
        long stall = System.nanoTime() + RpcConnection.STALL_NANOS;
        return deadline == Channel.NO_DEADLINE || stall - deadline < 0 ? stall : deadline;
    }

    private static ProtocolException wrong(int total, int size, int offset, long count) {
        return new ProtocolException("raw data that do not fit together, total=" + Integer.toUnsignedString(total)
                + ", piece=" + Integer.toUnsignedString(size) + ", offset=" + Integer.toUnsignedString(offset)
                + ", bytes=" + count);
    }
}
