/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one parcel: the position in memory that grows, what may be done, and by whom.
 *
 * <pre>
 *  0          120                             end
 *  +----------+-------------------------------+--------------+---------+
 *  | headroom | data                          | object table |  free   |
 *  +----------+-------------------------------+--------------+---------+
 * </pre>
 *
 * <p>A carrier puts its headers into the headroom and so sends a whole message with one write. Every access goes
 * through {@link #claim} or {@link #take}, which answer with one comparison each: {@code room} and {@code barrier} are
 * 0 whenever the parcel is in no state for the access, so that all refusals share the slow path.
 *
 * <p>Confined to the owner thread; another thread takes over by {@link #adopt}, with a happens-before edge of its own.
 */
@SuppressWarnings("EnumOrdinal") // the state is kept as a number, which never leaves the process
final class ParcelBuffer extends ParcelMemory {

    /**
     * Room for the largest pair of headers of the session protocol; a multiple of 8 so that views line up; and a
     * request with its 56 bytes of headers begins at a cache line.
     */
    static final int HEADROOM = 120;

    private static final ParcelState[] STATES = ParcelState.values();
    private static final int CLOSED = ParcelState.CLOSED.ordinal();
    private static final int WRITABLE = ParcelState.WRITABLE.ordinal();
    private static final int SEALED = ParcelState.SEALED.ordinal();
    private static final int READABLE = ParcelState.READABLE.ordinal();
    private static final int RECEIVED = ParcelState.RECEIVED.ordinal();

    // Numbers instead of references: to write a reference costs the garbage collector a fence, each time.

    /** The id of a thread, 0 while closed. Not volatile: a thread that is not the owner can never see itself here. */
    private long owner;

    /** The ordinal of a {@link ParcelState}. */
    private int state = CLOSED;

    /** Index of the next byte to be written or read. */
    private int position = HEADROOM;

    /** A write must not pass this index without growing; 0 unless writable. */
    private int room;

    /** A plain read must not pass this index: the next reference, or {@link #limit}; 0 unless readable. */
    private int barrier;

    /** Where the data end; meaningless while writable. */
    private int end = HEADROOM;

    /** Where the innermost parcelable being read ends. */
    private int limit = HEADROOM;

    /** The index of the next reference in the table, or a large number. */
    private int nextObject = Integer.MAX_VALUE;

    /** How many parcelables are open. */
    int depth;

    /** Where the parcelables around the one being read end; grows to the limit of nesting. */
    private int[] outerLimits = new int[8];

    /** What is too large to lie here, null as a rule, and how many bytes of it the carrier takes. */
    @Nullable
    RawData raw;

    int maxRawData;

    /**
     * Of the data being read, in units of strings: what {@link StringMarshal} has copied ahead; nothing if the end is
     * 0.
     */
    int aheadFrom;

    int aheadTo;

    ParcelBuffer(BlockPool pool) {
        super(pool);
    }

    // ---- life

    /** @param takesRawData whether the carrier does */
    void open(ParcelLimits newLimits, boolean takesRawData) {
        use(newLimits);
        maxRawData = takesRawData ? newLimits.maxRawData() : 0;
        owner = Thread.currentThread().getId();
        // Closing has left no raw data, and no block but the own one.
        startWriting(ownRoom);
    }

    /** Writable and empty again. */
    void empty() {
        RawData.drop(this);
        startWriting(room());
    }

    private void startWriting(int newRoom) {
        state = WRITABLE;
        position = HEADROOM;
        room = newRoom;
        barrier = 0;
        depth = 0;
    }

    /** Whether the parcel is open and the calling thread's. */
    boolean isOwned() {
        return owner == Thread.currentThread().getId();
    }

    void close() {
        RawData.drop(this);
        giveBlockBack();
        state = CLOSED;
        room = 0;
        barrier = 0;
        owner = 0;
    }

    /**
     * The data have been sent, or read: whoever needs memory next gets this, while it is still in the processor's
     * cache. Data that have been read are gone.
     */
    void letGo() {
        RawData.drop(this);
        if (giveBlockBack() && isReceived()) {
            startReadingReceived(HEADROOM);
        }
    }

    void adopt() {
        if (owner == 0) {
            throw new IllegalStateException("parcel is closed");
        }
        owner = Thread.currentThread().getId();
    }

    ParcelState state() {
        return STATES[state];
    }

    /** Whether the data came from a peer. */
    boolean isReceived() {
        return state == RECEIVED;
    }

    /** Refuses every state but that of being written. */
    void requireWritable() {
        if (room == 0 || !isOwned()) {
            throw ParcelRefusal.state(this, ParcelState.WRITABLE, ParcelState.WRITABLE);
        }
    }

    /** Refuses every state but one of the two. */
    void require(ParcelState either, ParcelState or) {
        if (!isOwned() || (state != either.ordinal() && state != or.ordinal())) {
            throw ParcelRefusal.state(this, either, or);
        }
    }

    void checkReadable() {
        if (barrier == 0 || !isOwned()) {
            throw ParcelRefusal.reading(this);
        }
    }

    /** The id of the thread that it belongs to, 0 while closed. */
    long owner() {
        return owner;
    }

    // ---- writing

    /** Makes room for {@code size} bytes, a multiple of 4, and answers with the index of the first. */
    int claim(long size) {
        int at = position;
        if (size > room - at || !isOwned()) {
            makeRoom(size);
        }
        position = at + (int) size;
        return at;
    }

    private void makeRoom(long size) {
        if (!isOwned() || state != WRITABLE) {
            throw ParcelRefusal.writing(this);
        }
        long required = position - HEADROOM + size;
        if (required > limits().maxDataSize()) {
            throw new ParcelTooLargeException(required, limits().maxDataSize());
        }
        // Double, or a parcel beyond the pooled sizes would be copied at every write.
        long doubled = Math.min(2L * block.capacity(), HEADROOM + (long) limits().maxDataSize());
        ensureCapacity((int) Math.max(HEADROOM + required, doubled), position);
    }

    /** Moves to a larger block if need be, taking along what is before {@code used}. */
    void ensureCapacity(int capacity, int used) {
        if (capacity <= block.capacity()) {
            return;
        }
        grow(capacity, used);
        if (state == WRITABLE) {
            room = room();
        }
    }

    /** Of an empty, writable parcel. The block is this parcel's from now on. */
    void replaceBlock(Block next) {
        exchange(next);
        empty();
    }

    // ---- reading

    /** Passes over {@code size} bytes, a multiple of 4, and answers with the index of the first. */
    int take(long size, String what) {
        int at = position;
        if (size > barrier - at || !isOwned()) {
            throw ParcelRefusal.taking(this, barrier, size, what, nextObject - HEADROOM);
        }
        position = at + (int) size;
        return at;
    }

    /** Passes over a reference, which {@link #take} refuses to. */
    int takeObject(int size) {
        int at = position;
        if (size > limit - at) {
            throw ParcelRefusal.tooShort(this, size, "remote object");
        }
        position = at + size;
        return at;
    }

    /** Tells where the next reference begins, as an index; a large number if there is none. */
    void expectObjectAt(int index) {
        nextObject = index;
        barrier = Math.min(limit, index);
    }

    /** What has been written is read from its beginning, in this process; false if the parcel is being read already. */
    boolean endWriting() {
        if (room == 0 && isOwned() && (state == READABLE || state == RECEIVED)) {
            return false;
        }
        requireWritable();
        startReading(READABLE, position);
        return true;
    }

    /** As many bytes as that have come from a peer, headroom included. */
    void startReadingReceived(int dataEnd) {
        startReading(RECEIVED, dataEnd);
    }

    private void startReading(int how, int dataEnd) {
        state = how;
        position = HEADROOM;
        end = dataEnd;
        limit = dataEnd;
        room = 0;
        depth = 0;
        nextObject = Integer.MAX_VALUE;
        barrier = dataEnd;
        aheadTo = 0;
    }

    void startSending() {
        state = SEALED;
        end = position;
        room = 0;
    }

    void stopSending() {
        state = WRITABLE;
        room = room();
    }

    // ---- nesting

    /** A parcelable begins to be written. */
    void enterWriting() {
        if (depth >= maxNesting) {
            throw ParcelRefusal.nesting(this, " being written; does it contain itself?");
        }
        depth++;
    }

    void leaveWriting() {
        if (depth == 0) {
            throw new IllegalStateException("no parcelable has been begun");
        }
        depth--;
    }

    /** A parcelable begins to be read that ends at index {@code innerEnd}. */
    void enterReading(int innerEnd) {
        if (depth >= maxNesting) {
            throw ParcelRefusal.nesting(this, "");
        }
        if (depth == outerLimits.length) {
            outerLimits = Arrays.copyOf(outerLimits, 2 * depth);
        }
        outerLimits[depth++] = limit;
        narrow(innerEnd);
    }

    /** From here on nothing past the index {@code newLimit} can be read. */
    void narrow(int newLimit) {
        limit = newLimit;
        barrier = Math.min(newLimit, nextObject);
    }

    /** Jumps to the end of the innermost parcelable; the caller takes care of references on the way. */
    void leaveReading(int innerEnd) {
        checkReadable();
        if (depth == 0 || innerEnd != limit) {
            throw ParcelRefusal.leaving(innerEnd - HEADROOM);
        }
        position = innerEnd;
        narrow(outerLimits[--depth]);
    }

    // ---- figures

    int index() {
        return position;
    }

    /** Writes a word once more, at an index that has been claimed. */
    void putIntAt(int index, int value) {
        ints.put(index >> 2, value);
    }

    /** Only for going over a place a second time. */
    void rewind(int index) {
        position = index;
    }

    int limit() {
        return limit;
    }

    int position() {
        return position - HEADROOM;
    }

    /** What is left to be read of the parcelable being read, else of the parcel. */
    int remaining() {
        return barrier == 0 ? 0 : limit - position;
    }

    /** Where the data end, as an index. */
    int dataEnd() {
        return state == WRITABLE ? position : end;
    }

    // ---- words

    void putInt(int value) {
        int at = claim(Integer.BYTES);
        ints.put(at >> 2, value);
    }

    void putLong(long value) {
        int at = claim(Long.BYTES);
        bytes.putLong(at, value);
    }

    int getInt(String what) {
        return ints.get(take(Integer.BYTES, what) >> 2);
    }

    long getLong(String what) {
        return bytes.getLong(take(Long.BYTES, what));
    }

    /** A count of elements of at least {@code minElementBytes} each: -1 for null, never more than can be there. */
    int getCount(int minElementBytes, String what) {
        int count = getInt(what);
        if (count == -1) {
            return -1;
        }
        if (count < 0 || (long) count * minElementBytes > limit - position) {
            throw ParcelRefusal.count(this, count, minElementBytes, what);
        }
        return count;
    }
}
