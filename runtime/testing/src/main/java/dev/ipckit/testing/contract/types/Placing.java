/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;

/**
 * What each type's method does: it gives back what {@code exchanged} held, fills {@code repeated} with {@code places}, and leaves
 * {@code value} in {@code exchanged}.
 *
 * @param <T> the type
 * @param <P> a record of places for it
 */
@FunctionalInterface
interface Placing<T, P> {
    T place(T value, P places, Holder<P> repeated, Holder<T> exchanged);

    /** The same as an implementation. */
    static <T, P> T answer(T value, P places, Holder<P> repeated, Holder<T> exchanged) {
        T former = exchanged.get();
        exchanged.set(value);
        repeated.set(places);
        return former;
    }
}
