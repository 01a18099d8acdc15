/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

/** Generic and not remote itself. */
interface Base<T> {
    T base(T value);

    default T same(T value) {
        return base(value);
    }

    CharSequence covariant();
}
