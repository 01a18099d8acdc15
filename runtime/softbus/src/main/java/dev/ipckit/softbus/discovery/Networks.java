/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.mdns.DnsMessage;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ProtocolFamily;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.MembershipKey;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The networks that this device is in, as multicast DNS sees them: one socket for IPv4 and one for IPv6, which are members of the
 * group in every network. Which networks there are is looked up again and again, because they change. Confined to one thread.
 */
final class Networks implements AutoCloseable {

    static final int PORT = 5353;

    private static final Logger logger = LoggerFactory.getLogger(Networks.class);

    private static final InetAddress GROUP_4 = address("224.0.0.251");
    private static final InetAddress GROUP_6 = address("ff02::fb");
    private static final int TTL = 255;

    /** Networks may come and go without number. */
    private static final int MAX_WITHOUT_OPINION = 1_000;

    private final Predicate<NetworkInterface> wanted;
    private final Selector selector;
    private final @Nullable DatagramChannel channel4;
    private final @Nullable DatagramChannel channel6;
    private final Memberships memberships;
    private final Set<String> withoutOpinion = new HashSet<>();
    private Map<Integer, Network> networks = Map.of();

    /**
     * No network yet; {@link #look} finds them.
     *
     * @throws IOException if neither protocol can be had
     */
    Networks(Predicate<NetworkInterface> wanted, Selector selector) throws IOException {
        this.wanted = wanted;
        this.selector = selector;
        List<IOException> failures = new ArrayList<>();
        channel4 = tryOpen(StandardProtocolFamily.INET, failures);
        channel6 = tryOpen(StandardProtocolFamily.INET6, failures);
        if (channel4 == null && channel6 == null) {
            IOException failed = new IOException("devices cannot be discovered: UDP port " + PORT
                    + " cannot be had, perhaps because somebody uses it alone ("
                    + failures.get(0).getMessage() + ")");
            failures.forEach(failed::addSuppressed);
            throw failed;
        }
        memberships = new Memberships(this::join);
    }

