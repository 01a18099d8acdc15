/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** How many strangers are let in at once, counted by where they come from. */
class AdmissionTest {

    private static final int ALL = 5;
    private static final int OF_ADDRESS = 2;

    private final Admission admission = new Admission(ChannelLimits.DEFAULT.withInSetUp(ALL, OF_ADDRESS));

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }

    private void assertEnters(String... addresses) throws Exception {
        for (String address : addresses) {
            assertThat(admission.enter(address(address))).as(address).isEmpty();
        }
    }

    @Test
    void strangers_ofManyAddresses_areBoundedAllTogether() throws Exception {
        assertEnters("192.0.2.1", "192.0.2.2", "192.0.2.3", "2001:db8:0:1::1", "2001:db8:0:2::1");

        assertThat(admission.enter(address("192.0.2.4"))).isEqualTo("5 connections are in their handshake already");

        admission.leave(address("192.0.2.1"));
        assertEnters("192.0.2.4");
    }

    @Test
    void strangers_ofOneAddress_areBounded_andNobodyElse() throws Exception {
        assertEnters("192.0.2.1", "192.0.2.1");

        assertThat(admission.enter(address("192.0.2.1")))
                .isEqualTo("2 connections of its address are in their handshake already");
        assertEnters("192.0.2.2");

        admission.leave(address("192.0.2.1"));
        assertEnters("192.0.2.1");
    }

    @Test
    void addressesOfOneNetworkOfIpv6_countAsOne() throws Exception {
        assertEnters("2001:db8:0:1::1", "2001:db8:0:1:ffff:ffff:ffff:ffff");

        assertThat(admission.enter(address("2001:db8:0:1::2")))
                .isEqualTo("2 connections of its address are in their handshake already");
        assertEnters("2001:db8:0:2::2");

        // Whichever of them leaves makes room for any other.
        admission.leave(address("2001:db8:0:1:ffff:ffff:ffff:ffff"));
        assertEnters("2001:db8:0:1::3");
    }

    @Test
    void whoLeaves_leavesNothingBehind() throws Exception {
        for (int i = 0; i < 1000; i++) {
            String address = "10.0." + i / 250 + "." + i % 250;
            assertEnters(address);
            admission.leave(address(address));
        }
        assertEnters("192.0.2.1", "192.0.2.1", "192.0.2.2", "192.0.2.2", "192.0.2.3");
    }
}
