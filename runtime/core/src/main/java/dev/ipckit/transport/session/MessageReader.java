/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.parcel.StatusCode;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Reads the messages of a session's connections and does what they ask for. Every size is checked before anything of
 * that size is obtained. Called by the owner of each connection.
 */
final class MessageReader {

    /** A message larger than a parcel may be is still read to its end, and refused alone, up to this size. */
    private static final long MAX_SKIPPED = 64L << 20;

    /** No status: all of them are zero or less. */
    static final int NO_REPLY = 1;

    private final RpcSession session;
    private final NodeTable nodes;
    private final Dispatcher dispatcher;

    MessageReader(RpcSession session, NodeTable nodes, Dispatcher dispatcher) {
        this.session = session;
        this.nodes = nodes;
        this.dispatcher = dispatcher;
    }

    /** Serves a connection until it ends, or until the peer has said that it will not call on it any more. */
    void serve(RpcConnection connection) throws IOException {
        while (!connection.hasEnded()) {
            // Left behind by a call: it would end the connection.
            boolean ignored = Thread.interrupted();
            awaitHeader(connection, Channel.NO_DEADLINE);
            int command = connection.input().takeCommand();
            long size = connection.input().takeBodySize();
            if (command != RpcWire.COMMAND_REPLY) {
                execute(connection, command, size, Channel.NO_DEADLINE);
            } else if (connection.repliesToSkip > 0) {
                skipReplyBody(connection, size);
            } else {
                throw new ProtocolException("a reply that nobody waits for");
            }
        }
    }

    /**
     * Waits for the reply to the call that was made on a connection.
     *
     * @return {@link StatusCode#OK} if the reply is in the parcel, the status that came in place of a reply, or
     *     {@link #NO_REPLY} if the deadline passed or the thread is interrupted
     */
    int readReply(RpcConnection connection, Parcel reply, long deadline) throws IOException {
        while (true) {
            if (!awaitHeader(connection, deadline)) {
                return NO_REPLY;
            }
            int command = connection.input().takeCommand();
            long size = connection.input().takeBodySize();
            if (command != RpcWire.COMMAND_REPLY) {
                execute(connection, command, size, deadline);
            } else if (connection.repliesToSkip > 0) {
                skipReplyBody(connection, size);
            } else {
                return readReplyBody(connection, reply, size);
            }
        }
    }

    /** Waits for a reply that nobody wants any more; its references are given back. */
    void skipReply(RpcConnection connection) throws IOException {
        connection.repliesToSkip++;
        while (connection.repliesToSkip > 0) {
            awaitHeader(connection, Channel.NO_DEADLINE);
            int command = connection.input().takeCommand();
            long size = connection.input().takeBodySize();
            if (command == RpcWire.COMMAND_REPLY) {
                skipReplyBody(connection, size);
            } else {
                execute(connection, command, size, Channel.NO_DEADLINE);
            }
        }
    }

    /**
     * Reads to the end of a connection on which no call will be made any more, so that the references that the peer
     * gives back there count.
     */
    void readToEnd(RpcConnection connection, long deadline) throws IOException {
        while (awaitHeader(connection, deadline)) {
            int command = connection.input().takeCommand();
            long size = connection.input().takeBodySize();
            if (command != RpcWire.COMMAND_DEC_STRONG) {
                throw new ProtocolException("command " + command + " on a connection that nobody calls on any more");
            }
            takeInReference(connection, size);
        }
    }

    /** Takes in references that the peer gives back on a connection on which nothing else is due. */
    void takeInReferences(RpcConnection connection) throws IOException {
        while (connection.input().hasShortMessage() && connection.input().peekCommand() == RpcWire.COMMAND_DEC_STRONG) {
            execute(
                    connection,
                    connection.input().takeCommand(),
                    connection.input().takeBodySize(),
                    Channel.NO_DEADLINE);
        }
    }

    private static boolean awaitHeader(RpcConnection connection, long deadline) throws IOException {
        return connection.rawData() == null
                ? connection.input().awaitHeader(deadline)
                : RawDataReader.awaitHeader(connection, deadline);
    }

    private void execute(RpcConnection connection, int command, long size, long deadline) throws IOException {
        switch (command) {
            case RpcWire.COMMAND_TRANSACT -> serve(connection, size, deadline);
            case RpcWire.COMMAND_DEC_STRONG -> takeInReference(connection, size);
            default -> throw new ProtocolException("unknown command " + command);
        }
    }

