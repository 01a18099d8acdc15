/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.OnewayOverflowException;
import dev.ipckit.RemoteException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.StatusCode;
import dev.ipckit.transport.PendingCalls;
import dev.ipckit.transport.Wording;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the calls of a session: the thread that calls writes the request, runs what comes back to it meanwhile, and
 * reads its own reply. Thread-safe.
 */
final class Caller {

    /** How long a write waits before it looks for what the peer may be waiting to get rid of. */
    private static final long WRITE_SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final int ONEWAYS_BETWEEN_LOOKS = 32;

    private final RpcSession session;
    private final ConnectionPool pool;
    private final NodeTable nodes;
    private final MessageReader reader;
    private final PendingCalls pendingCalls;
    private final SentOrigins origins;

    Caller(RpcSession session, ConnectionPool pool, NodeTable nodes, MessageReader reader) {
        this.session = session;
        this.pool = pool;
        this.nodes = nodes;
        this.reader = reader;
        origins = new SentOrigins(session);
        // One is left for calls that wait, and for oneways: that a call is cancelled is told in one.
        int atOnce = Math.max(1, session.limits().connections() - 1);
        pendingCalls = new PendingCalls(
                session.host().asyncThreads(), atOnce, session.times().timeoutNanos(CallOptions.DEFAULT));
    }

    /** The calls whose callers do not wait. */
    PendingCalls pendingCalls() {
        return pendingCalls;
    }

    /** Makes a call to an object of the peer. */
    void transact(RpcNode node, int code, Parcel request, Parcel reply, CallOptions options) {
        long deadline = session.times().deadlineOf(options);
        CallingIdentity onBehalfOf = options.origin();
        int origin = onBehalfOf == null ? 0 : origins.numberOf(onBehalfOf);
        boolean oneway = options.isOneway();
        if (!oneway) {
            // Found out when the reply is there, it would leave the reply in the connection for the next caller.
            checkEmpty(request, reply);
        }
        ParcelAccess.seal(request, session.references());
        RpcConnection connection = null;
        try {
            ForeignLimit.check(session, request, RpcWire.TRANSACTION_SIZE);
            RawDataSender.check(session, request);
            connection = acquire(oneway, deadline, options);
        } finally {
            if (connection == null) {
                ParcelAccess.unseal(request);
            }
        }
        if (ParcelAccess.rawDataSize(request) != 0) {
            // Before the call is counted and numbered: until all of them are there it can be given up as if it had
            // never been.
            sendRawData(connection, request, options, deadline);
        }
        long onewayNumber = 0;
        boolean counted = false;
        try {
            if (oneway) {
                onewayNumber = nodes.onewayLeaving(node);
            } else {
                nodes.proxyLeaving(node);
            }
            counted = true;
        } finally {
            if (!counted) {
                pool.release(connection);
            }
        }
        exchange(connection, node.address, code, options, onewayNumber, origin, request, reply, deadline);
    }

    private void sendRawData(RpcConnection connection, Parcel request, CallOptions options, long deadline) {
        boolean sent = false;
        boolean handedOver = false;
        try {
            ByteBuffer unsent = RawDataSender.send(session, request, (head, body) -> {
                if (!Thread.currentThread().isInterrupted() && deadline - System.nanoTime() > 0) {
                    send(connection, head, body, deadline);
                }
            });
            if (unsent == null) {
                sent = true;
                return;
            }
            ParcelAccess.unseal(request);
            if (unsent.hasRemaining()) {
                handedOver = AbandonedCall.finish(session, connection, unsent, /* awaitsReply= */ false, 0);
            }
            throw options.isOneway() && !Thread.currentThread().isInterrupted()
                    ? overflow(false)
                    : gaveUp(options, "while its raw data were being sent");
        } catch (IOException broken) {
            throw session.lost(broken);
        } finally {
            if (!sent && !handedOver) {
                pool.release(connection);
            }
        }
    }

    private static void checkEmpty(Parcel request, Parcel reply) {
        if (request == reply) {
            throw new IllegalArgumentException("the parcel of the request cannot be that of the reply too");
        }
        ParcelAccess.prepareToReceive(reply, 0, 0, 0);
    }

    /** Makes a special transaction, which the session itself answers. */
    void transactSpecial(int code, Parcel request, Parcel reply) {
        transactSpecial(code, request, reply, CallOptions.DEFAULT);
    }

    /** The same with options of its own. */
    void transactSpecial(int code, Parcel request, Parcel reply, CallOptions options) {
        long deadline = session.times().deadlineOf(options);
        ParcelAccess.seal(request, session.references());
        RpcConnection connection = acquire(options.isOneway(), deadline, options);
        exchange(connection, RpcWire.SESSION_ADDRESS, code, options, 0, 0, request, reply, deadline);
    }

