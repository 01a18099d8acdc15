/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A call whose caller has given it up, in the middle of its request or before its reply. Somebody has to finish it, or the
 * peer would lose the connection and with it the session; a thread of its own does, and then the connection is free again.
 */
final class AbandonedCall implements Runnable {

    private final RpcSession session;
    private final RpcConnection connection;
    private final @Nullable ByteBuffer unsent;
    private final boolean awaitsReply;
    private final long callId;

    private AbandonedCall(
            RpcSession session,
            RpcConnection connection,
            @Nullable ByteBuffer unsent,
            boolean awaitsReply,
            long callId) {
        this.session = session;
        this.connection = connection;
        this.unsent = unsent;
        this.awaitsReply = awaitsReply;
        this.callId = callId;
    }

    /**
     * Sees to the end of a call that the calling thread gives up.
     *
     * @param callId by which the peer knows it, 0 if it does not
     * @param unsent what is left of the request, null if all of it has been sent
     * @return whether the connection has a new owner; if not, the calling thread still needs it for an outer call, and
     *     the reply will be skipped there
     */
    static boolean finish(
            RpcSession session, RpcConnection connection, @Nullable ByteBuffer unsent, boolean awaitsReply, long callId)
            throws IOException {
        if (connection.depth > 1) {
            if (unsent != null) {
                finishRequest(connection, unsent);
            }
            if (awaitsReply) {
                connection.repliesToSkip++;
                tellNested(session, connection, callId);
            }
            return false;
        }
        ByteBuffer kept = unsent == null ? null : copy(unsent);
        Thread successor =
                session.host().thread("abandoned", new AbandonedCall(session, connection, kept, awaitsReply, callId));
        session.pool().handOver(connection, successor);
        successor.start();
        return true;
    }

    /**
     * The peer carries the call out on the thread that waits for this one's outer call: as long as it does not know, that one
     * cannot return either. It looks at this connection, except where it passes the call on.
     */
    private static void tellNested(RpcSession session, RpcConnection connection, long callId) throws IOException {
        if (callId != 0) {
            Cancellation.sendOnSoon(session, connection, callId);
            session.host()
                    .thread("abandoned", () -> Cancellation.sendLate(session, callId))
                    .start();
        }
    }

    /** Writes the rest of a message, whoever waits. @throws StalledPeerException if the peer does not read it */
    static void finishRequest(RpcConnection connection, ByteBuffer unsent) throws IOException {
        boolean interrupted = Thread.interrupted();
        connection.write(unsent, System.nanoTime() + RpcConnection.STALL_NANOS);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (unsent.hasRemaining()) {
            throw new StalledPeerException("the peer stopped reading in the middle of a request");
        }
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocateDirect(bytes.remaining()).put(bytes).flip();
    }

    @Override
    public void run() {
        try {
            if (unsent != null) {
                connection.write(unsent, Channel.NO_DEADLINE);
            }
            if (awaitsReply) {
                if (!Cancellation.send(session, callId)) {
                    Cancellation.sendOn(session, connection, callId);
                    // Who passes the call on waits elsewhere, and does not look at this connection.
                    Cancellation.sendLate(session, callId);
                }
                session.reader().skipReply(connection);
            }
            session.pool().release(connection);
            session.givenBack().sendWaiting();
        } catch (IOException broken) {
            session.lost(broken);
        }
    }
}
