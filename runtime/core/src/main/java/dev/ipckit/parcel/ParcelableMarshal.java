/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import org.jspecify.annotations.Nullable;

/**
 * Hand-written parcelables: int 0 for null, else int 1 and AIDL's structured parcelable, so that foreign code reads its
 * own bytes only and may leave some of them.
 */
final class ParcelableMarshal {

    private ParcelableMarshal() {}

    static void write(Parcel to, @Nullable Parcelable value) {
        if (value == null) {
            to.writeInt(0);
            return;
        }
        to.writeInt(1);
        int mark = to.beginParcelable();
        int depth = to.buffer.depth;
        value.writeToParcel(to);
        if (to.buffer.depth != depth) {
            throw new IllegalStateException(
                    value.getClass().getName() + ".writeToParcel has begun a parcelable that it has not ended");
        }
        to.endParcelable(mark);
    }

    static <T extends Parcelable> @Nullable T read(Parcel from, Parcelable.Creator<T> creator) {
        if (from.readInt() == 0) {
            return null;
        }
        int end = from.beginReadParcelable();
        T value;
        try {
            value = creator.createFromParcel(from);
        } catch (BadParcelException failure) {
            throw failure;
        } catch (Exception failure) {
            throw broken(from, "a parcelable", failure);
        }
        from.endReadParcelable(end);
        return Parcel.required(value, "what has been created from a parcelable");
    }

    /** A null leaves the value as it is, as AIDL's proxies do. */
    static boolean readInto(Parcel from, Parcelable value) {
        if (from.readInt() == 0) {
            return false;
        }
        int end = from.beginReadParcelable();
        try {
            value.readFromParcel(from);
        } catch (BadParcelException failure) {
            throw failure;
        } catch (RuntimeException failure) {
            throw broken(from, value.getClass().getName(), failure);
        }
        from.endReadParcelable(end);
        return true;
    }

    /** As a body without a size: it ends where what is around it does. */
    static void beginNested(ParcelBuffer buffer) {
        if (buffer.state() == ParcelState.WRITABLE) {
            buffer.enterWriting();
        } else {
            buffer.checkReadable();
            buffer.enterReading(buffer.limit());
        }
    }

    static void endNested(ParcelBuffer buffer) {
        if (buffer.state() == ParcelState.WRITABLE) {
            buffer.leaveWriting();
        } else {
            int here = buffer.index();
            buffer.leaveReading(buffer.limit());
            buffer.rewind(here);
        }
    }

    private static BadParcelException broken(Parcel from, String what, Exception failure) {
        return new BadParcelException(
                what + " could not be read, position=" + from.position() + ": " + failure, failure);
    }
}
