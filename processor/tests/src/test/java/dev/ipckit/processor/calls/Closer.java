/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

/** Declares again what others declare too. */
interface Closer extends AutoCloseable {
    @Override
    void close();

    String covariant();
}
