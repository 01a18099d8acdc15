/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Endpoint;
import dev.ipckit.transport.PeerCredentials;
import dev.ipckit.transport.Transport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the transport makes of homes that peers name. */
class SoftBusTransportTest {

    private Devices devices;
    private SoftBus kitchen;
    private Transport transport;

    @BeforeEach
    void open() throws Exception {
        devices = new Devices();
        kitchen = devices.friend("kitchen");
        transport = kitchen.transport();
    }

    @AfterEach
    void close() throws Exception {
        transport.close();
        devices.close();
    }

    private PeerCredentials itself() {
        return PeerCredentials.ofDevice(kitchen.device().id().value());
    }

    @Test
    void addressOfADevice_isAHome() {
        Endpoint home =
                SoftBusAddress.of(kitchen.device().id(), "127.0.0.1", 7411).endpoint();

        assertThat(transport.isHome(home)).isTrue();
        assertThat(transport.leadsTo(home, itself())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "kitchen@127.0.0.1:7411", "127.0.0.1:port", "fe80::1:7411", "@", ":"})
    void malformedHomes_areNoneAndLeadToNobody(String address) {
        Endpoint home = new Endpoint(SoftBusAddress.TRANSPORT, address);

        assertThat(transport.isHome(home)).isFalse();
        assertThat(transport.leadsTo(home, itself())).isFalse();
    }
}
