/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.Endpoint;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The soft bus as it is by default, for {@link java.util.ServiceLoader}: the device of this user, opened when an
 * endpoint of the soft bus is first used, so that nobody gets a key who has no need of it. Thread-safe.
 */
public final class DefaultSoftBusTransport implements Transport {

    private final Object lock = new Object();

    /** Guarded by lock. */
    private @Nullable Transport opened;

    /** Who wants to be told of devices that move, for when it is opened. Guarded by lock. */
    private final List<Consumer<String>> movedListeners = new ArrayList<>();

    /** For {@link java.util.ServiceLoader}. */
    public DefaultSoftBusTransport() {}

    private Transport open() throws IOException {
        synchronized (lock) {
            Transport known = opened;
            if (known == null) {
                known = SoftBus.open().transport();
                movedListeners.forEach(known::onDeviceMoved);
                opened = known;
            }
            return known;
        }
    }

    private @Nullable Transport opened() {
        synchronized (lock) {
            return opened;
        }
    }

    @Override
    public String name() {
        return SoftBusAddress.TRANSPORT;
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public Duration defaultDeadline() {
        return SoftBusTransport.DEFAULT_DEADLINE;
    }

    @Override
    public Duration maxDeadline() {
        return SoftBusTransport.MAX_DEADLINE;
    }

    @Override
    public Channel connect(Endpoint endpoint) throws IOException {
        return open().connect(endpoint);
    }

    @Override
    public ChannelListener listen(Endpoint endpoint) throws IOException {
        return open().listen(endpoint);
    }

    @Override
    public @Nullable Endpoint home(Collection<Endpoint> served) {
        Transport known = opened();
        if (known == null) {
            throw new IllegalStateException("nobody has come over the soft bus yet, so nobody can ask");
        }
        return known.home(served);
    }

    @Override
    public boolean isHome(Endpoint endpoint) {
        Transport known = opened();
        return known != null && known.isHome(endpoint);
    }

    @Override
    public boolean leadsTo(Endpoint endpoint, PeerCredentials peer) {
        Transport known = opened();
        return known != null && known.leadsTo(endpoint, peer);
    }

    @Override
    public Endpoint device(String deviceId) {
        return SoftBusAddress.of(new DeviceId(deviceId)).endpoint();
    }

    @Override
    public void onDeviceMoved(Consumer<String> listener) {
        synchronized (lock) {
            movedListeners.add(listener);
            if (opened != null) {
                opened.onDeviceMoved(listener);
            }
        }
    }

    @Override
    public void close() {
        Transport known = opened();
        if (known != null) {
            known.close();
        }
    }
}
