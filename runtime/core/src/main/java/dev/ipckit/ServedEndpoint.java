/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

/** An endpoint at which this process serves a root object. Thread-safe. */
public interface ServedEndpoint extends AutoCloseable {

    /** Where others connect to. */
    Endpoint endpoint();

    /**
     * Stops listening and ends the sessions that began here, after the oneway calls that were sent on them, as {@link
     * Session#close} does. Idempotent.
     */
    @Override
    void close();
}