    /** A transaction that fails outside its implementation leaves its connection in nobody knows what state. */
    private void serve(RpcConnection connection, long size, long deadline) throws IOException {
        try {
            dispatcher.serve(connection, size, deadline);
        } catch (RuntimeException | Error failed) {
            // Whoever loses the session in the middle of a call is no news.
            if (session.isOpen() || !(failed instanceof DeadObjectException)) {
                session.logger().error("serving {} failed", session, failed);
                session.fail("serving a call failed: " + failed, failed);
            }
            throw failed;
        }
    }

    private void takeInReference(RpcConnection connection, long size) throws IOException {
        if (size != RpcWire.DEC_STRONG_SIZE) {
            throw new ProtocolException("DEC_STRONG of " + size + " bytes");
        }
        ByteBuffer body = connection.input().await(RpcWire.DEC_STRONG_SIZE);
        int at = body.position();
        long address = body.getLong(at);
        long amount = Integer.toUnsignedLong(body.getInt(at + RpcWire.DEC_STRONG_AMOUNT));
        body.position(at + RpcWire.DEC_STRONG_SIZE);
        session.endIfEmpty(nodes.theyGaveBack(address, amount));
    }

    private int readReplyBody(RpcConnection connection, Parcel reply, long size) throws IOException {
        IncomingRawData ahead = connection.takeRawData();
        return ahead == null ? readReplyParcel(connection, reply, size) : readReplyBody(connection, reply, size, ahead);
    }

    private int readReplyBody(RpcConnection connection, Parcel reply, long size, IncomingRawData ahead)
            throws IOException {
        try {
            ahead.checkComplete();
            int status = readReplyParcel(connection, reply, size);
            if (status == StatusCode.OK && !ahead.attachTo(reply)) {
                ParcelAccess.reuse(reply);
                throw ahead.refusal();
            }
            return status;
        } finally {
            ahead.drop();
        }
    }

    private int readReplyParcel(RpcConnection connection, Parcel reply, long size) throws IOException {
        if (size < RpcWire.REPLY_SIZE) {
            throw new ProtocolException("REPLY of " + size + " bytes");
        }
        ByteBuffer body = connection.input().await(RpcWire.REPLY_SIZE);
        int at = body.position();
        int status = body.getInt(at);
        long dataSize = Integer.toUnsignedLong(body.getInt(at + RpcWire.REPLY_DATA_SIZE));
        body.position(at + RpcWire.REPLY_SIZE);
        long tableSize = tableSize(size - RpcWire.REPLY_SIZE, dataSize);
        if (status != StatusCode.OK || !fits(dataSize, tableSize)) {
            skipLarge(connection, dataSize + tableSize);
            if (status == StatusCode.OK) {
                throw new ParcelTooLargeException(
                        dataSize, session.limits().parcels().maxDataSize());
            }
            return status;
        }
        try {
            connection.input().readInto(reply, (int) dataSize, (int) tableSize);
        } catch (RuntimeException | Error failed) {
            session.fail("a reply could not be taken in: " + failed, failed);
            throw failed;
        }
        ParcelAccess.received(reply, (int) dataSize, (int) tableSize, session.references());
        return StatusCode.OK;
    }

    private void skipReplyBody(RpcConnection connection, long size) throws IOException {
        connection.repliesToSkip--;
        try (Parcel unwanted = session.obtainParcel()) {
            readReplyBody(connection, unwanted, size);
        } catch (RuntimeException refused) {
            // Nobody waits for the reply, so nobody minds that it is a bad one.
            session.logger().debug("a reply to a call that was given up was refused", refused);
        }
    }

    /** What the body holds behind the data. */
    static long tableSize(long size, long dataSize) throws ProtocolException {
        long tableSize = size - dataSize;
        if (tableSize < 0 || (tableSize & 3) != 0) {
            throw new ProtocolException("a message with " + dataSize + " bytes of data in " + size);
        }
        return tableSize;
    }

    /** Whether a parcel of this size is taken in. An object takes at least as many bytes of data as of the table. */
    boolean fits(long dataSize, long tableSize) {
        return dataSize <= session.limits().parcels().maxDataSize() && tableSize <= dataSize / 2;
    }

    /** Reads to the end of a message that is too large. */
    void skipLarge(RpcConnection connection, long size) throws IOException {
        if (size > MAX_SKIPPED) {
            throw new ProtocolException("a message of " + size + " bytes");
        }
        connection.input().skip(size);
    }
}
