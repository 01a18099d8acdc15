/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

/**
 * Turns values of a type that cannot travel into values of one that can, and back; named by
 * {@link dev.ipckit.annotation.ParcelAdapter}. On the wire there is nothing but the second type.
 *
 * <p>A class that is accessible from the interface's package, not abstract and without type parameters. Generated code
 * takes the object in its static field {@code INSTANCE} (an enum's constant of that name too), or else makes one with
 * its constructor without parameters, once. It is called on many threads at once.
 *
 * @param <X> the type that one does not own
 * @param <Y> a type that can travel
 */
public interface TypeAdapter<X, Y> {

    /**
     * Makes what travels. Whatever this throws is thrown by the call, or told to its caller where it serves one.
     *
     * @param value never null
     * @return not null
     */
    Y toParcel(X value);

    /**
     * Makes a value out of what has travelled, which a peer may have chosen at will.
     *
     * @param value never null
     * @return not null
     * @throws RuntimeException if there is no such value; the reader gets a {@link BadParcelException} with it as its
     *     cause
     */
    X fromParcel(Y value);
}
