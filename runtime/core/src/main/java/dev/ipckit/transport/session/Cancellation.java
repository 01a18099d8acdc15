/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;

/** Tells a peer that is IPC Kit which call nobody waits for any more. */
final class Cancellation {

    /** The news is of use only while it is news. */
    private static final CallOptions OPTIONS =
            CallOptions.timeout(Duration.ofMillis(50)).asOneway();

    /** A connection to another device takes a while to open. */
    private static final CallOptions LATE_OPTIONS =
            CallOptions.timeout(Duration.ofSeconds(2)).asOneway();

    private Cancellation() {}

    /**
     * Tells it on another connection, where it is read at once.
     *
     * @return false if all of them are in use
     */
    static boolean send(RpcSession session, long callId) {
        return send(session, callId, OPTIONS);
    }

    /** As {@link #send}, with more patience: late news is better than none. */
    static void sendLate(RpcSession session, long callId) {
        boolean ignored = send(session, callId, LATE_OPTIONS);
    }

    private static boolean send(RpcSession session, long callId, CallOptions options) {
        if (!session.peerIsIpcKit() || callId == 0) {
            return true;
        }
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeLong(callId);
            session.caller().transactSpecial(SpecialTransactions.CANCEL, request, reply, options);
            return true;
        } catch (RemoteException notTold) {
            session.logger().debug("no connection to tell the peer of {} that a call was given up", session, notTold);
            return !session.isOpen();
        }
    }

    /** Tells it on the connection of the call itself, where it is found by whoever asks whether the caller waits. */
    static void sendOn(RpcSession session, RpcConnection connection, long callId) throws IOException {
        sendOn(session, connection, callId, Channel.NO_DEADLINE);
    }

    /** The same by a caller that goes on: not at all if the peer does not read. */
    static void sendOnSoon(RpcSession session, RpcConnection connection, long callId) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            sendOn(session, connection, callId, System.nanoTime() + OPTIONS.timeoutNanosOr(0));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void sendOn(RpcSession session, RpcConnection connection, long callId, long deadline)
            throws IOException {
        try (Parcel request = session.obtainParcel()) {
            request.writeLong(callId);
            ParcelAccess.seal(request, session.references());
            ByteBuffer message = Caller.frame(
                    request, RpcWire.SESSION_ADDRESS, SpecialTransactions.CANCEL, OPTIONS.flags(), 0, 0, 0);
            int size = message.remaining();
            connection.write(message, deadline);
            if (message.hasRemaining() && message.remaining() < size) {
                AbandonedCall.finishRequest(connection, message);
            }
        }
    }

    /** Whether such a message about a call lies among the bytes that have been read ahead; they stay there. */
    static boolean isAmong(ByteBuffer ahead, long callId) {
        int at = ahead.position();
        while (ahead.limit() - at >= RpcWire.HEADER_SIZE) {
            int size = ahead.getInt(at + Integer.BYTES);
            int body = at + RpcWire.HEADER_SIZE;
            if (size < 0 || size > ahead.limit() - body) {
                return false;
            }
            if (ahead.getInt(at) == RpcWire.COMMAND_TRANSACT
                    && size >= RpcWire.TRANSACTION_SIZE + Long.BYTES
                    && ahead.getLong(body) == RpcWire.SESSION_ADDRESS
                    && ahead.getInt(body + RpcWire.TRANSACTION_CODE) == SpecialTransactions.CANCEL
                    && ahead.getLong(body + RpcWire.TRANSACTION_SIZE) == callId) {
                return true;
            }
            at = body + size;
        }
        return false;
    }

    static void receive(RpcSession session, Parcel request) {
        long callId = request.readLong();
        for (RpcConnection connection : session.pool().all()) {
            connection.servedCall().giveUp(callId);
        }
    }
}
