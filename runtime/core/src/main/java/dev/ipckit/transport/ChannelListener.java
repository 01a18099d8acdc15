/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.Endpoint;
import java.io.IOException;

/** Where channels arrive. One thread accepts; anyone may close. */
public interface ChannelListener extends AutoCloseable {

    /**
     * Waits for the next channel.
     *
     * @throws IOException if the listener is closed or broken
     */
    Channel accept() throws IOException;

    /** The endpoint that peers connect to. */
    Endpoint endpoint();

    /**
     * Stops listening and removes what it left behind (a socket file); channels that have arrived live on. Idempotent.
     */
    @Override
    void close();
}
