/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.local;

import dev.ipckit.Endpoint;
import dev.ipckit.parcel.DescriptorPassage;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The transport inside this JVM. The address is a name. Thread-safe. */
public final class LocalTransport implements Transport {

    private static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(30);

    private static final ConcurrentMap<String, LocalListener> listeners = new ConcurrentHashMap<>();

    /** For {@link java.util.ServiceLoader}. */
    public LocalTransport() {}

    @Override
    public String name() {
        return Endpoint.LOCAL;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public Duration defaultDeadline() {
        return DEFAULT_DEADLINE;
    }

    @Override
    public DescriptorPassage descriptorPassage() {
        return new LocalPassage();
    }

    @Override
    public Channel connect(Endpoint endpoint) throws IOException {
        LocalListener listener = listeners.get(endpoint.address());
        if (listener == null) {
            throw new ConnectException("nobody listens at " + endpoint + " in this JVM");
        }
        return listener.connect();
    }

    @Override
    public ChannelListener listen(Endpoint endpoint) throws IOException {
        LocalListener listener = new LocalListener(endpoint, closed -> listeners.remove(endpoint.address(), closed));
        if (listeners.putIfAbsent(endpoint.address(), listener) != null) {
            throw new BindException(
                    "cannot listen at " + endpoint + ": somebody in this JVM does, choose another name");
        }
        return listener;
    }
}
