/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.Endpoint;
import java.io.IOException;
import java.time.Duration;

/**
 * A way to move bytes between two processes. Found by {@link java.util.ServiceLoader}; the endpoint's
 * {@link Endpoint#transport} chooses. Thread-safe.
 *
 * <p>A transport compiled for a newer JDK than the runtime must hide behind a class compiled for the runtime's, or the
 * look-up of all transports fails on the older JDK.
 */
public interface Transport {

    /** The name that stands before the colon of an endpoint. */
    String name();

    /** Whether this JVM and operating system have what the transport needs. */
    boolean isAvailable();

    /** How long a call may take where its options say nothing. */
    Duration defaultDeadline();

    /**
     * Opens a channel to whoever listens at the endpoint.
     *
     * @throws IOException if nobody listens there, or may not be reached
     */
    Channel connect(Endpoint endpoint) throws IOException;

    /**
     * Begins to listen. Nobody but the same user can connect unless the transport says otherwise.
     *
     * @throws IOException if somebody listens there already, or this process may not
     */
    ChannelListener listen(Endpoint endpoint) throws IOException;
}
