/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arrays and buffers of one parcel that are too large to lie in it. In their place stands which one comes there;
 * the carrier sends them ahead of the parcel. Confined to the parcel's owner, like the parcel.
 */
final class RawData {

    /** Stands where the count of an array would: what follows is the number of the piece. */
    static final int MARK = -2;

    /** Smaller ones lie in the parcel, so that there are not too many pieces. */
    static final int LEAST_PIECE = 16 << 10;

    /**
     * While a parcel does not grow beyond this, everything lies in it: one message, which may be passed on to any peer
     * of RPC binder.
     */
    static final int MAX_INLINE = 512 << 10;

    /** Each from its position to its limit; null once it has been read. */
    private final List<@Nullable ByteBuffer> pieces = new ArrayList<>(1);

    private @Nullable Runnable release;

    /** Whether the arrays belong to the parcel and can be given away as they are. */
    private boolean isOwn;

    private int size;

    /** The first piece that reading has not passed. */
    private int next;

    private RawData() {}

    /**
     * Takes over what a peer has sent.
     *
     * @param release run once, when the parcel lets go of the pieces
     */
    static RawData received(List<byte[]> arrays, Runnable release) {
        RawData received = new RawData();
        received.isOwn = true;
        received.release = release;
        for (byte[] array : arrays) {
            received.add(ByteBuffer.wrap(array));
        }
        return received;
    }

    /**
     * Whether an array of {@code count} bytes has to go ahead of the parcel: if the parcel would grow too large with
     * it, and its carrier takes raw data.
     *
     * @throws ParcelTooLargeException if there is room for it on neither way
     */
    static boolean isDue(ParcelBuffer to, int count) {
        int limit = to.maxRawData;
        if (count < LEAST_PIECE || limit == 0) {
            return false;
        }
        int most = to.limits().maxDataSize();
        long end = to.position() + Integer.BYTES + Block.padded(count);
        if (end <= Math.min(MAX_INLINE, most)) {
            return false;
        }
        RawData others = to.raw;
        long required = (others == null ? 0 : others.size) + (long) count;
        if (required > limit && end > most) {
            throw ParcelRefusal.rawData(required, limit);
        }
        return required <= limit;
    }

    /** Writes an array or buffer that {@link #isDue}; until the parcel is sent or closed it must not change. */
    static void write(ParcelBuffer to, ByteBuffer piece) {
        int at = to.claim(2 * Integer.BYTES);
        RawData raw = to.raw;
        if (raw == null) {
            raw = new RawData();
            to.raw = raw;
        }
        to.bytes.putInt(at, MARK);
        to.bytes.putInt(at + Integer.BYTES, raw.pieces.size());
        raw.add(piece);
    }

    private void add(ByteBuffer piece) {
        pieces.add(piece);
        size += piece.remaining();
    }

    /** Whether the next array to be read came ahead of the parcel. */
    static boolean isNext(ParcelBuffer from) {
        return from.raw != null && from.remaining() >= Integer.BYTES && from.bytes.getInt(from.index()) == MARK;
    }

    /** Reads an array of which {@link #isNext} says that it is there. It belongs to the caller. */
    @SuppressWarnings("ByteBufferBackingArray") // the parcel's own have been made of whole arrays
    static byte[] read(ParcelBuffer from) {
        RawData raw = raw(from);
        ByteBuffer piece = raw.take(from);
        if (raw.isOwn) {
            // Made for this parcel, as long as its content, and read by nobody else.
            return piece.array();
        }
        byte[] copy = new byte[piece.remaining()];
        piece.get(piece.position(), copy);
        return copy;
    }

    /** Reads such an array into another one, which must have its length. */
    static void read(ParcelBuffer from, byte @Nullable [] into) {
        ByteBuffer piece = raw(from).take(from);
        if (into == null || into.length != piece.remaining()) {
            throw new BadParcelException("byte[] has come back with another length before position=" + from.position()
                    + ", expected=" + (into == null ? -1 : into.length) + ", found=" + piece.remaining());
        }
        piece.get(piece.position(), into);
    }

    private static RawData raw(ParcelBuffer from) {
        RawData raw = from.raw;
        if (raw == null) {
            throw new IllegalStateException("parcel has no raw data");
        }
        return raw;
    }

    private ByteBuffer take(ParcelBuffer from) {
        int at = from.take(2 * Integer.BYTES, "raw data");
        int number = from.bytes.getInt(at + Integer.BYTES);
        ByteBuffer piece = number < next || number >= pieces.size() ? null : pieces.get(number);
        if (piece == null) {
            throw new BadParcelException("impossible number of raw data before position=" + from.position()
                    + ", number=" + number + " of " + pieces.size() + ", next=" + next);
        }
        next = number + 1;
        pieces.set(number, null);
        return piece;
    }

    /** The bytes of all pieces. */
    int size() {
        return size;
    }

    /** All of them, in order, before anything has been read. */
    List<ByteBuffer> pieces() {
        List<ByteBuffer> all = new ArrayList<>(pieces.size());
        for (ByteBuffer piece : pieces) {
            if (piece != null) {
                all.add(piece);
            }
        }
        return all;
    }

    /** The same for another parcel, before anything has been read: shared if it is the parcel's own, else copied. */
    RawData forAnother() {
        RawData other = new RawData();
        other.isOwn = true;
        for (ByteBuffer piece : pieces()) {
            other.add(isOwn ? piece : copy(piece));
        }
        return other;
    }

    private static ByteBuffer copy(ByteBuffer piece) {
        byte[] copy = new byte[piece.remaining()];
        piece.get(piece.position(), copy);
        return ByteBuffer.wrap(copy);
    }

    /** The parcel has no more to do with its raw data. */
    static void drop(ParcelBuffer parcel) {
        RawData raw = parcel.raw;
        if (raw == null) {
            return;
        }
        parcel.raw = null;
        Runnable once = raw.release;
        raw.release = null;
        if (once != null) {
            once.run();
        }
    }
}
