/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
import java.io.Closeable;
import java.util.function.IntBinaryOperator;

/** Makes interfaces of the JDK remote. */
@RemoteInterface(of = {Runnable.class, IntBinaryOperator.class, Closeable.class})
final class Adopted {
    private Adopted() {}

    /** Uses them. */
    @RemoteInterface
    interface User {
        int combine(IntBinaryOperator operator, int one, int other);

        Runnable twice(Runnable task);

        Closeable failing(String message);
    }
}
