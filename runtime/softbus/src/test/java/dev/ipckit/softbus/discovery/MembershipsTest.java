/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.Logged;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.channels.MembershipKey;
import java.nio.channels.MulticastChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is a member where; the test is the operating system. */
class MembershipsTest {

    private final List<String> calls = new ArrayList<>();
    private final Memberships memberships = new Memberships(this::join);
    private Network loopback;
    private boolean refusing;

    @BeforeEach
    void find() throws Exception {
        NetworkInterface device = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
        loopback = new Network(
                device,
                device.getInterfaceAddresses().stream()
                        .filter(address -> address.getAddress().getAddress().length == 4)
                        .toList());
    }

    private MembershipKey join(Network network, boolean isIpv6) throws IOException {
        calls.add("join");
        if (refusing) {
            throw new IOException("no buffer space");
        }
        return new Key();
    }

    @Test
    void networkIsJoinedOnce_andLeftWhenItIsGone() {
        memberships.bringUpTo(List.of(loopback));
        memberships.bringUpTo(List.of(loopback));
        memberships.bringUpTo(List.of());
        memberships.bringUpTo(List.of());

        assertThat(calls).containsExactly("join", "drop");
    }

    @Test
    void networkWhoseInterfaceIsGone_isLeftThoughTheOperatingSystemRefuses_andJoinedAgain() {
        memberships.bringUpTo(List.of(loopback));
        refusing = true;
        memberships.bringUpTo(List.of());
        refusing = false;
        memberships.bringUpTo(List.of(loopback));

        assertThat(calls).containsExactly("join", "drop", "join");
    }

    @Test
    void joiningThatFails_isTriedAgainAndSaidOnce() {
        refusing = true;
        String said;
        try (Logged logged = new Logged()) {
            memberships.bringUpTo(List.of(loopback));
            memberships.bringUpTo(List.of(loopback));
            said = logged.text();
        }
        refusing = false;
        memberships.bringUpTo(List.of(loopback));
        memberships.bringUpTo(List.of(loopback));

        assertThat(said)
                .containsOnlyOnce(
                        "no devices are discovered in " + loopback.device().getName() + " over IPv4")
                .contains("no buffer space");
        assertThat(calls).containsExactly("join", "join", "join");
    }

    /** A membership that cannot be ended while the operating system refuses. */
    private final class Key extends MembershipKey {

        @Override
        public boolean isValid() {
            return true;
        }

        @Override
        public void drop() {
            calls.add("drop");
            if (refusing) {
                throw new AssertionError(new IOException("no such device"));
            }
        }

        @Override
        public MembershipKey block(InetAddress source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public MembershipKey unblock(InetAddress source) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable MulticastChannel channel() {
            return null;
        }

        @Override
        public InetAddress group() {
            return InetAddress.getLoopbackAddress();
        }

        @Override
        public NetworkInterface networkInterface() {
            return loopback.device();
        }

        @Override
        public @Nullable InetAddress sourceAddress() {
            return null;
        }
    }
}
