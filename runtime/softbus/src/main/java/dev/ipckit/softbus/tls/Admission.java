/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.tls;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many strangers may be in their handshake at once, in all and from one address. Thread-safe.
 */
final class Admission {

    /** Whoever has one address of IPv6 mostly has this much of it in common with his others. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private final ChannelLimits limits;

    /** Guarded by itself. */
    private final Map<ByteBuffer, Integer> byAddress = new HashMap<>();

    private int all;

    Admission(ChannelLimits limits) {
        this.limits = limits;
    }

    /** Lets somebody in. @return empty if so, and then {@link #leave} has to be called; otherwise why not */
    String enter(InetAddress address) {
        synchronized (byAddress) {
            if (all >= limits.inSetUp()) {
                return all + " connections are in their handshake already";
            }
            ByteBuffer key = key(address);
            int ofAddress = byAddress.getOrDefault(key, 0);
            if (ofAddress >= limits.inSetUpOfAddress()) {
                return ofAddress + " connections of its address are in their handshake already";
            }
            all++;
            byAddress.put(key, ofAddress + 1);
            return "";
        }
    }

    void leave(InetAddress address) {
        synchronized (byAddress) {
            all--;
            byAddress.computeIfPresent(key(address), (key, count) -> count == 1 ? null : count - 1);
        }
    }

    private static ByteBuffer key(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes);
    }
}
