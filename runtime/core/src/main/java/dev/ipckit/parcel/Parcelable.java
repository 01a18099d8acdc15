/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * A class that writes and reads itself, where a record will not do: because it can be changed, or because it has a form
 * of its own. Whoever generates code for a remote interface finds at compile time how one is made, in this order:
 *
 * <ol>
 *   <li>a static method {@code createFromParcel(Parcel)} that returns it,
 *   <li>a constructor with a {@link Parcel} as its only parameter,
 *   <li>a constructor without parameters, and {@link #readFromParcel}.
 * </ol>
 *
 * <p>All of them must be accessible from the interface's package. A class with the last of the three can be changed,
 * and serves as an {@code @Out} or {@code @InOut} parameter; the others are immutable on the wire.
 *
 * <pre>{@code
 * public final class Money implements Parcelable {
 *     public Money(Parcel parcel) {
 *         this(parcel.readLong(), parcel.readString());
 *     }
 *
 *     public void writeToParcel(Parcel parcel) {
 *         parcel.writeLong(cents);
 *         parcel.writeString(currency);
 *     }
 * }
 * }</pre>
 *
 * <p>The bytes are those of AIDL's structured parcelable: their size stands before them ({@link
 * Parcel#writeParcelable}), so that reading stops at the end of this value, whatever the peer has sent, and what was
 * not read is skipped. Whatever reading throws reaches the caller as a {@link BadParcelException}.
 */
public interface Parcelable {

    /**
     * Writes everything that makes this value, in the order in which it is read. Called on the thread that makes the
     * call, or serves it.
     *
     * @param parcel where to; keep no reference to it
     */
    void writeToParcel(Parcel parcel);

    /**
     * Replaces what this value is by what {@link #writeToParcel} has written. {@link Parcel#remaining} is 0 at the end
     * of what the writer knew: an older one may have written less.
     *
     * @param parcel where from; keep no reference to it
     * @throws UnsupportedOperationException unless the class implements it, which makes it one that can be changed
     */
    default void readFromParcel(Parcel parcel) {
        throw new UnsupportedOperationException(getClass().getName() + " cannot be changed; it has no readFromParcel");
    }

    /**
     * Makes a value out of a parcel: a constructor or static method of the class.
     *
     * @param <T> the class
     */
    @FunctionalInterface
    interface Creator<T extends Parcelable> {

        /**
         * Reads what {@link #writeToParcel} has written.
         *
         * @param parcel where from
         * @return a new value
         * @throws Exception if it cannot be; the reader of the parcel gets a {@link BadParcelException}
         */
        T createFromParcel(Parcel parcel) throws Exception;
    }
}
