/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteException;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.peer.PeerAddresses;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices that are named, and found by what peer addresses tell. */
class PeerAddressesTest extends SoftBusTestCase {

    private DeviceId device;
    private Endpoint byId;

    @BeforeEach
    void nameDevice() {
        device = serving.device().id();
        byId = SoftBusAddress.of(device).endpoint();
    }

    @Test
    void deviceThatIsWrittenDown_isConnectedToByItsIdAlone() throws Exception {
        calling.staticPeers().set(device, "127.0.0.1", port());

        assertThat(Answering.who(client.connect(byId).root()))
                .isEqualTo(calling.device().id().value());
    }

    @Test
    void deviceThatNobodyKnows_isNamedWithTheWayOut() {
        assertThatThrownBy(() -> client.connect(byId))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining("it is not known where device " + device.shortForm())
                .hasMessageContaining("staticPeers");
    }

    @Test
    void addressesThatDoNotAnswer_andOnesWhereSomebodyElseAnswers_arePassedOver() throws Exception {
        SoftBus third = devices.friend("third");
        int portOfThird = SoftBusAddress.parse(kit("third", third)
                        .serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), answering)
                        .endpoint())
                .port();
        calling.staticPeers()
                .set(
                        device,
                        List.of(
                                SoftBusAddress.of("127.0.0.1", portWhereNobodyListens()),
                                SoftBusAddress.of("127.0.0.1", portOfThird),
                                SoftBusAddress.of("127.0.0.1", port())));

        assertThat(Answering.who(client.connect(byId).root()))
                .isEqualTo(calling.device().id().value());
    }

    @Test
    void deviceAtNoneOfItsAddresses_isAFailureThatNamesEach() throws Exception {
        int dead = portWhereNobodyListens();
        calling.staticPeers()
                .set(device, List.of(SoftBusAddress.of("127.0.0.1", dead), SoftBusAddress.of("localhost", dead)));

        assertThatThrownBy(() -> client.connect(byId))
                .isInstanceOf(RemoteException.class)
                .hasMessageContaining("any of 2 addresses")
                .hasMessageContaining("127.0.0.1:" + dead)
                .hasMessageContaining("localhost:" + dead);
    }

    @Test
    void deviceWithANewAddress_isFoundThere() throws Exception {
        calling.staticPeers().set(device, "127.0.0.1", port());
        client.connect(byId).close();
        int moved = SoftBusAddress.parse(
                        server.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), answering)
                                .endpoint())
                .port();
        calling.staticPeers().set(device, "127.0.0.1", moved);

        assertThat(Answering.who(client.connect(byId).root()))
                .isEqualTo(calling.device().id().value());
    }

    @Test
    void sourceOfOnesOwn_isAskedAfterWhatIsWrittenDown() throws Exception {
        SoftBusAddress told = SoftBusAddress.of("127.0.0.1", port());
        SoftBus knowing = calling.withPeers(new OneAddress(told));
        IpcKit kit = kit("knowing", knowing);
        assertThat(Answering.who(kit.connect(byId).root()))
                .isEqualTo(calling.device().id().value());

        knowing.staticPeers().set(device, "127.0.0.2", 1);
        assertThat(knowing.peers().of(device)).containsExactly(SoftBusAddress.of(device, "127.0.0.2", 1), told);
    }

    private static int portWhereNobodyListens() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record OneAddress(SoftBusAddress address) implements PeerAddresses {
        @Override
        public List<SoftBusAddress> of(DeviceId device) {
            return List.of(address);
        }

        @Override
        public void onChange(Consumer<DeviceId> listener) {}

        @Override
        public void removeListener(Consumer<DeviceId> listener) {}
    }
}
