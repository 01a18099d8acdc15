/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the thread does that speaks with the neighbours, on loopback. */
class NeighbourhoodTest {

    private static final long LIMIT_SECONDS = 20;

    private NetworkInterface loopback;
    private Selector selector;
    private Networks networks;
    private final List<Map<DeviceId, DiscoveredDevice>> heard = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
        selector = Selector.open();
        networks = new Networks(network -> network.equals(loopback), selector);
    }

    private static DeviceId id(int number) {
        return new DeviceId(String.format("%032x", number).repeat(2));
    }

    private Neighbourhood neighbourhood(Supplier<@Nullable Announcement> wanted) {
        Sightings sightings =
                new Sightings(id(0), id -> false, () -> TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));
        return new Neighbourhood(selector, networks, sightings, wanted, heard::add);
    }

    private void announceAll(int count) throws Exception {
        InetAddress own = InetAddress.getLoopbackAddress();
        try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET)) {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, loopback);
            channel.bind(new InetSocketAddress(Networks.PORT));
            InetSocketAddress group = new InetSocketAddress(
                    InetAddress.getByAddress(new byte[] {(byte) 224, 0, 0, (byte) 251}), Networks.PORT);
            for (int number = 1; number <= count; number++) {
                channel.send(
                        new Announcement(id(number), new DeviceName("neighbour"), null, 7411)
                                .message(List.of(own))
                                .bytes(),
                        group);
            }
        }
    }

    @Test
    void messagesWithoutNumber_areHeardAFewAtATime() throws Exception {
        int count = 100;
        networks.look();
        // All of them wait in the socket before anybody listens.
        announceAll(count);
        List<Integer> steps = new ArrayList<>();
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger looks = new AtomicInteger();
        Neighbourhood[] own = new Neighbourhood[1];
        own[0] = neighbourhood(() -> {
            steps.add(heard.isEmpty() ? 0 : heard.get(heard.size() - 1).size());
            if (steps.get(steps.size() - 1) >= count || looks.incrementAndGet() > 10_000) {
                own[0].end();
            }
            return null;
        });
        Thread thread = new Thread(
                () -> {
                    own[0].run();
                    ended.countDown();
                },
                "neighbourhood");
        thread.start();

        assertThat(ended.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i) - steps.get(i - 1)).as("%s", steps).isLessThanOrEqualTo(64);
        }
        assertThat(steps.get(steps.size() - 1)).isGreaterThanOrEqualTo(count);
    }

    @Test
    void stepThatFails_isNotTheLast() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Neighbourhood[] own = new Neighbourhood[1];
        own[0] = neighbourhood(() -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("the first look fails");
            }
            own[0].end();
            return null;
        });
        Thread thread = new Thread(own[0], "neighbourhood");
        thread.start();
        thread.join(TimeUnit.SECONDS.toMillis(LIMIT_SECONDS));

        assertThat(thread.isAlive()).isFalse();
        assertThat(looks).hasValue(2);
    }

    @Test
    void linkLocalAddress_isThatOfANetworkThatIsLookedAt() throws Exception {
        networks.look();
        byte[] address = InetAddress.getByName("fe80::9").getAddress();
        int other = Integer.MAX_VALUE;

        assertThat(networks.isOnLink(Inet6Address.getByAddress(null, address, loopback.getIndex())))
                .isTrue();
        assertThat(networks.isOnLink(Inet6Address.getByAddress(null, address, other)))
                .isFalse();
        assertThat(networks.isOnLink(InetAddress.getByName("127.1.2.3"))).isTrue();
        assertThat(networks.isOnLink(InetAddress.getByName("192.0.2.1"))).isFalse();
        networks.close();
        selector.close();
    }
}
