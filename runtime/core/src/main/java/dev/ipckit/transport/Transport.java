/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.Endpoint;
import dev.ipckit.parcel.DescriptorPassage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A way to move bytes between two processes. Found by {@link java.util.ServiceLoader}, or handed to
 * {@link dev.ipckit.IpcKit.Builder#transport}; the endpoint's {@link Endpoint#transport} chooses. Thread-safe. Owned by
 * one {@link dev.ipckit.IpcKit}, which closes it last of all.
 *
 * <p>A transport compiled for a newer JDK than the runtime must hide behind a class compiled for the runtime's, or the
 * look-up of all transports fails on the older JDK.
 */
public interface Transport extends AutoCloseable {

    /** The name that stands before the colon of an endpoint. */
    String name();

    /** Whether this JVM and operating system have what the transport needs. */
    boolean isAvailable();

    /** How long a call may take where its options say nothing. */
    Duration defaultDeadline();

    /** How long a call may take at most, whatever its options say. */
    default Duration maxDeadline() {
        return Duration.ofSeconds(Long.MAX_VALUE);
    }

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

    /**
     * Where a process that has passed objects on is to be looked for, if it does not begin to listen for the purpose.
     *
     * @param served where the process serves on this transport already
     * @return null if it does begin to listen, for this purpose alone, at an address that nobody else uses
     */
    default @Nullable Endpoint home(Collection<Endpoint> served) {
        return null;
    }

    /**
     * Where the front door of another device is.
     *
     * @return null if the transport does not lead to devices
     * @throws IllegalArgumentException if no device can have this id
     */
    default @Nullable Endpoint device(String deviceId) {
        return null;
    }

    /**
     * Has a listener told of devices that may be somewhere else than before, by their ids: on any thread, under no
     * lock, until the transport is closed. A transport that does not hear of it by itself tells nobody, which is the
     * default.
     */
    default void onDeviceMoved(Consumer<String> listener) {}

    /**
     * Whether an endpoint that somebody names as the home of an object is one process's, and may be connected to for
     * it.
     */
    default boolean isHome(Endpoint endpoint) {
        return true;
    }

    /**
     * Whether a process on the other end of a channel is one that an endpoint leads to, as far as can be vouched for.
     * What a process says of itself is believed only within that bound.
     */
    default boolean leadsTo(Endpoint endpoint, PeerCredentials peer) {
        return true;
    }

    /**
     * How file descriptors travel in one new session.
     *
     * @return null if they do not, as everywhere but inside of this JVM; closed by the session at its end
     */
    default @Nullable DescriptorPassage descriptorPassage() {
        return null;
    }

    /** Ends what the transport has started; its channels and listeners are closed already. Idempotent. */
    @Override
    default void close() {}
}
