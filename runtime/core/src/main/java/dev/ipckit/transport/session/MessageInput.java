/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.parcel.ReadAhead;
import dev.ipckit.transport.Channel;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.TimeUnit;

/**
 * The messages that arrive on one connection, piece by piece. Confined to the owner of the connection.
 *
 * <p>A short message comes whole with the read that waited for it, into memory of this connection. Of a long one only
 * the beginning fits there. After a long message another one like it is expected: while it can come any moment, it is
 * read at once to where a parcel wants it. Nothing of that size is held while the connection sleeps, or by a peer that
 * sends less than it used to.
 */
final class MessageInput {

    /** Most messages arrive whole in one read; of a long one so little that copying it again does not matter. */
    private static final int SHORT = 8 * 1024;

    private final Channel channel;
    private final ByteBuffer shortIn =
            ByteBuffer.allocateDirect(SHORT).order(ByteOrder.LITTLE_ENDIAN).limit(0);
    private final ReadAhead longIn = new ReadAhead();

    /**
     * What has been read and not taken: in {@link #shortIn}, or in the memory of {@link #longIn} while that is open.
     */
    private ByteBuffer in = shortIn;

    /** Where in {@link #in} lies what came first after everything before had been taken. */
    private int start;

    /** How many bytes came before the data of the last message, if it was a long one. */
    private int expectedHeaders;

    /** How long the last message was, without these; 0 if it was short. */
    private int expectedSize;

    MessageInput(Channel channel) {
        this.channel = channel;
    }

    // ---- headers

    /**
     * Waits until the header of a message is there, and leaves it there.
     *
     * @return false if the deadline passed or the thread is interrupted
     * @throws EOFException if the peer ended the connection between two messages
     */
    boolean awaitHeader(long deadline) throws IOException {
        return in.remaining() >= RpcWire.HEADER_SIZE
                || (expectedSize > 0 && !in.hasRemaining() && readLongMessage())
                || fill(RpcWire.HEADER_SIZE, deadline);
    }

    /** Takes the first half of a header that is there. */
    int takeCommand() {
        return in.getInt();
    }

    /** Takes the second half of a header. @return the size of the body as an unsigned number */
    long takeBodySize() {
        long size = Integer.toUnsignedLong(in.getInt());
        in.position(in.position() + Long.BYTES);
        return size;
    }

    /** The command of the message whose header is there. */
    int peekCommand() {
        return in.getInt(in.position());
    }

    // ---- bodies

    /** The next {@code size} bytes of a message that has begun, a few at most; the caller reads exactly as many. */
    ByteBuffer await(int size) throws IOException {
        if (in.remaining() < size) {
            boolean interrupted = Thread.interrupted();
            long deadline = System.nanoTime() + RpcConnection.STALL_NANOS;
            while (!fill(size, deadline)) {
                interrupted |= Thread.interrupted();
                checkStall(deadline, size - in.remaining());
            }
            restore(interrupted);
        }
        return in;
    }

    /** Reads the rest of a message into a parcel. */
    void readInto(Parcel parcel, int dataSize, int tableSize) throws IOException {
        readRest(begin(parcel, dataSize, tableSize));
    }

    /** Reads as many bytes of a message as there is room for. */
    void readInto(ByteBuffer target) throws IOException {
        // What follows is as likely to go elsewhere than into a parcel.
        expectedSize = 0;
        takeWhatIsThere(target);
        readRest(target);
    }

    private void readRest(ByteBuffer target) throws IOException {
        if (target.hasRemaining()) {
            boolean interrupted = Thread.interrupted();
            long deadline = System.nanoTime() + RpcConnection.STALL_NANOS;
            while (target.hasRemaining()) {
                // The rest of a message is usually there already, and a wait begins by giving way to others.
                int count = channel.readAvailable(target);
                if (count == 0) {
                    count = channel.read(target, deadline);
                }
                if (count < 0) {
                    throw cutOff(target.remaining());
                }
                if (count == 0) {
                    interrupted |= Thread.interrupted();
                    checkStall(deadline, target.remaining());
                }
            }
            restore(interrupted);
        }
    }

    /** Gives the parcel what is there of it. @return its memory, for the rest */
    private ByteBuffer begin(Parcel parcel, int dataSize, int tableSize) {
        int size = dataSize + tableSize;
        int headers = in.position() - start;
        boolean isLong = size > SHORT && headers <= ParcelAccess.HEADROOM && size <= ReadAhead.MAX_SIZE;
        expectedHeaders = headers;
        expectedSize = isLong ? size : 0;

        int present = in.remaining();
        if (longIn.isOpen() && in.position() == ParcelAccess.HEADROOM && present <= size) {
            in = shortIn;
            longIn.moveTo(parcel);
            return ParcelAccess.prepareToReceive(parcel, dataSize, tableSize, present);
        }
        ByteBuffer target = ParcelAccess.prepareToReceive(parcel, dataSize, tableSize, 0);
        takeWhatIsThere(target);
        return target;
    }

