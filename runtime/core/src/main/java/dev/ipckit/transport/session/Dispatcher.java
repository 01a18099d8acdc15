/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.CurrentCall;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.parcel.StatusCode;
import dev.ipckit.transport.OnewayQueue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;

/**
 * Carries out the transactions that arrive on a session's connections, on the thread that read them, and answers on the
 * same connection. A reply brings along the references that the call itself was made with.
 */
final class Dispatcher {

    /**
     * How many calls that came back may lie on top of each other on one connection. Each takes a piece of the stack of the
     * thread that waits, and a stack that overflows can leave the whole JVM with classes that it cannot initialize.
     */
    static final int MAX_NESTING = 128;

    private final RpcSession session;
    private final NodeTable nodes;
    private final ReplyWriter replies;
    private final ReceivedOrigins origins;
    private final SpecialTransactions specials;
    private final RawDataReader rawData;

    Dispatcher(RpcSession session, NodeTable nodes) {
        this.session = session;
        this.nodes = nodes;
        replies = new ReplyWriter(session);
        origins = new ReceivedOrigins(session);
        specials = new SpecialTransactions(session, origins);
        rawData = new RawDataReader(session);
    }

    /** @param deadline of the call whose reply is being waited for on the connection */
    void serve(RpcConnection connection, long size, long deadline) throws IOException {
        if (size < RpcWire.TRANSACTION_SIZE) {
            throw new ProtocolException("TRANSACT of " + size + " bytes");
        }
        ByteBuffer body = connection.input().await(RpcWire.TRANSACTION_SIZE);
        int at = body.position();
        long address = body.getLong(at);
        int code = body.getInt(at + RpcWire.TRANSACTION_CODE);
        int flags = body.getInt(at + RpcWire.TRANSACTION_FLAGS);
        long onewayNumber = body.getLong(at + RpcWire.TRANSACTION_ONEWAY_NUMBER);
        long dataSize = Integer.toUnsignedLong(body.getInt(at + RpcWire.TRANSACTION_DATA_SIZE));
        int origin = body.getInt(at + RpcWire.TRANSACTION_ORIGIN);
        body.position(at + RpcWire.TRANSACTION_SIZE);
        long callId = body.getLong(at + RpcWire.TRANSACTION_CALL_ID);
        long tableSize = MessageReader.tableSize(size - RpcWire.TRANSACTION_SIZE, dataSize);
        checkTarget(address);

        CallOptions options = CallOptions.fromFlags(flags);
        if (address == RpcWire.SESSION_ADDRESS && code == SpecialTransactions.RAW_DATA) {
            rawData.read(connection, options, dataSize, tableSize, deadline);
            return;
        }
        IncomingRawData ahead = connection.takeRawData();
        if (ahead != null) {
            ahead.checkComplete();
        }
        if (!session.reader().fits(dataSize, tableSize)) {
            session.reader().skipLarge(connection, dataSize + tableSize);
            if (ahead != null) {
                ahead.drop();
            }
            if (options.isOneway() && address != RpcWire.SESSION_ADDRESS) {
                refuseOneway(connection, address, code, options, onewayNumber, dataSize);
            } else {
                refuse(connection, options, StatusCode.NO_MEMORY, "a parcel of " + dataSize + " bytes");
            }
            return;
        }
        Parcel request = session.obtainParcel();
        boolean passedOn = false;
        try {
            connection.input().readInto(request, (int) dataSize, (int) tableSize);
            RpcNode node;
            CallingIdentity caller;
            try {
                caller = origins.callerOf(origin);
                ParcelAccess.received(request, (int) dataSize, (int) tableSize, session.references());
                node = address == RpcWire.SESSION_ADDRESS ? null : nodes.stubEntering(address);
            } catch (BadParcelException bad) {
                refuse(connection, options, StatusCode.BAD_VALUE, String.valueOf(bad.getMessage()));
                return;
            }
            boolean hasRoom = ahead == null || ahead.attachTo(request);
            if (!hasRoom) {
                session.host().hostileLog().warn(session, "there was no room for the raw data of a transaction");
            }
            if (node == null) {
                answerSpecial(connection, code, request, options);
            } else if (options.isOneway()) {
                passedOn = true;
                carryOutOneway(
                        connection, new RpcOnewayCall(session, node, caller, code, options, onewayNumber, request));
            } else if (hasRoom) {
                carryOut(connection, node, caller, code, request, options, callId);
            } else {
                try (Parcel empty = session.obtainParcel()) {
                    replies.write(connection, node, StatusCode.NO_MEMORY, empty);
                }
                session.endIfEmpty(nodes.eraseIfUnused(node));
            }
        } finally {
            if (ahead != null) {
                ahead.drop();
            }
            if (!passedOn) {
                request.close();
            }
        }
    }

    private void checkTarget(long address) throws ProtocolException {
        if (address == RpcWire.SESSION_ADDRESS) {
            return;
        }
        if (!RpcAddress.isWellFormed(address) || !nodes.isOurs(address)) {
            throw new ProtocolException(
                    "a transaction to address 0x" + Long.toHexString(address) + ", which is no object of this side");
        }
    }

