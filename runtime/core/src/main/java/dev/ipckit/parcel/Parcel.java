/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import dev.ipckit.RemoteException;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.RemoteObject;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one transaction or one reply: little-endian, aligned to 4, without type tags, as Android's AIDL lays them
 * out. Values are written one after the other and read in the same order; nothing but the two ends' agreement says what
 * comes next.
 *
 * <p>A parcel is obtained from a remote object ({@link RemoteObject#obtainParcel}) and closed by whoever obtained it, with
 * try-with-resources; closing twice is harmless while nobody has obtained it anew. It is empty and writable at first. Once
 * sent or received, it is read-only; a write then throws {@link IllegalStateException}, and so does any use after
 * {@link #close}.
 *
 * <p>Confined to one thread at a time: the thread that obtained it, until a carrier hands it over
 * ({@link ParcelAccess#adopt}). Any other thread is refused with {@link IllegalStateException}.
 *
 * <p>Every {@code read} and {@code create} checks bounds, counts and sizes before it allocates, and throws
 * {@link BadParcelException} if they cannot be. Every {@code write} throws {@link ParcelTooLargeException} when the
 * parcel would outgrow its limit. Layout: {@code runtime/docs/wire-format.md}.
 *
 * <p>Large {@code byte[]} and {@link java.nio.ByteBuffer}s do not lie in the parcel but go ahead of it, where the carrier
 * does that: they are not copied when they are written, and must not change until the parcel has been sent or closed.
 */
public final class Parcel extends ParcelValues implements AutoCloseable {

    private final ParcelPool pool;
    private ParcelFormat format = ParcelFormat.RPC;
    private @Nullable String exceptionMessage;

    /** That of the latest token: whoever calls, calls the same interface again, and so does who gets this parcel next. */
    private @Nullable DescriptorImage image;

    /** The token of a request that holds a failure; null in a reply, where the failure comes first. */
    private @Nullable String failureToken;

    /** Where the pool keeps it; the owner's, or the pool's. */
    int place = IdleParcels.NOWHERE;

    // Links between a request and its reply outlast the call: to write a reference costs the garbage collector a fence.

    /** The latest reply to a request in this parcel. While {@link #spareIsIdle}, it belongs to whoever owns this one. */
    private @Nullable Parcel spare;

    /** Whether {@link #spare} is closed and kept for the next request; else it may be anybody's. */
    private boolean spareIsIdle;

    /** Of a reply: the request that keeps it, if that is still this thread's when the reply is closed. */
    private @Nullable Parcel request;

    Parcel(ParcelPool pool) {
        super(new ParcelBuffer(pool.blocks));
        this.pool = pool;
    }

    void open(ParcelFormat newFormat, ParcelLimits limits) {
        if (format != newFormat) {
            format = newFormat;
            objects.open(newFormat);
        }
        // To write a reference costs more than to look at it.
        if (exceptionMessage != null) {
            exceptionMessage = null;
        }
        if (failureToken != null) {
            failureToken = null;
        }
        buffer.open(limits, newFormat == ParcelFormat.RPC);
    }

    /** An empty parcel in RPC format with the default limits, for a local object. The caller closes it. */
    public static Parcel obtain() {
        return ParcelPool.shared().obtain(ParcelFormat.RPC);
    }

    /** Gives the memory back, and to the peer whatever references nobody has read. Does nothing the second time. */
    @Override
    public void close() {
        if (!buffer.isOwned()) {
            return;
        }
        try {
            objects.clear();
        } finally {
            buffer.close();
            retire();
        }
    }

    private void retire() {
        Parcel keeper = request;
        if (keeper == null) {
            pool.giveBack(this);
        } else if (keeper.buffer.isOwned() && keeper.spare == this) {
            // Owned by this thread, it is open and nobody else may touch it.
            giveSpareBack();
            keeper.spareIsIdle = true;
        } else {
            request = null;
            pool.giveBack(this);
        }
    }

    /** A spare has none of its own: nobody would find it, nor count it, in a chain of them. */
    private void giveSpareBack() {
        Parcel own = spare;
        if (own != null && spareIsIdle) {
            spare = null;
            spareIsIdle = false;
            own.request = null;
            pool.giveBack(own);
        }
    }

    /**
     * Obtains the parcel for the reply to this request: empty, writable, with the format and limits of this one. The caller
     * closes it. Cheaper than {@link RemoteObject#obtainParcel}, because a reply that is closed before its request stays
     * with it for the next call.
     */
    public Parcel obtainReply() {
        buffer.requireWritable();
        Parcel kept = spare;
        if (kept != null && spareIsIdle) {
            spareIsIdle = false;
            kept.open(format, buffer.limits());
            return kept;
        }
        Parcel reply = pool.obtain(format, buffer.limits());
        reply.request = this;
        spare = reply;
        return reply;
    }

    /** How many parcels the pool has or loses with this one. */
    int withSpare() {
        return spareIsIdle ? 2 : 1;
    }

    /** How references and the interface token are laid out here. */
    public ParcelFormat format() {
        return format;
    }

    /** What this parcel may hold. */
    public ParcelLimits limits() {
        return buffer.limits();
    }

    /** The bytes before the next value to be written or read. */
    public int position() {
        return buffer.position();
    }

    /** The bytes of data in the whole parcel, without those of large arrays that go ahead of it. */
    public int dataSize() {
        return buffer.dataEnd() - ParcelBuffer.HEADROOM;
    }

    /** The bytes left to be read, within the parcelable that is being read; 0 while the parcel is written. */
    public int remaining() {
        return buffer.remaining();
    }

    /** Drops everything written, so that the parcel is as empty as when it was obtained. Not for a received parcel. */
    public void clear() {
        buffer.require(ParcelState.WRITABLE, ParcelState.READABLE);
        objects.clear();
        buffer.empty();
    }

    /**
     * Ends the writing and goes back to the beginning, for a reader in this process: references come back as the very
     * objects that were written. Does nothing to a parcel that is being read already.
     */
    public void makeReadable() {
        if (buffer.endWriting()) {
            objects.startReading();
        }
    }

    // ---- parcelables

    /** Begins the body of a record, whose size will stand before it; answers with the mark for {@link #endParcelable}. */
    public int beginParcelable() {
        int mark = buffer.position();
        buffer.putInt(0);
        buffer.enterWriting();
        return mark;
    }

    /** Ends the body that {@link #beginParcelable} began. */
    public void endParcelable(int mark) {
        patchSize(mark);
        buffer.leaveWriting();
    }

    /** Writes at {@code mark} how many bytes have been written since, those of the size included. */
    void patchSize(int mark) {
        buffer.requireWritable();
        int size = buffer.position() - mark;
        if (mark < 0 || size < Integer.BYTES) {
            throw new IllegalStateException("nothing has been begun at mark=" + mark);
        }
        buffer.putIntAt(mark + ParcelBuffer.HEADROOM, size);
    }

    /**
     * Enters the body of a record. Until {@link #endReadParcelable} nothing behind its end can be read, not even a body
     * inside it that claims to be larger; Android's Java reader lets that pass, and then reads a neighbour's bytes.
     *
     * @return the position where the body ends
     */
    public int beginReadParcelable() {
        int start = buffer.position();
        int size = buffer.getInt("parcelable");
        if (size < Integer.BYTES || size - Integer.BYTES > buffer.remaining() || (size & 3) != 0) {
            throw ParcelRefusal.size(buffer, start, size);
        }
        int end = start + size;
        buffer.enterReading(end + ParcelBuffer.HEADROOM);
        return end;
    }

    /** Whether another field follows; if not, the writer was older and the field keeps its default. */
    public boolean hasMoreFields(int end) {
        return buffer.position() < end;
    }

    /** Leaves the body, skipping what a newer writer has added. */
    public void endReadParcelable(int end) {
        buffer.leaveReading(end + ParcelBuffer.HEADROOM);
        if (!objects.isEmpty()) {
            objects.skipped();
        }
    }

    /**
     * Writes a value that writes itself: int 0 for null, else int 1 and a body with its size before it. For hand-written code
     * that holds others, and for generated code.
     *
     * @throws BadParcelException if it is nested deeper than the limits allow, which it is if it contains itself
     */
    public void writeParcelable(@Nullable Parcelable value) {
        ParcelableMarshal.write(this, value);
    }

    /**
     * Reads what {@link #writeParcelable} writes.
     *
     * @param creator a constructor or static method that reads one, and cannot read beyond its body; what it leaves is skipped
     * @throws BadParcelException if the creator throws anything, with that as its cause
     */
    public <T extends Parcelable> @Nullable T readParcelable(Parcelable.Creator<T> creator) {
        return ParcelableMarshal.read(this, creator);
    }

    /**
     * Reads what {@link #writeParcelable} writes into a value that there is already, by {@link Parcelable#readFromParcel}.
     *
     * @return false if null was written; the value is as it was then
     * @throws BadParcelException if the value throws anything, with that as its cause
     */
    public boolean readParcelableInto(Parcelable value) {
        return ParcelableMarshal.readInto(this, value);
    }

    // ---- headers

    /** Begins a request. */
    public void writeInterfaceToken(String descriptor) {
        TokenMarshal.write(this, descriptor);
    }

    /**
     * Reads the token that begins a request.
     *
     * @throws SecurityException if it is that of another interface, as Android's Java stubs do
     */
    public void enforceInterfaceToken(String descriptor) {
        TokenMarshal.enforce(this, descriptor);
    }

    /**
     * Refuses a parcel in which something is left: the sender means more than the reader understands. A received parcel
     * may give back its memory here, so ask it for nothing afterwards.
     */
    public void enforceNoDataAvail() {
        buffer.checkReadable();
        if (buffer.index() != buffer.limit()) {
            throw ParcelRefusal.leftOver(buffer);
        }
        if (buffer.raw != null) {
            RawData.drop(buffer);
        }
        if (buffer.isReceived()) {
            objects.letGoOfData();
        }
    }

    DescriptorImage image(String descriptor) {
        DescriptorImage known = image;
        if (known == null || !known.isOf(descriptor)) {
            known = DescriptorImage.of(descriptor);
            image = known;
        }
        return known;
    }

    /** Begins a reply whose results follow. File descriptors and shared memory among them are given away. */
    public void writeNoException() {
        buffer.putInt(ExceptionCode.NONE);
        objects.giveAway();
    }

    /** Begins a request that tells of a failure: what empties the parcel for an exception leaves this token in it. */
    void writeFailureToken(String descriptor) {
        failureToken = descriptor;
        clearForException();
    }

    void clearForException() {
        clear();
        if (failureToken != null) {
            writeInterfaceToken(failureToken);
        }
    }

    /**
     * Empties the parcel and writes the reply for something that was thrown: as its own type where AIDL knows it or it is
     * a {@link dev.ipckit.ServiceSpecificException}, else as {@link RemoteFailureException} with class name and message.
     * A stack trace never leaves the process.
     */
    public void writeException(Throwable thrown) {
        ExceptionMarshal.write(this, thrown);
    }

    /**
     * Empties the parcel and begins the reply for a declared exception. Its fields follow as one parcelable
     * ({@link #beginParcelable} to {@link #endParcelable}), then {@link #endException}.
     *
     * @return the mark for {@link #endException}
     */
    public int beginException(String className, @Nullable String message) {
        return ExceptionMarshal.begin(this, className, message);
    }

    /** Ends the reply that {@link #beginException} began. */
    public void endException(int mark) {
        ExceptionMarshal.end(this, mark);
    }

    /**
     * Reads the status of a reply.
     *
     * @return null for success; else the class name of a declared exception, whose fields follow as one parcelable
     * @throws RuntimeException every other failure, as its own type or as {@link RemoteException}
     */
    public @Nullable String readException() {
        return ExceptionMarshal.read(this);
    }

    /** The message that came with the declared exception whose class name {@link #readException} gave. */
    public @Nullable String exceptionMessage() {
        return exceptionMessage;
    }

    void rememberExceptionMessage(@Nullable String message) {
        exceptionMessage = message;
    }

    /** What to throw for a class name from {@link #readException} that the caller does not know. */
    public RemoteException unknownException(String className) {
        return new RemoteFailureException(className, exceptionMessage);
    }

    /** ParcelState, position and size; never the data. */
    @Override
    public String toString() {
        return "Parcel[" + format + ", " + buffer.state() + ", position=" + position() + ", size=" + dataSize() + "]";
    }

    /**
     * A value that was read and must not be null. Called by generated code.
     *
     * @param what names the value in the message
     * @throws BadParcelException if it is null
     */
    public static <T> T required(@Nullable T value, String what) {
        if (value == null) {
            throw new BadParcelException(what + " is null");
        }
        return value;
    }
}
