/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import java.io.IOException;
import java.nio.channels.MembershipKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** In which networks the sockets of multicast DNS hear what is said to the group. Confined to one thread. */
final class Memberships {

    private static final Logger logger = LoggerFactory.getLogger(Memberships.class);

    private record Membership(int network, boolean isIpv6) {}

    private final Group group;
    private final Map<Membership, MembershipKey> joined = new HashMap<>();
    private final Set<Membership> failing = new HashSet<>();

    /** None yet. */
    Memberships(Group group) {
        this.group = group;
    }

    /** Ends those in networks that are gone, and has one in each of these; what failed before is tried again. */
    void bringUpTo(Collection<Network> networks) {
        Set<Integer> present = networks.stream().map(Network::index).collect(Collectors.toSet());
        joined.entrySet().removeIf(entry -> {
            boolean gone = !present.contains(entry.getKey().network);
            if (gone) {
                leave(entry.getKey(), entry.getValue());
            }
            return gone;
        });
        failing.removeIf(membership -> !present.contains(membership.network));
        for (Network network : networks) {
            join(network, false);
            join(network, true);
        }
    }

    private void join(Network network, boolean isIpv6) {
        Membership membership = new Membership(network.index(), isIpv6);
        if (!network.has(isIpv6) || joined.containsKey(membership)) {
            return;
        }
        try {
            MembershipKey key = group.join(network, isIpv6);
            if (key != null) {
                joined.put(membership, key);
                failing.remove(membership);
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException failed) {
            // Tried every second: said once.
            if (failing.add(membership)) {
                logger.warn(
                        "no devices are discovered in {} over {}, as long as this fails: {}",
                        network.device().getName(),
                        isIpv6 ? "IPv6" : "IPv4",
                        failed.toString());
            }
            logger.debug("no multicast DNS in {}", network.device().getName(), failed);
        }
    }

    private static void leave(Membership membership, MembershipKey key) {
        try {
            key.drop();
        } catch (AssertionError thatIsHowTheJdkSaysIt) {
            // The operating system refuses where the network is gone, and has ended the membership then.
            logger.debug("{} was over already", membership, thatIsHowTheJdkSaysIt);
        }
    }

    /** How one becomes a member. */
    @FunctionalInterface
    interface Group {

        /** Becomes a member; null if there is no socket for the protocol. */
        @Nullable
        MembershipKey join(Network network, boolean isIpv6) throws IOException;
    }
}
