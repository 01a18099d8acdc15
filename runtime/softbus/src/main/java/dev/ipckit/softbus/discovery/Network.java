/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.util.List;

/**
 * A network that this device is in, as it was when it was looked up. Immutable.
 *
 * @param device what leads there
 * @param addresses those of this device there, at least one
 */
record Network(NetworkInterface device, List<InterfaceAddress> addresses) {

    /** Keeps a copy. */
    Network {
        addresses = List.copyOf(addresses);
    }

    /** What the operating system calls it; no other has the same at the same time. */
    int index() {
        return device.getIndex();
    }

    /** The addresses of this device there. */
    List<InetAddress> own() {
        return addresses.stream().map(InterfaceAddress::getAddress).toList();
    }

    /** Whether this device has an address of the protocol there. */
    boolean has(boolean isIpv6) {
        return addresses.stream().anyMatch(address -> address.getAddress() instanceof Inet6Address == isIpv6);
    }

    /** Whether an address that is not link-local is one of this network. */
    boolean contains(InetAddress address) {
        return addresses.stream()
                .anyMatch(own ->
                        isInPrefix(address.getAddress(), own.getAddress().getAddress(), own.getNetworkPrefixLength()));
    }

    private static boolean isInPrefix(byte[] address, byte[] own, int prefix) {
        if (address.length != own.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((address[bit / Byte.SIZE] ^ own[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
