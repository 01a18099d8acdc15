/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.transport.Channel;
import dev.ipckit.transport.PeerCredentials;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The reading half of a channel, on which bytes arrive in exactly the pieces that a test wants. Confined to one thread. */
final class ArrivingBytes implements Channel {

    /** What {@link #readSoon} or {@link #readAvailable} answers with "nothing yet" for once. */
    private static final byte[] NOTHING_YET = {};

    private final Deque<byte[]> pieces = new ArrayDeque<>();
    private int largestRoomOfWaits;
    private int reads;

    void arrive(byte[] piece) {
        pieces.add(piece);
    }

    void nothingYet() {
        pieces.add(NOTHING_YET);
    }

    /** Reads that brought something, since the last time. */
    int takeReads() {
        int count = reads;
        reads = 0;
        return count;
    }

    /** The most memory that was held by a read that might have had to sleep, in bytes, since the last time. */
    int takeLargestRoomOfWaits() {
        int largest = largestRoomOfWaits;
        largestRoomOfWaits = 0;
        return largest;
    }

    @Override
    public int read(ByteBuffer destination, long deadline) {
        largestRoomOfWaits = Math.max(largestRoomOfWaits, destination.capacity());
        while (pieces.peek() == NOTHING_YET) {
            pieces.remove();
        }
        return readAvailable(destination);
    }

    @Override
    public int readSoon(ByteBuffer destination) {
        return readAvailable(destination);
    }

    @Override
    public int readAvailable(ByteBuffer destination) {
        byte[] piece = pieces.poll();
        if (piece == null) {
            return -1;
        }
        int count = Math.min(piece.length, destination.remaining());
        destination.put(piece, 0, count);
        if (count < piece.length) {
            pieces.addFirst(Arrays.copyOfRange(piece, count, piece.length));
        }
        reads += count > 0 ? 1 : 0;
        return count;
    }

    @Override
    public void write(ByteBuffer source, long deadline) {
        throw new UnsupportedOperationException("only for reading");
    }

    @Override
    public void writeAvailable(ByteBuffer source) {
        throw new UnsupportedOperationException("only for reading");
    }

    @Override
    public PeerCredentials peer() {
        throw new UnsupportedOperationException("nobody sends");
    }

    @Override
    public void close() {}
}