    private void carryOut(
            RpcConnection connection,
            RpcNode node,
            CallingIdentity caller,
            int code,
            Parcel request,
            CallOptions options,
            long callId)
            throws IOException {
        try (Parcel reply = session.obtainParcel()) {
            session.servingThreads().begins(connection);
            boolean nestedBefore = connection.allowsNested;
            connection.allowsNested = true;
            connection.nesting++;
            CallingIdentity callerBefore = CallingIdentity.enter(caller);
            long callBefore = connection.servedCall().begin(callId);
            BooleanSupplier outerCall = CurrentCall.enter(connection.servedCall());
            int status;
            try {
                if (connection.nesting > MAX_NESTING) {
                    reply.writeException(new IllegalStateException("calls to and fro are nested deeper than "
                            + MAX_NESTING + " levels on one connection; do they ever end?"));
                    status = StatusCode.OK;
                } else {
                    status = dispatch(connection, session.stubOf(node), code, request, reply, options);
                }
            } finally {
                CurrentCall.leave(outerCall);
                connection.servedCall().end(callBefore);
                CallingIdentity.leave(callerBefore);
                connection.nesting--;
                connection.allowsNested = nestedBefore;
                session.servingThreads().ends(connection);
            }
            if (status != StatusCode.OK) {
                // The peer reads no more than the status: a reference that lay here would never be given back.
                reply.clear();
            }
            replies.write(connection, node, status, reply, callId);
        }
        session.endIfEmpty(nodes.eraseIfUnused(node));
    }

    private int dispatch(
            RpcConnection connection, RemoteStub stub, int code, Parcel request, Parcel reply, CallOptions options) {
        // Whoever does not tell when it gives up is not waited for longer than is usual.
        boolean passes = stub instanceof RelayStub && session.peerIsIpcKit();
        if (!passes && connection.nesting == 1) {
            return dispatch(stub, code, request, reply, options);
        }
        boolean before = connection.servedCall().passesOn(passes);
        try {
            return dispatch(stub, code, request, reply, passes ? options.withTimeout(RelayStub.LIMIT) : options);
        } finally {
            connection.servedCall().answered(before);
        }
    }

    static int dispatch(RemoteStub stub, int code, Parcel request, Parcel reply, CallOptions options) {
        if (stub instanceof RelayStub relay) {
            return relay.pass(code, request, reply, options);
        }
        return stub.dispatch(code, request, reply, options) ? StatusCode.OK : StatusCode.UNKNOWN_TRANSACTION;
    }

    private void answerSpecial(RpcConnection connection, int code, Parcel request, CallOptions options)
            throws IOException {
        if (options.isOneway() && code == SpecialTransactions.END_CONNECTION) {
            connection.end();
            return;
        }
        if (options.isOneway() && code != SpecialTransactions.CANCEL && code != SpecialTransactions.OBITUARY) {
            throw new ProtocolException("special transaction " + code + " as a oneway");
        }
        if (options.isOneway()) {
            session.servingThreads().onewayCame(connection);
        }
        try (Parcel reply = session.obtainParcel()) {
            boolean nestedBefore = connection.allowsNested;
            connection.allowsNested = true;
            int status;
            try {
                status = specials.answer(code, request, reply);
            } catch (BadParcelException bad) {
                status = StatusCode.BAD_VALUE;
            } catch (RuntimeException failed) {
                session.logger().debug("special transaction {} of {} failed", code, session, failed);
                status = StatusCode.FAILED_TRANSACTION;
            } finally {
                connection.allowsNested = nestedBefore;
            }
            if (status != StatusCode.OK) {
                reply.clear();
            }
            if (!options.isOneway()) {
                replies.write(connection, null, status, reply);
            }
        }
    }

    private void carryOutOneway(RpcConnection connection, RpcOnewayCall call) throws IOException {
        boolean nestedBefore = connection.allowsNested;
        connection.allowsNested = false;
        session.servingThreads().onewayBegins(connection);
        try {
            OnewayQueue queue = session.stubOf(call.node()).onewayQueue();
            if (!queue.awaitRoom(call)) {
                call.drop();
                if (session.isOpen()) {
                    throw new ProtocolException("more oneway calls than can wait, within a call that they wait for");
                }
            } else if (nodes.enqueueInOrder(call.node(), call, queue)) {
                queue.run();
            }
        } catch (BadParcelException outOfOrder) {
            call.drop();
            throw new ProtocolException(String.valueOf(outOfOrder.getMessage()));
        } finally {
            session.servingThreads().ends(connection);
            connection.allowsNested = nestedBefore;
        }
    }

    /** It takes its place all the same: those that come after it wait for its number, and its sender for its reference. */
    private void refuseOneway(
            RpcConnection connection, long address, int code, CallOptions options, long number, long dataSize)
            throws IOException {
        ParcelTooLargeException why =
                new ParcelTooLargeException(dataSize, session.limits().parcels().maxDataSize());
        session.host().hostileLog().warn(session, "oneway transaction " + code + " is lost: " + why.getMessage());
        RpcNode node;
        try {
            node = nodes.stubEntering(address);
        } catch (BadParcelException unknown) {
            session.logger().debug("nobody waits for it", unknown);
            return;
        }
        carryOutOneway(
                connection,
                new RpcOnewayCall(
                        session, node, session.peerIdentity(), code, options, number, session.obtainParcel(), why));
    }

    private void refuse(RpcConnection connection, CallOptions options, int status, String why) throws IOException {
        session.host().hostileLog().warn(session, "a transaction was refused: " + why);
        if (!options.isOneway()) {
            try (Parcel empty = session.obtainParcel()) {
                replies.write(connection, null, status, empty);
            }
        }
    }
}