    private RpcConnection acquire(boolean oneway, long deadline, CallOptions options) {
        if (Thread.currentThread().isInterrupted()) {
            throw gaveUp(options, "before it was sent");
        }
        RpcConnection connection = pool.acquire(oneway, oneway ? null : deviceOf(options), deadline);
        if (connection == null) {
            throw oneway && !Thread.currentThread().isInterrupted()
                    ? overflow(false)
                    : gaveUp(options, "while all connections were in use");
        }
        return connection;
    }

    /** Which other device waits for the call. */
    private static @Nullable String deviceOf(CallOptions options) {
        CallingIdentity origin = options.origin();
        return origin == null || origin.deviceId().isEmpty() ? null : origin.deviceId();
    }

    private void exchange(
            RpcConnection connection,
            long address,
            int code,
            CallOptions options,
            long onewayNumber,
            int origin,
            Parcel request,
            Parcel reply,
            long deadline) {
        boolean handedOver = false;
        try {
            long callId = session.peerIsIpcKit() && !options.isOneway() ? connection.nextCallId() : 0;
            ByteBuffer message = frame(request, address, code, options.flags(), onewayNumber, origin, callId);
            int size = message.remaining();
            send(connection, message, RpcConnection.NOTHING, deadline);
            if (message.hasRemaining()) {
                boolean nothingSent = message.remaining() == size && !options.isOneway();
                if (nothingSent) {
                    ParcelAccess.unseal(request);
                    if (address != RpcWire.SESSION_ADDRESS) {
                        session.endIfEmpty(nodes.theyGaveBack(address, 1));
                    }
                } else {
                    handedOver = AbandonedCall.finish(session, connection, message, !options.isOneway(), callId);
                }
                throw options.isOneway() && !Thread.currentThread().isInterrupted()
                        ? overflow(true)
                        : gaveUp(options, "while it was being sent");
            }
            if (options.isOneway()) {
                if (++connection.onewaysSent % ONEWAYS_BETWEEN_LOOKS == 0) {
                    // Nobody else reads what the peer gives back here.
                    reader.takeInReferences(connection);
                }
                return;
            }
            ParcelAccess.sent(request);
            int status = reader.readReply(connection, reply, deadline);
            if (status == MessageReader.NO_REPLY) {
                handedOver = AbandonedCall.finish(session, connection, null, true, callId);
                throw gaveUp(options, "without a reply");
            }
            if (status != StatusCode.OK) {
                throw Statuses.toException(status, session, code);
            }
        } catch (IOException broken) {
            throw session.lost(broken);
        } finally {
            if (!handedOver) {
                pool.release(connection);
                session.givenBack().sendWaiting();
            }
        }
    }

    static ByteBuffer frame(
            Parcel request, long address, int code, int flags, long onewayNumber, int origin, long callId) {
        ByteBuffer message = ParcelAccess.bytesToSend(request, TransactionHeader.SIZE);
        TransactionHeader.put(
                message, message.remaining(), address, code, flags, onewayNumber, request.dataSize(), origin, callId);
        return message;
    }

    /**
     * Writes, and takes in references that the peer gives back meanwhile: a peer that cannot get rid of them on this
     * connection would stop reading it.
     */
    private void send(RpcConnection connection, ByteBuffer head, ByteBuffer body, long deadline) throws IOException {
        while (true) {
            long now = System.nanoTime();
            connection.write(head, body, deadline - now < WRITE_SLICE_NANOS ? deadline : now + WRITE_SLICE_NANOS);
            if (!(head.hasRemaining() || body.hasRemaining())
                    || Thread.currentThread().isInterrupted()
                    || deadline - System.nanoTime() <= 0) {
                return;
            }
            reader.takeInReferences(connection);
        }
    }

    private RemoteException gaveUp(CallOptions options, String when) {
        if (Thread.currentThread().isInterrupted()) {
            return new CallInterruptedException(
                    "the calling thread was interrupted; the call to the peer of " + session + " ended " + when);
        }
        Duration limit = Duration.ofNanos(session.times().timeoutNanos(options));
        return new DeadlineExceededException("the call to the peer of " + session + " ended after "
                + Wording.of(limit) + ", "
                + when + "; allow more time with CallOptions.withTimeout, or find out what keeps the peer");
    }

    private OnewayOverflowException overflow(boolean partlySent) {
        return new OnewayOverflowException("the peer of " + session + " does not keep up with oneway calls; this one "
                + (partlySent ? "may still arrive" : "was not sent"));
    }
}
