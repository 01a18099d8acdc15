/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What each type's method does: it gives back what {@code exchanged} held, fills {@code repeated} with {@code places},
 * and leaves {@code value} in {@code exchanged}.
 *
 * @param <T> the type
 * @param <P> a record of places for it
 */
@FunctionalInterface
interface Placing<T, P> {
    T place(T value, P places, Holder<P> repeated, Holder<T> exchanged);

    /** The same as an implementation, of this method or of its form that comes later with the places alone. */
    @SuppressWarnings({"unchecked", "FutureReturnValueIgnored"}) // it goes to the stub
    static @Nullable Object answer(Method method, @Nullable Object[] arguments) {
        if (method.getReturnType() == CompletableFuture.class) {
            return CompletableFuture.completedFuture(arguments[0]);
        }
        Holder<@Nullable Object> repeated = (Holder<@Nullable Object>) Objects.requireNonNull(arguments[2]);
        Holder<@Nullable Object> exchanged = (Holder<@Nullable Object>) Objects.requireNonNull(arguments[3]);
        @Nullable Object former = exchanged.get();
        exchanged.set(arguments[0]);
        repeated.set(arguments[1]);
        return former;
    }
}