    private @Nullable MembershipKey join(Network network, boolean isIpv6) throws IOException {
        DatagramChannel channel = isIpv6 ? channel6 : channel4;
        return channel == null ? null : channel.join(isIpv6 ? GROUP_6 : GROUP_4, network.device());
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException noName) {
            throw new IllegalStateException(noName);
        }
    }

    private @Nullable DatagramChannel tryOpen(ProtocolFamily family, List<IOException> failures) {
        try {
            return open(family);
        } catch (IOException | UnsupportedOperationException failed) {
            logger.debug("no multicast DNS over {}", family, failed);
            failures.add(failed instanceof IOException io ? io : new IOException(failed));
            return null;
        }
    }

    private DatagramChannel open(ProtocolFamily family) throws IOException {
        DatagramChannel channel = DatagramChannel.open(family);
        boolean done = false;
        try {
            channel.configureBlocking(false);
            // Others of this machine speak multicast DNS too, and all of them hear everything.
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.setOption(StandardSocketOptions.IP_MULTICAST_TTL, TTL);
            channel.setOption(StandardSocketOptions.IP_MULTICAST_LOOP, true);
            channel.bind(new InetSocketAddress(PORT));
            channel.register(selector, SelectionKey.OP_READ);
            done = true;
            return channel;
        } finally {
            if (!done) {
                channel.close();
            }
        }
    }

    /**
     * Looks which networks there are, and becomes a member of the group in new ones.
     *
     * @return whether anything is different
     */
    boolean look() {
        Map<Integer, Network> now;
        try {
            now = present();
        } catch (SocketException failed) {
            logger.warn("the networks of this device cannot be looked up", failed);
            return false;
        }
        boolean changed = !now.equals(networks);
        networks = now;
        memberships.bringUpTo(now.values());
        return changed;
    }

    private Map<Integer, Network> present() throws SocketException {
        Map<Integer, Network> present = new LinkedHashMap<>();
        for (NetworkInterface device : NetworkInterface.networkInterfaces().toList()) {
            if (isUp(device)
                    && isWanted(device)
                    && !device.getInterfaceAddresses().isEmpty()) {
                present.put(device.getIndex(), new Network(device, device.getInterfaceAddresses()));
            }
        }
        return present;
    }

    /** The program says; a network about which it fails is left out. */
    private boolean isWanted(NetworkInterface device) {
        try {
            boolean is = wanted.test(device);
            withoutOpinion.remove(device.getName());
            return is;
        } catch (RuntimeException thrown) {
            // Asked every second: said once.
            if (withoutOpinion.size() < MAX_WITHOUT_OPINION && withoutOpinion.add(device.getName())) {
                logger.warn("{} is left out, because asking whether it is wanted failed", device.getName(), thrown);
            }
            return false;
        }
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException gone) {
            return false;
        }
    }

    /** Whether a network is there, by its index. */
    boolean contains(int network) {
        return networks.containsKey(network);
    }

    /** Sends to each network what is made for it; null is nothing. */
    void send(Function<Network, @Nullable DnsMessage> words) {
        for (Network network : networks.values()) {
            DnsMessage message = words.apply(network);
            if (message != null) {
                ByteBuffer bytes = message.bytes();
                send(network, channel4, new InetSocketAddress(GROUP_4, PORT), bytes.duplicate());
                send(network, channel6, new InetSocketAddress(GROUP_6, PORT), bytes.duplicate());
            }
        }
    }

    private void send(Network network, @Nullable DatagramChannel channel, InetSocketAddress group, ByteBuffer bytes) {
        boolean isIpv6 = group.getAddress() instanceof Inet6Address;
        if (channel == null || !network.has(isIpv6)) {
            return;
        }
        try {
            channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, network.device());
            int ignored = channel.send(bytes, group);
        } catch (IOException unreachable) {
            // The network goes or comes; what is said is said again.
            logger.debug("nothing could be said in {}", network.device().getName(), unreachable);
        }
    }

    /**
     * The next message that has come, from a neighbour and by the rules (RFC 6762, section 11).
     *
     * @param bytes where it is put, ready to be read; empty if it is against the rules
     * @return who sent it, null if there is none
     */
    @Nullable
    InetAddress receive(ByteBuffer bytes) {
        for (DatagramChannel channel : Arrays.asList(channel4, channel6)) {
            InetSocketAddress source = channel == null ? null : receive(channel, bytes);
            if (source != null) {
                if (source.getPort() != PORT || !isOnLink(source.getAddress())) {
                    bytes.limit(0);
                }
                return source.getAddress();
            }
        }
        return null;
    }

    private static @Nullable InetSocketAddress receive(DatagramChannel channel, ByteBuffer bytes) {
        bytes.clear();
        try {
            return (InetSocketAddress) channel.receive(bytes);
        } catch (IOException failed) {
            // What an earlier message met with somewhere, on some systems.
            logger.debug("nothing was received", failed);
            return null;
        } finally {
            bytes.flip();
        }
    }

    /**
     * An address that a neighbour says is its own, as it is reached from here.
     *
     * @return null if it is in none of the networks of this device
     */
    @Nullable
    InetAddress reached(InetAddress address, InetAddress source) {
        if (address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || address.isLoopbackAddress() != source.isLoopbackAddress()) {
            return null;
        }
        if (address instanceof Inet6Address && address.isLinkLocalAddress()) {
            return source instanceof Inet6Address scoped && scoped.getScopeId() != 0
                    ? withScope(address, scoped.getScopeId())
                    : null;
        }
        return isOnLink(address) ? address : null;
    }

    private static InetAddress withScope(InetAddress address, int scope) {
        try {
            return Inet6Address.getByAddress(null, address.getAddress(), scope);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether an address is this device's. */
    boolean isOwn(InetAddress address) {
        return networks.values().stream().anyMatch(network -> network.own().contains(address));
    }

    /** Whether an address is one of these networks; a link-local one of IPv6 says of which. */
    boolean isOnLink(InetAddress address) {
        return (address instanceof Inet6Address scoped && address.isLinkLocalAddress())
                ? contains(scoped.getScopeId())
                : networks.values().stream().anyMatch(network -> network.contains(address));
    }

    /** A network as discovery uses it by default: one with neighbours. */
    static boolean hasNeighbours(NetworkInterface network) {
        try {
            return network.supportsMulticast() && !network.isLoopback() && !network.isPointToPoint();
        } catch (SocketException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (DatagramChannel first = channel4;
                DatagramChannel second = channel6) {
            logger.debug("closing {} and {}", first, second);
        }
    }
}
