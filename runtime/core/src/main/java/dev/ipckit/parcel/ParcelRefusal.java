/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * Says why a parcel refuses something, with the figures. Apart from {@link ParcelBuffer}, whose every byte of code is
 * hot.
 */
final class ParcelRefusal {

    private ParcelRefusal() {}

    /** Not one of the two states, if it is the calling thread's at all. */
    static IllegalStateException state(ParcelBuffer buffer, ParcelState either, ParcelState or) {
        return buffer.isOwned()
                ? new IllegalStateException("parcel is " + buffer.state() + ", and this needs " + either
                        + (either == or ? "" : " or " + or))
                : owner(buffer);
    }

    static IllegalStateException reading(ParcelBuffer buffer) {
        return buffer.isOwned()
                ? new IllegalStateException("parcel is " + buffer.state() + " and cannot be read"
                        + (buffer.state() == ParcelState.WRITABLE ? "; makeReadable() ends the writing" : ""))
                : owner(buffer);
    }

    static IllegalStateException writing(ParcelBuffer buffer) {
        return buffer.isOwned()
                ? new IllegalStateException("parcel is " + buffer.state() + " and read-only")
                : owner(buffer);
    }

    private static IllegalStateException owner(ParcelBuffer buffer) {
        long owner = buffer.owner();
        return new IllegalStateException(
                owner == 0
                        ? "parcel is closed"
                        : "parcel belongs to the thread with id=" + owner + " and not to " + Thread.currentThread());
    }

    /**
     * @param barrier 0 if nothing can be read at all
     * @param nextObject where the next reference begins, as a position
     */
    static RuntimeException taking(ParcelBuffer buffer, int barrier, long size, String what, int nextObject) {
        if (barrier == 0 || !buffer.isOwned()) {
            return reading(buffer);
        }
        return size <= buffer.remaining()
                ? new BadParcelException("reading " + what + " at position=" + buffer.position() + ", size=" + size
                        + " would read the bytes of the remote object at position=" + nextObject)
                : tooShort(buffer, size, what);
    }

    static BadParcelException tooShort(ParcelBuffer buffer, long size, String what) {
        return new BadParcelException("not enough data for " + what + " at position=" + buffer.position() + ", needed="
                + size + ", left=" + buffer.remaining() + (buffer.depth == 0 ? "" : " in the parcelable"));
    }

    static ParcelTooLargeException rawData(long required, int limit) {
        return new ParcelTooLargeException(
                "raw data too large, required=" + required + " bytes, limit=" + limit
                        + " bytes for all large arrays and buffers of one call; send them in several calls or as a stream, or"
                        + " raise the limit on both ends with IpcKit.Builder.maxRawData",
                required,
                limit);
    }

    static BadParcelException count(ParcelBuffer buffer, int count, int minElementBytes, String what) {
        return new BadParcelException("impossible count of " + what + " before position=" + buffer.position()
                + ", count=" + count + " of at least " + minElementBytes + " bytes each, left=" + buffer.remaining());
    }

    /** @param end a position */
    static IllegalStateException leaving(int end) {
        return new IllegalStateException("end=" + end + " is not the end of the innermost parcelable being read");
    }

    /** @param start where the size stands, as a position */
    static BadParcelException size(ParcelBuffer buffer, int start, int size) {
        return new BadParcelException("impossible size of parcelable at position=" + start + ", size=" + size
                + ", left=" + buffer.remaining());
    }

    static BadParcelException leftOver(ParcelBuffer buffer) {
        return new BadParcelException("parcel data not fully consumed, position=" + buffer.position() + ", unread size="
                + buffer.remaining());
    }

    static BadParcelException nesting(ParcelBuffer buffer, String where) {
        return new BadParcelException("more than " + buffer.limits().maxNesting()
                + " parcelables inside each other at position=" + buffer.position() + where);
    }
}
