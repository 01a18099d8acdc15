/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.softbus.Devices;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsType;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices that find each other by real multicast on loopback. */
class DiscoveryTest {

    private static final long LIMIT_SECONDS = 20;
    private static final long SEED = 6762;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private LeakCheck leaks;
    private Devices devices;
    private SoftBus kitchen;
    private SoftBus garage;

    @BeforeEach
    void open() throws Exception {
        leaks = LeakCheck.begin();
        devices = new Devices();
        kitchen = devices.friend("kitchen");
        garage = devices.friend("garage");
    }

    @AfterEach
    void close() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
        devices.close();
        leaks.assertNothingLeft();
    }

    private static boolean isLoopback(NetworkInterface network) {
        try {
            return network.isLoopback();
        } catch (SocketException gone) {
            return false;
        }
    }

    private Discovery discovery(SoftBus device) throws IOException {
        Discovery discovery = Discovery.open(device.device(), device.trust(), DiscoveryTest::isLoopback);
        opened.push(discovery);
        return discovery;
    }

    /** What is told of one device; others may be about, of other tests. */
    private static final class Events implements DiscoveryListener {
        private final DeviceId device;
        private final BlockingQueue<DiscoveryEvent> events = new LinkedBlockingQueue<>();

        Events(SoftBus device) {
            this.device = device.device().id();
        }

        @Override
        public void told(DiscoveryEvent event) {
            if (event.device().id().equals(device)) {
                events.add(event);
            }
        }

        DiscoveredDevice next(DiscoveryEvent.Kind kind) throws InterruptedException {
            DiscoveryEvent event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(event).as("the event %s", kind).isNotNull();
            assertThat(event.kind()).isEqualTo(kind);
            return event.device();
        }
    }

    @Test
    void deviceThatAnotherProcessRenames_isAnnouncedUnderItsNewName() throws Exception {
        Discovery looking = discovery(garage);
        Events events = new Events(kitchen);
        looking.subscribe(events);
        discovery(kitchen).publish(7411);
        assertThat(events.next(DiscoveryEvent.Kind.FOUND).name())
                .isEqualTo(kitchen.device().name());

        Device.open(devices.directoryOf(kitchen)).rename(new DeviceName("scullery"));

        assertThat(events.next(DiscoveryEvent.Kind.CHANGED).name()).isEqualTo(new DeviceName("scullery"));
        assertThat(kitchen.device().name()).isEqualTo(new DeviceName("scullery"));
    }

    @Test
    void deviceThatIsPublished_isFoundAndChangesAndGoes() throws Exception {
        Discovery looking = discovery(garage);
        Events events = new Events(kitchen);
        looking.subscribe(events);
        Discovery published = discovery(kitchen);
        published.publish(7411);

        DiscoveredDevice found = events.next(DiscoveryEvent.Kind.FOUND);
        assertThat(found.name()).isEqualTo(kitchen.device().name());
        assertThat(found.version()).isEqualTo(Discovery.PROTOCOL_VERSION);
        assertThat(found.addresses())
                .contains(SoftBusAddress.of(kitchen.device().id(), "127.0.0.1", 7411));

        kitchen.device().rename(new DeviceName("new kitchen"));
        assertThat(events.next(DiscoveryEvent.Kind.CHANGED).name().value()).isEqualTo("new kitchen");

        published.unpublish();
        events.next(DiscoveryEvent.Kind.OFFLINE);
        published.publish(7412);
        assertThat(events.next(DiscoveryEvent.Kind.ONLINE).addresses()).allMatch(address -> address.port() == 7412);
        published.unpublish();
        events.next(DiscoveryEvent.Kind.OFFLINE);
        assertThat(looking.of(kitchen.device().id())).isEmpty();
    }

    @Test
    void deviceThatWasThereBefore_isFoundByWhoComesLater_andSaysGoodbyeWhenItCloses() throws Exception {
        Discovery published = discovery(kitchen);
        published.publish(7411);
        Discovery looking = discovery(garage);
        Events events = new Events(kitchen);
        looking.subscribe(events);
        events.next(DiscoveryEvent.Kind.FOUND);
        Events late = new Events(kitchen);
        looking.subscribe(late);
        late.next(DiscoveryEvent.Kind.FOUND);
        assertThat(looking.unsubscribe(late)).isTrue();
        assertThat(looking.unsubscribe(late)).isFalse();

        published.close();

        events.next(DiscoveryEvent.Kind.OFFLINE);
        assertThat(late.events).isEmpty();
    }

    @Test
    void deviceThatIsPublishedAtOneAddress_isFoundThereAlone() throws Exception {
        Discovery looking = discovery(garage);
        Discovery elsewhere = discovery(kitchen);
        // Of a network that is not looked at: of documentation.
        elsewhere.publish(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 55}), 7411);
        SoftBus attic = devices.friend("attic");
        Discovery published = discovery(attic);
        Events events = new Events(attic);
        looking.subscribe(events);

        published.publish(InetAddress.getLoopbackAddress(), 7411);

        assertThat(events.next(DiscoveryEvent.Kind.FOUND).addresses())
                .containsExactly(SoftBusAddress.of(attic.device().id(), "127.0.0.1", 7411));
        assertThat(looking.of(kitchen.device().id())).isEmpty();
    }

    @Test
    void deviceThatIsPublishedElsewhere_saysGoodbyeWhereItWas() throws Exception {
        Discovery looking = discovery(garage);
        Events events = new Events(kitchen);
        looking.subscribe(events);
        Discovery published = discovery(kitchen);
        published.publish(InetAddress.getLoopbackAddress(), 7411);
        events.next(DiscoveryEvent.Kind.FOUND);

        // At an address of a network that is not looked at, with the same port: the same instance.
        published.publish(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 55}), 7411);

        events.next(DiscoveryEvent.Kind.OFFLINE);
    }

    @Test
    void choiceOfNetworksThatFails_leavesOutThatNetworkAndEndsNothing() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        Discovery looking = Discovery.open(garage.device(), garage.trust(), network -> {
            if (!isLoopback(network) || failures.get() == 0) {
                failures.incrementAndGet();
                throw new IllegalStateException("no opinion on " + network.getName());
            }
            return true;
        });
        opened.push(looking);
        Events events = new Events(kitchen);
        looking.subscribe(events);
        discovery(kitchen).publish(7411);

        events.next(DiscoveryEvent.Kind.FOUND);
        assertThat(failures).hasPositiveValue();
    }

    @Test
    void nothingIsSaidOfADevice_thatIsNotPublished() throws Exception {
        Discovery silent = discovery(kitchen);
        Discovery published = discovery(garage);
        published.publish(7411);
        Events events = new Events(garage);
        silent.subscribe(events);
        // By then the silent one has asked and been answered, and would have been heard.
        events.next(DiscoveryEvent.Kind.FOUND);

        assertThat(published.of(kitchen.device().id())).isEmpty();
    }

    @Test
    void deviceThatIsFound_isCalledByItsIdAlone() throws Exception {
        IpcKit server =
                IpcKit.builder().name("kitchen").transport(kitchen.transport()).open();
        opened.push(server);
        int port = SoftBusAddress.parse(
                        server.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), new Silent())
                                .endpoint())
                .port();
        Discovery published = discovery(kitchen);
        published.publish(port);
        Discovery looking = discovery(garage);
        IpcKit client = IpcKit.builder()
                .name("garage")
                .transport(garage.withPeers(looking).transport())
                .open();
        opened.push(client);
        Eventually.await(
                "the kitchen is found", () -> !looking.of(kitchen.device().id()).isEmpty());

        assertThat(client.connect(SoftBusAddress.of(kitchen.device().id()).endpoint())
                        .root()
                        .ping())
                .isTrue();
    }

    @Test
    void onesWhoClaimToBeTheDevice_doNotGetItsCalls() throws Exception {
        SoftBus mallory = devices.stranger("mallory");
        Devices.trust(mallory, garage.device().certificate());
        IpcKit server =
                IpcKit.builder().name("mallory").transport(mallory.transport()).open();
        opened.push(server);
        int port = SoftBusAddress.parse(
                        server.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), new Silent())
                                .endpoint())
                .port();
        Discovery looking = discovery(garage);
        ByteBuffer lie = new Announcement(kitchen.device().id(), new DeviceName("kitchen"), null, port)
                .message(List.of(InetAddress.getLoopbackAddress()))
                .bytes();
        try (RawPeer enemy = new RawPeer()) {
            // Told again: whoever looks may not be in the group yet.
            Eventually.await("the lie is heard", () -> {
                enemy.sendOrFail(lie.duplicate());
                return !looking.of(kitchen.device().id()).isEmpty();
            });
        }
        IpcKit client = IpcKit.builder()
                .name("garage")
                .transport(garage.withPeers(looking).transport())
                .open();
        opened.push(client);

        assertThatThrownBy(() ->
                        client.connect(SoftBusAddress.of(kitchen.device().id()).endpoint()))
                .hasMessageContaining("not trusted");
    }

    @Test
    void floodOfNonsense_doesNotKeepDevicesFromBeingFound() throws Exception {
        Discovery looking = discovery(garage);
        Random random = new Random(SEED);
        try (RawPeer enemy = new RawPeer()) {
            for (int i = 0; i < 5_000; i++) {
                byte[] nonsense = new byte[random.nextInt(600)];
                random.nextBytes(nonsense);
                enemy.send(ByteBuffer.wrap(nonsense));
            }
        }
        Discovery published = discovery(kitchen);
        published.publish(7411);

        Eventually.await(
                "the kitchen is found", () -> !looking.of(kitchen.device().id()).isEmpty());
    }

    @Test
    void floodOfQuestions_isAnsweredOnceASecond() throws Exception {
        Discovery published = discovery(kitchen);
        published.publish(7411);
        DnsMessage question = DnsMessage.query(List.of(new DnsQuestion(Announcement.SERVICE, DnsType.PTR)));
        try (RawPeer asker = new RawPeer()) {
            asker.send(question.bytes());
            asker.awaitWordOf(kitchen);
            long began = System.nanoTime();
            int words = 0;
            for (int i = 0; i < 2_000; i++) {
                asker.send(question.bytes());
                words += asker.wordsOf(kitchen);
            }
            asker.awaitWordOf(kitchen);
            words += 1;
            // One for each second that has begun, for IPv4, and one that was on its way.
            assertThat(words).isLessThanOrEqualTo((int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + 2);
        }
    }

    @Test
    void portsThatAreNone_areRefused() throws Exception {
        Discovery discovery = discovery(kitchen);

        assertThatThrownBy(() -> discovery.publish(0)).hasMessageContaining("port=0");
        assertThatThrownBy(() -> discovery.publish(65_536)).hasMessageContaining("port=65536");
    }

    /** Somebody who speaks multicast DNS by hand. */
    private static final class RawPeer implements AutoCloseable {
        private final DatagramChannel channel;
        private final InetSocketAddress group;
        private final ByteBuffer received = ByteBuffer.allocate(DnsMessage.MAX_SIZE);

        RawPeer() throws IOException {
            group = new InetSocketAddress(
                    InetAddress.getByAddress(new byte[] {(byte) 224, 0, 0, (byte) 251}), Networks.PORT);
            NetworkInterface loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
            channel = DatagramChannel.open(StandardProtocolFamily.INET);
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, loopback);
            channel.bind(new InetSocketAddress(Networks.PORT));
            channel.join(group.getAddress(), loopback);
            channel.configureBlocking(false);
        }

        void send(ByteBuffer message) throws IOException {
            channel.send(message, group);
        }

        void sendOrFail(ByteBuffer message) {
            try {
                send(message);
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }

        /** How many announcements of a device have come. */
        int wordsOf(SoftBus device) throws IOException {
            int words = 0;
            received.clear();
            while (channel.receive(received) != null) {
                received.flip();
                byte[] bytes = new byte[received.remaining()];
                received.get(bytes);
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                if (text.contains(Announcement.ID_KEY + device.device().id())) {
                    words++;
                }
                received.clear();
            }
            return words;
        }

        void awaitWordOf(SoftBus device) {
            Eventually.await("a word of " + device, () -> {
                try {
                    return wordsOf(device) > 0;
                } catch (IOException failed) {
                    throw new AssertionError(failed);
                }
            });
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final class Silent extends RemoteStub {

        Silent() {
            super("dev.ipckit.softbus.ISilent");
        }

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            return false;
        }
    }
}
