/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a carrier does to a parcel and nobody else should: send its bytes, fill it with received ones, take it over on
 * another thread. Confined to the thread that owns the parcel, like the parcel itself.
 *
 * <p>To send: {@link #seal}, {@link #bytesToSend}, put the headers at the buffer's position, write. To receive:
 * {@link #prepareToReceive}, read into the buffer, {@link #received}. The buffers handed out are the parcel's own
 * memory; they are good until the next call here, and never after {@link Parcel#close}.
 */
public final class ParcelAccess {

    /** The most bytes of headers that fit before the data. */
    public static final int HEADROOM = ParcelBuffer.HEADROOM;

    private ParcelAccess() {}

    /**
     * The calling thread becomes the owner. The previous one must have done its last with the parcel, and have handed
     * it over in a way that orders the two threads (a queue, a lock).
     */
    public static void adopt(Parcel parcel) {
        parcel.buffer.adopt();
    }

    /**
     * Begins a request whose argument is a failure: {@link Parcel#writeException} and {@link Parcel#beginException},
     * which empty the parcel, leave the token at its beginning.
     */
    public static void writeFailureToken(Parcel parcel, String descriptor) {
        parcel.writeFailureToken(descriptor);
    }

    /**
     * Ends the writing: gives every object an address and counts it as sent, and lays the object table out behind the
     * data where this carrier's peers want one. If one object cannot go, those before it are taken back, the parcel is
     * writable as before, and what {@link ObjectReferences#leaving} threw is thrown.
     */
    public static void seal(Parcel parcel, ObjectReferences references) {
        parcel.buffer.require(ParcelState.WRITABLE, ParcelState.WRITABLE);
        parcel.objects.seal(references);
    }

    /** The sealed parcel was not sent: takes its objects' counts back; it is writable again. */
    public static void unseal(Parcel parcel) {
        parcel.buffer.require(ParcelState.SEALED, ParcelState.SEALED);
        parcel.objects.unseal();
    }

    /**
     * The bytes of a sealed parcel are on their way: lets go of the memory they lay in. What is left is to close it.
     */
    public static void sent(Parcel parcel) {
        parcel.buffer.require(ParcelState.SEALED, ParcelState.SEALED);
        parcel.buffer.letGo();
    }

    /** The bytes of the object table behind the data of a sealed parcel. */
    public static int tableSize(Parcel parcel) {
        return parcel.objects.tableSize();
    }

    /**
     * A sealed parcel's bytes, ready for one write: position at {@code headerLength} bytes before the data, limit
     * behind the object table. Little-endian. What the headers hold is for the caller to put.
     */
    public static ByteBuffer bytesToSend(Parcel parcel, int headerLength) {
        parcel.buffer.require(ParcelState.SEALED, ParcelState.SEALED);
        int end = parcel.buffer.dataEnd() + parcel.objects.tableSize();
        return window(parcel, headerLength, end);
    }

    /**
     * An empty parcel's memory, to read a message of unknown length into: position at {@code headerLength} bytes before
     * the place of the data, limit at the end of what the parcel has without growing (at least 3,900 bytes). If
     * the message turns out to be one with such headers, its data lie where they belong.
     */
    public static ByteBuffer window(Parcel parcel, int headerLength) {
        requireEmpty(parcel);
        return window(parcel, headerLength, parcel.buffer.block.capacity());
    }

    private static ByteBuffer window(Parcel parcel, int headerLength, int end) {
        if (headerLength < 0 || headerLength > HEADROOM) {
            throw new IllegalArgumentException("headerLength=" + headerLength + " must be from 0 to " + HEADROOM);
        }
        return parcel.buffer.block.io.clear().limit(end).position(HEADROOM - headerLength);
    }

    /**
     * Makes room in an empty parcel for the data and the table that a peer has announced, after checking both against
     * the limits. The buffer has room for exactly these, from {@code present} on.
     *
     * @param dataSize bytes, as an unsigned number
     * @param tableSize bytes, as an unsigned number
     * @param present how many of the bytes a read into {@link #window} has left at their place already
     * @throws ParcelTooLargeException if there are more data than the parcel may hold
     * @throws BadParcelException if there cannot be a table of that size
     */
    public static ByteBuffer prepareToReceive(Parcel parcel, int dataSize, int tableSize, int present) {
        requireEmpty(parcel);
        ParcelBuffer buffer = parcel.buffer;
        if (Integer.toUnsignedLong(dataSize) > buffer.limits().maxDataSize()) {
            throw new ParcelTooLargeException(
                    Integer.toUnsignedLong(dataSize), buffer.limits().maxDataSize());
        }
        // An entry is at most half as large as the object that it points at.
        if (tableSize < 0 || tableSize > dataSize / 2 || tableSize % parcel.objects.tableEntrySize() != 0) {
            throw new BadParcelException("impossible size of the table of objects, size="
                    + Integer.toUnsignedLong(tableSize) + ", data size=" + dataSize);
        }
        buffer.ensureCapacity(HEADROOM + dataSize + tableSize, HEADROOM + present);
        return window(parcel, 0, HEADROOM + dataSize + tableSize).position(HEADROOM + present);
    }

    /**
     * Everything has been read: from now on the parcel is a received one, read-only, at its beginning. Its references
     * are entered as they are read; those that nobody reads are discarded by {@link Parcel#close}, if the peer listed
     * them.
     *
     * @param dataSize as in {@link #prepareToReceive}
     * @param tableSize as in {@link #prepareToReceive}
     * @throws BadParcelException if the table of objects cannot be; the parcel can only be closed then
     */
    public static void received(Parcel parcel, int dataSize, int tableSize, ObjectReferences references) {
        requireEmpty(parcel);
        int end = HEADROOM + dataSize;
        if (dataSize < 0 || tableSize < 0 || (long) end + tableSize > parcel.buffer.block.capacity()) {
            throw new IllegalStateException(
                    "parcel was not prepared to receive dataSize=" + dataSize + ", tableSize=" + tableSize);
        }
        parcel.buffer.startReadingReceived(end);
        parcel.objects.startReading(end, tableSize, references);
    }

    static void requireEmpty(Parcel parcel) {
        parcel.buffer.require(ParcelState.WRITABLE, ParcelState.WRITABLE);
        if (parcel.buffer.position() != 0) {
            throw new IllegalStateException("parcel is not empty, size=" + parcel.buffer.position());
        }
    }

    /**
     * A received parcel has served: gives back what nobody has read and makes it empty and writable, as a close and a
     * new obtain would.
     */
    public static void reuse(Parcel parcel) {
        parcel.buffer.require(parcel.buffer.state(), ParcelState.WRITABLE);
        parcel.objects.clear();
        parcel.buffer.empty();
    }

    /**
     * Copies data and objects into an empty parcel of the same format, which stays writable: to be sent on, or, after
     * {@link Parcel#makeReadable}, read. The references of a received parcel are entered.
     *
     * @throws IllegalStateException if the formats differ, or if the peer has not listed its objects
     */
    public static void copy(Parcel from, Parcel to) {
        requireEmpty(to);
        if (from.format() != to.format()) {
            throw new IllegalStateException("cannot copy " + from + " into " + to + ", whose format is another");
        }
        from.buffer.require(from.buffer.state(), ParcelState.WRITABLE);
        int size = from.dataSize();
        int filled = (int) Block.padded(size);
        int at = to.buffer.claim(filled);
        if (filled > size) {
            // What a foreign peer left unfilled must not let out what this memory held before.
            to.buffer.bytes.putInt(at + filled - Integer.BYTES, 0);
        }
        to.buffer.bytes.put(at, from.buffer.bytes, HEADROOM, size);
        from.objects.copyTo(to.objects);
        RawData raw = from.buffer.raw;
        if (raw != null) {
            if (raw.size() > to.buffer.maxRawData) {
                throw ParcelRefusal.rawData(raw.size(), to.buffer.maxRawData);
            }
            to.buffer.raw = raw.forAnother();
        }
    }

    // ---- raw data

    /** The bytes of raw data that go ahead of a parcel or came so; 0 if there are none. */
    public static int rawDataSize(Parcel parcel) {
        RawData raw = parcel.buffer.raw;
        return raw == null ? 0 : raw.size();
    }

    /** The raw data of a sealed parcel in their order, each from position to limit; not to be changed. */
    public static List<ByteBuffer> rawData(Parcel parcel) {
        parcel.buffer.require(ParcelState.SEALED, ParcelState.SEALED);
        RawData raw = parcel.buffer.raw;
        return raw == null ? List.of() : raw.pieces();
    }

    /**
     * Adds to a received parcel the raw data that came ahead of it.
     *
     * @param pieces belong to the parcel, and to whoever reads them, from now on
     * @param release run once, when the parcel lets go of those that nobody has read
     */
    public static void receiveRawData(Parcel parcel, List<byte[]> pieces, Runnable release) {
        parcel.buffer.require(ParcelState.RECEIVED, ParcelState.RECEIVED);
        parcel.buffer.raw = RawData.received(pieces, release);
    }

    /** From now on everything that is written must lie in the parcel itself, or is too large. */
    public static void refuseRawData(Parcel parcel) {
        parcel.buffer.maxRawData = 0;
    }

    /** Copies the raw data of a parcel that will be sent when its writer may have changed them. */
    public static void keepRawData(Parcel parcel) {
        parcel.buffer.require(ParcelState.WRITABLE, ParcelState.WRITABLE);
        RawData raw = parcel.buffer.raw;
        if (raw != null) {
            parcel.buffer.raw = raw.forAnother();
        }
    }

    /** A copy of all data, or null if references or raw data are among them, whose bytes mean nothing by themselves. */
    public static byte @Nullable [] plainData(Parcel parcel) {
        parcel.buffer.require(parcel.buffer.state(), ParcelState.WRITABLE);
        if (!parcel.objects.isEmpty() || parcel.buffer.raw != null) {
            return null;
        }
        byte[] data = new byte[parcel.dataSize()];
        parcel.buffer.bytes.get(HEADROOM, data);
        return data;
    }

    /** Puts what {@link #plainData} gave into an empty parcel, which stays writable. */
    public static void fill(Parcel parcel, byte[] data) {
        requireEmpty(parcel);
        int filled = (int) Block.padded(data.length);
        int at = parcel.buffer.claim(filled);
        if (filled > data.length) {
            parcel.buffer.bytes.putInt(at + filled - Integer.BYTES, 0);
        }
        parcel.buffer.bytes.put(at, data);
    }
}
