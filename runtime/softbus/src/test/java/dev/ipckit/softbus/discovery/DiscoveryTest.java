/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.IpcKit;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.testing.Eventually;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Devices that find each other by real multicast on loopback. */
class DiscoveryTest extends DiscoveryTestCase {

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
        opened.add(looking);
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
        opened.add(server);
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
        opened.add(client);
        Eventually.await(
                "the kitchen is found", () -> !looking.of(kitchen.device().id()).isEmpty());

        assertThat(client.connect(SoftBusAddress.of(kitchen.device().id()).endpoint())
                        .root()
                        .ping())
                .isTrue();
    }

    @Test
    void portsThatAreNone_areRefused() throws Exception {
        Discovery discovery = discovery(kitchen);

        assertThatThrownBy(() -> discovery.publish(0)).hasMessageContaining("port=0");
        assertThatThrownBy(() -> discovery.publish(65_536)).hasMessageContaining("port=65536");
    }
}
