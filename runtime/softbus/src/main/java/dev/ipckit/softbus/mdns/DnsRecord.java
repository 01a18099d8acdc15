/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.mdns;

import java.net.InetAddress;
import java.util.List;

/**
 * What DNS knows under a name: the kinds that service discovery needs. Immutable.
 */
public sealed interface DnsRecord {

    /** What it is about. */
    DnsName name();

    /** How long it holds, in seconds; 0 if it holds no more. */
    long ttl();

    /**
     * A service type has this instance, or there is this service type.
     *
     * @param target the instance
     */
    record Pointer(DnsName name, long ttl, DnsName target) implements DnsRecord {}

    /**
     * An instance is served there.
     *
     * @param port 0 to 65535
     * @param target the host
     */
    record Service(DnsName name, long ttl, int port, DnsName target) implements DnsRecord {}

    /**
     * What an instance says of itself.
     *
     * @param entries texts of the form {@code key=value}
     */
    record Text(DnsName name, long ttl, List<String> entries) implements DnsRecord {
        /** Keeps a copy. */
        public Text {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A host has this address.
     *
     * @param address of IPv4 or IPv6
     */
    record Address(DnsName name, long ttl, InetAddress address) implements DnsRecord {}
}
