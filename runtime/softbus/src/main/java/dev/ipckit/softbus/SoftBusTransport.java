/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.Endpoint;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.tls.TlsListener;
import dev.ipckit.softbus.tls.TlsNetwork;
import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import dev.ipckit.transport.Channel;
import dev.ipckit.transport.ChannelListener;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The transport between devices: RPC binder over mutual TLS 1.3 on TCP. Thread-safe. */
final class SoftBusTransport implements Transport {

    /** What TLS agrees to be spoken (ALPN). */
    static final String PROTOCOL = "ipckit-rpc/1";

    /** As IPC Kit has it. */
    static final Duration DEFAULT_DEADLINE = Duration.ofSeconds(8);

    /** IPC Kit's 3,000 s. */
    static final Duration MAX_DEADLINE = Duration.ofMinutes(50);

    private final SoftBus bus;
    private final boolean wildcardAllowed;
    private final TlsNetwork network;
    private final Whereabouts whereabouts;
    private final Runnable trustChanged;
    private final Consumer<DeviceId> moved = this::tellMoved;
    private final List<Consumer<String>> movedListeners = new CopyOnWriteArrayList<>();

    SoftBusTransport(SoftBus bus, boolean wildcardAllowed) throws IOException {
        this.bus = bus;
        this.wildcardAllowed = wildcardAllowed;
        network = new TlsNetwork(bus.device(), this::check, bus.limits(), bus.trust()::refresh);
        whereabouts = new Whereabouts(
                bus.peers(),
                address -> network.connect(address.device(), String.valueOf(address.host()), address.port(), PROTOCOL));
        trustChanged = network::trustChanged;
        bus.trust().onChange(trustChanged);
        bus.peers().onChange(moved);
    }

    private void tellMoved(DeviceId device) {
        movedListeners.forEach(listener -> listener.accept(device.value()));
    }

    private Verified check(String protocol, List<X509Certificate> chain) throws UntrustedException {
        if (!protocol.equals(PROTOCOL)) {
            throw new UntrustedException("the peer wants to speak something else than " + PROTOCOL);
        }
        DeviceId self = bus.device().id();
        if (!chain.isEmpty() && DeviceId.of(chain.get(0)).equals(self)) {
            // Another process of this device: whoever has the key may do all that this one may.
            return new Verified(self, Instant.MAX);
        }
        // Another process may have changed it, and where there is no channel yet nobody has looked.
        bus.trust().refresh();
        return bus.trust().verify(chain);
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
        return DEFAULT_DEADLINE;
    }

    @Override
    public Duration maxDeadline() {
        return MAX_DEADLINE;
    }

    @Override
    public Channel connect(Endpoint endpoint) throws IOException {
        SoftBusAddress address = SoftBusAddress.parse(endpoint);
        DeviceId device = address.device();
        if (device == null) {
            throw new IOException(endpoint + " does not say which device it should be, and any that is trusted could"
                    + " answer there; write softbus:DEVICE-ID@" + address);
        }
        return address.host() == null
                ? whereabouts.connect(device)
                : network.connect(device, address.host(), address.port(), PROTOCOL);
    }

    @Override
    public ChannelListener listen(Endpoint endpoint) throws IOException {
        SoftBusAddress address = SoftBusAddress.parse(endpoint);
        DeviceId self = bus.device().id();
        if (address.device() != null && !address.device().equals(self)) {
            throw new IOException("this device is " + self + ", and cannot listen as " + address.device());
        }
        if (address.host() == null) {
            throw new IOException(endpoint + " does not say where to listen; write softbus:host:port");
        }
        InetAddress host = InetAddress.getByName(address.host());
        if (host.isAnyLocalAddress() && !wildcardAllowed) {
            throw new IOException("it is not allowed to listen on all addresses (" + address.host() + "), because that"
                    + " includes networks that nobody thought of; name an address, or allow it with"
                    + " SoftBus.withWildcardAllowed");
        }
        TlsListener listener = network.listen(new InetSocketAddress(host, address.port()), List.of(PROTOCOL));
        SoftBusAddress reached =
                SoftBusAddress.of(self, address.host(), listener.address().getPort());
        return new ChannelListener() {
            @Override
            public Channel accept() throws IOException {
                return listener.accept();
            }

            @Override
            public Endpoint endpoint() {
                return reached.endpoint();
            }

            @Override
            public void close() {
                listener.close();
            }
        };
    }

    /** Nobody's question makes this process listen on a network. */
    @Override
    public Endpoint home(Collection<Endpoint> served) {
        return served.stream()
                .findFirst()
                .orElseGet(() -> SoftBusAddress.of(bus.device().id()).endpoint());
    }

    /** An id alone leads to the device's front door, and not to the process that names it. */
    @Override
    public boolean isHome(Endpoint endpoint) {
        SoftBusAddress address = named(endpoint);
        return address != null && address.device() != null && address.host() != null;
    }

    /** What a process says of itself is believed of processes of its own device. */
    @Override
    public boolean leadsTo(Endpoint endpoint, PeerCredentials peer) {
        SoftBusAddress address = named(endpoint);
        return address != null
                && address.device() != null
                && address.device().value().equals(peer.deviceId());
    }

    /** An address that a peer names; null if it is none. */
    private static @Nullable SoftBusAddress named(Endpoint endpoint) {
        try {
            return SoftBusAddress.parse(endpoint);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    @Override
    public Endpoint device(String deviceId) {
        return SoftBusAddress.of(new DeviceId(deviceId)).endpoint();
    }

    @Override
    public void onDeviceMoved(Consumer<String> listener) {
        movedListeners.add(listener);
    }

    @Override
    public void close() {
        bus.peers().removeListener(moved);
        bus.trust().removeListener(trustChanged);
        network.close();
    }

    @Override
    public String toString() {
        return "soft bus of " + bus;
    }
}