    private void takeWhatIsThere(ByteBuffer target) {
        int count = Math.min(in.remaining(), target.remaining());
        int limit = in.limit();
        target.put(in.limit(in.position() + count));
        in.limit(limit);
        closeLongIn();
    }

    /** Reads bytes of a message and forgets them. */
    void skip(long size) throws IOException {
        for (long left = size; left > 0; ) {
            int chunk = (int) Math.min(left, SHORT);
            ByteBuffer bytes = await(chunk);
            bytes.position(bytes.position() + chunk);
            left -= chunk;
        }
    }

    // ---- without waiting

    /**
     * Reads what is there without waiting. @return whether a header, and all of a body as short as DEC_STRONG's, is
     * there
     */
    boolean hasShortMessage() throws IOException {
        int size = RpcWire.HEADER_SIZE + RpcWire.DEC_STRONG_SIZE;
        if (in.remaining() < size) {
            readAvailable(size);
        }
        return in.remaining() >= size;
    }

    /**
     * Looks whether the peer is still there, without waiting; what it has sent is kept for later.
     *
     * @throws EOFException if it is not
     */
    void checkPeer() throws IOException {
        if (in.remaining() < SHORT) {
            readAvailable(in.remaining() + 1);
        }
    }

    /** Whether what {@link #checkPeer} has found says that a call is given up. */
    boolean hasCancellationOf(long callId) {
        return Cancellation.isAmong(in, callId);
    }

    private void readAvailable(int size) throws IOException {
        makeRoom(size);
        int from = in.position();
        in.position(in.limit()).limit(in.capacity());
        try {
            if (channel.readAvailable(in) < 0) {
                throw new EOFException("the peer ended the connection");
            }
        } finally {
            in.limit(in.position()).position(from);
        }
    }

    // ---- reading

    /** Reads a message like the last one if it comes soon. @return whether its header is there */
    private boolean readLongMessage() throws IOException {
        closeLongIn();
        ByteBuffer room = longIn.open(expectedHeaders, expectedSize);
        if (room == null) {
            return false;
        }
        in = room;
        start = room.position();
        int count = 0;
        try {
            count = channel.readSoon(room);
        } finally {
            room.limit(room.position()).position(start);
            if (room.remaining() < RpcWire.HEADER_SIZE) {
                closeLongIn();
            }
        }
        if (count < 0) {
            throw new EOFException("the peer ended the connection");
        }
        return in.remaining() >= RpcWire.HEADER_SIZE;
    }

    private boolean fill(int needed, long deadline) throws IOException {
        makeRoom(needed);
        while (in.remaining() < needed) {
            int from = in.position();
            int end = in.limit();
            in.position(end).limit(in.capacity());
            int count = 0;
            try {
                count = channel.read(in, deadline);
            } finally {
                in.limit(in.position()).position(from);
            }
            if (count < 0) {
                throw end == from ? new EOFException("the peer ended the connection") : cutOff(needed - (end - from));
            }
            if (count == 0) {
                return false;
            }
        }
        return true;
    }

    /** For {@code needed} bytes, of which not all are there, and which are a few at most. */
    private void makeRoom(int needed) {
        closeLongIn();
        if (!in.hasRemaining()) {
            in.clear().limit(0);
            start = 0;
        } else if (in.capacity() - in.position() < needed) {
            start -= in.position();
            in.compact().flip();
        }
    }

    /**
     * Nobody needs the memory for a long message any more, unless there is more of the next one than fits elsewhere.
     */
    private void closeLongIn() {
        if (longIn.isOpen() && in.remaining() <= SHORT) {
            start -= in.position();
            shortIn.clear().put(in).flip();
            in = shortIn;
            longIn.close();
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void checkStall(long deadline, int missing) throws IOException {
        if (System.nanoTime() - deadline >= 0) {
            throw new StalledPeerException("the peer paused for "
                    + TimeUnit.NANOSECONDS.toSeconds(RpcConnection.STALL_NANOS) + " s in the middle of a message, with "
                    + missing + " bytes to come");
        }
    }

    private static EOFException cutOff(int missing) {
        return new EOFException(
                "the peer ended the connection in the middle of a message, with " + missing + " bytes to come");
    }
}
