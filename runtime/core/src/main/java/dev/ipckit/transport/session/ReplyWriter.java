/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.RemoteException;
import dev.ipckit.parcel.DescriptorsNotAllowedException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.parcel.StatusCode;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Writes replies, and before each, in the same write, the references of the call that it answers. */
final class ReplyWriter {

    private static final int HEADERS = RpcWire.HEADER_SIZE + RpcWire.REPLY_SIZE;

    private final RpcSession session;

    ReplyWriter(RpcSession session) {
        this.session = session;
    }

    /**
     * @param node the object that was called, whose references are given back; null for the session itself
     * @param reply writable; empty where the status is all there is to say
     */
    void write(RpcConnection connection, @Nullable RpcNode node, int status, Parcel reply) throws IOException {
        write(connection, node, status, reply, 0);
    }

    /** @param callId the number of the call that is answered, 0 if it has none */
    void write(RpcConnection connection, @Nullable RpcNode node, int status, Parcel reply, long callId)
            throws IOException {
        if (!session.isOpen()) {
            // A call that was interrupted by the end of its session fails with that. While somebody is still closing
            // the channel the reply would arrive, before the end that explains it.
            throw new IOException("the session has ended before the reply");
        }
        try {
            ParcelAccess.seal(reply, session.references());
        } catch (DescriptorsNotAllowedException cannotGo) {
            reply.clear();
            ParcelAccess.seal(reply, session.references());
            status = StatusCode.FDS_NOT_ALLOWED;
        } catch (RemoteException | IllegalArgumentException cannotGo) {
            // An object in the reply: the caller is told instead.
            sealException(reply, cannotGo);
        }
        try {
            ForeignLimit.check(session, reply, RpcWire.REPLY_SIZE);
            RawDataSender.check(session, reply);
        } catch (ParcelTooLargeException tooLarge) {
            ParcelAccess.unseal(reply);
            sealException(reply, tooLarge);
        }
        if (ParcelAccess.rawDataSize(reply) != 0 && !sendRawData(connection, reply, callId)) {
            ParcelAccess.unseal(reply);
            sealException(reply, new CallInterruptedException("nobody waits for the reply any more"));
        }
        long excess = node == null ? 0 : session.nodes().takeExcess(node);
        ByteBuffer message = ParcelAccess.bytesToSend(reply, HEADERS + (excess == 0 ? 0 : References.MESSAGE_SIZE));
        int at = message.position();
        if (node != null && excess != 0) {
            References.put(message, at, node.address, excess);
            at += References.MESSAGE_SIZE;
        }
        message.putInt(at, RpcWire.COMMAND_REPLY);
        message.putInt(at + 4, RpcWire.REPLY_SIZE + reply.dataSize() + ParcelAccess.tableSize(reply));
        message.putLong(at + 8, 0);
        int body = at + RpcWire.HEADER_SIZE;
        message.putInt(body, status);
        message.putInt(body + RpcWire.REPLY_DATA_SIZE, status == StatusCode.OK ? reply.dataSize() : 0);
        message.putInt(body + 8, 0);
        message.putLong(body + 12, 0);

        write(connection, message);
        session.givenBack().sendWaiting();
    }

    private static void write(RpcConnection connection, ByteBuffer message) throws IOException {
        write(connection, message, RpcConnection.NOTHING);
    }

    private static void write(RpcConnection connection, ByteBuffer head, ByteBuffer body) throws IOException {
        // Whoever interrupted a thread that waits for a reply of its own means that wait, not this reply. A serving
        // thread has nobody who could mean it: the call left the flag behind.
        boolean interrupted = Thread.interrupted();
        connection.write(head, body, System.nanoTime() + RpcConnection.STALL_NANOS);
        if (interrupted && !connection.isServing()) {
            Thread.currentThread().interrupt();
        }
        if (head.hasRemaining() || body.hasRemaining()) {
            throw new StalledPeerException("the peer stopped reading in the middle of a reply");
        }
    }

    /** @return false if the caller has given the call up meanwhile, and knows that no more is to come */
    private boolean sendRawData(RpcConnection connection, Parcel reply, long callId) throws IOException {
        ServedCall call = connection.servedCall();
        long before = call.begin(callId);
        ByteBuffer unsent;
        try {
            unsent = RawDataSender.send(session, reply, (head, body) -> {
                if (call.getAsBoolean()) {
                    write(connection, head, body);
                }
            });
        } finally {
            call.end(before);
        }
        if (unsent == null) {
            return true;
        }
        if (unsent.hasRemaining()) {
            write(connection, unsent);
        }
        return false;
    }

    private void sealException(Parcel reply, RuntimeException exception) {
        reply.writeException(exception);
        ParcelAccess.seal(reply, session.references());
    }
}
