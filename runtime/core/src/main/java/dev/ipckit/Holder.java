/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import org.jspecify.annotations.Nullable;

/**
 * A place for one value: the parameter by which a remote method gives back what Java's parameters cannot, a number, a
 * text or any other value. It is declared with {@link Out} or {@link InOut}; on the wire it is its value and nothing
 * else, as AIDL's {@code out} and {@code inout} parameters are.
 *
 * <pre>{@code
 * boolean parse(String text, @Out Holder<Integer> value);
 * }</pre>
 *
 * <p>Not thread-safe. Two holders are equal only if they are one.
 *
 * @param <T> any type that can travel; {@code Holder<@Nullable String>} may hold null when it is sent
 */
public final class Holder<T extends @Nullable Object> {

    private @Nullable T value;

    /** Makes an empty one, which holds null. */
    public Holder() {}

    /**
     * Makes one that holds a value.
     *
     * @param value the value
     */
    public Holder(T value) {
        this.value = value;
    }

    /** {@return the value, null if none has been set} */
    @SuppressWarnings("NullAway") // T says whether there may be null; an empty holder is the exception
    public T get() {
        return value;
    }

    /**
     * Replaces the value.
     *
     * @param newValue the new one
     */
    public void set(T newValue) {
        value = newValue;
    }

    @Override
    public String toString() {
        return "Holder[" + value + "]";
    }
}
