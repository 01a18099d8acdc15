/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.peer.PeerAddresses;
import dev.ipckit.softbus.trust.TrustStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.channels.Selector;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds other devices in the networks that this one is in, and lets itself be found if it is to: DNS-SD over multicast
 * DNS, service type {@code _ipckit._tcp} (as IPC Kit's soft bus discovers, but by the standard). Nothing is sent or
 * received before it is opened, and nothing said of this device before {@link #publish}.
 *
 * <pre>{@code
 * try (Discovery discovery = Discovery.open(bus.device(), bus.trust())) {
 *     SoftBus found = bus.withPeers(discovery);       // softbus:DEVICE-ID is reached where it is found
 *     discovery.subscribe(event -> System.out.println(event.kind() + " " + event.device()));
 *     discovery.publish(7411);                        // where this device's front door listens
 * }
 * }</pre>
 *
 * <p>What is discovered is not trusted: anybody in a network can announce anything. So an address is a hint, and nobody
 * is connected to because something was announced; when the program connects to a device, TLS shows who answers. What
 * is kept is bounded, and only addresses in networks of this device count.
 *
 * <p>Networks and addresses may come and go; they are looked at every second. Thread-safe. Owns two threads and its
 * sockets, which end when it is closed.
 */
public final class Discovery implements PeerAddresses, AutoCloseable {

    /** The version of what devices speak with each other, as they announce it. */
    public static final int PROTOCOL_VERSION = 1;

    private static final int MAX_PORT = 65_535;
    private static final long CLOSING_MILLIS = 2_000;
    private static final AtomicInteger number = new AtomicInteger();

    private final Device device;
    private final Neighbourhood neighbourhood;
    private final Listeners listeners;
    private final Thread speaker;
    private final Thread teller;
    private final Map<Consumer<DeviceId>, DiscoveryListener> addressListeners = new ConcurrentHashMap<>();

    /** What is published, null for nothing. */
    private volatile @Nullable Door published;

    private record Door(@Nullable InetAddress at, int port) {}

    private Discovery(Device device, TrustStore trust, Predicate<NetworkInterface> networks) throws IOException {
        this.device = device;
        listeners = new Listeners();
        Selector selector = Selector.open();
        boolean done = false;
        try {
            Sightings sightings =
                    new Sightings(device.id(), trust::knows, () -> TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));
            neighbourhood = new Neighbourhood(
                    selector, new Networks(networks, selector), sightings, this::announcement, listeners::tell);
            done = true;
        } finally {
            if (!done) {
                selector.close();
            }
        }
        int own = number.incrementAndGet();
        speaker = thread("ipckit-discovery-" + own, neighbourhood);
        teller = thread("ipckit-discovery-" + own + "-listeners", listeners);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins to look for other devices, in all networks that have neighbours: not on loopback, and not where there is
     * one other end.
     *
     * @param trust who has a place in memory also when strangers fill all others: the devices that it {@linkplain
     *     TrustStore#knows knows}
     * @throws IOException if the port of multicast DNS (UDP 5353) cannot be shared
     */
    public static Discovery open(Device device, TrustStore trust) throws IOException {
        return open(device, trust, Networks::hasNeighbours);
    }

    /** The same in networks that the program chooses; asked again and again, on a thread of the discovery. */
    public static Discovery open(Device device, TrustStore trust, Predicate<NetworkInterface> networks)
            throws IOException {
        Discovery discovery = new Discovery(device, trust, networks);
        discovery.speaker.start();
        discovery.teller.start();
        return discovery;
    }

    /**
     * Announces this device, with its id and its name, in all networks, until it is closed or {@link #unpublish}ed.
     *
     * @param port where the device's front door listens at all of its addresses
     */
    public void publish(int port) {
        announce(null, port);
    }

    /**
     * Announces this device in the network of one of its addresses, and that address alone.
     *
     * @param address where the device's front door listens; a wildcard address for all of them
     */
    public void publish(InetAddress address, int port) {
        announce(address.isAnyLocalAddress() ? null : address, port);
    }

    private void announce(@Nullable InetAddress at, int port) {
        if (port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("port=" + port + " is none that others could connect to");
        }
        published = new Door(at, port);
        neighbourhood.wakeUp();
    }

    /** Says goodbye to all, and nothing of this device any more. */
    public void unpublish() {
        published = null;
        neighbourhood.wakeUp();
    }

    private @Nullable Announcement announcement() {
        Door door = published;
        device.refresh();
        return door == null ? null : new Announcement(device.id(), device.name(), door.at, door.port);
    }

    /** The devices that are there, as far as anybody says; this one apart. */
    public List<DiscoveredDevice> devices() {
        return List.copyOf(listeners.current().values());
    }

    /** Has a listener told of the devices that are there, and from then on of those that come, go and change. */
    public void subscribe(DiscoveryListener listener) {
        listeners.add(listener);
    }

    /**
     * Ends one {@link #subscribe}; a call that has begun may still go on.
     *
     * @return whether there was one
     */
    public boolean unsubscribe(DiscoveryListener listener) {
        return listeners.remove(listener);
    }

    @Override
    public List<SoftBusAddress> of(DeviceId id) {
        DiscoveredDevice found = listeners.current().get(id);
        return found == null ? List.of() : found.addresses();
    }

    @Override
    public void onChange(Consumer<DeviceId> listener) {
        DiscoveryListener own = event -> listener.accept(event.device().id());
        if (addressListeners.putIfAbsent(listener, own) == null) {
            subscribe(own);
        }
    }

    @Override
    public void removeListener(Consumer<DeviceId> listener) {
        DiscoveryListener own = addressListeners.remove(listener);
        if (own != null) {
            boolean ignored = unsubscribe(own);
        }
    }

    /** Says goodbye, and ends. Listeners are not told of anything any more. Idempotent. */
    @Override
    public void close() {
        listeners.end();
        neighbourhood.end();
        try {
            speaker.join(CLOSING_MILLIS);
            if (Thread.currentThread() != teller) {
                teller.join(CLOSING_MILLIS);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "discovery of " + device;
    }
}
