/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.pairing;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.softbus.tls.TlsChannel;
import dev.ipckit.softbus.tls.TlsNetwork;
import dev.ipckit.softbus.trust.TrustStore;
import dev.ipckit.softbus.trust.TrustedDevice;
import dev.ipckit.softbus.trust.UntrustedException;
import dev.ipckit.softbus.trust.Verified;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Makes two devices trust each other that have not met: one opens itself for a while, the other connects to it, both
 * show a code of six digits, and a person at each says that they are the same.
 *
 * <p>On a port of its own: where calls arrive, strangers never get past their certificate. Thread-safe.
 */
public final class Pairing {

    static final String PROTOCOL = "ipckit-pair/1";

    private static final int IN_SET_UP = 16;
    private static final int IN_SET_UP_OF_ADDRESS = 8;

    private final Device device;
    private final TrustStore trust;
    private final PairingLimits limits;

    /** For a device and its trust store. */
    public Pairing(Device device, TrustStore trust, PairingLimits limits) {
        this.device = device;
        this.trust = trust;
        this.limits = limits;
    }

    /**
     * Lets other devices connect to be paired with, until one has been, the time is over, too many tries failed, or it
     * is closed. One at a time; others are refused meanwhile.
     *
     * @param address a port of its own; 0 for any that is free
     * @throws IOException if nobody can listen there
     */
    public OpenPairing open(InetSocketAddress address, PairingUser user) throws IOException {
        TlsNetwork network = network();
        boolean done = false;
        try {
            OpenPairing open =
                    OpenPairing.start(network, network.listen(address, List.of(PROTOCOL)), limits, () -> attempt(user));
            done = true;
            return open;
        } finally {
            if (!done) {
                network.close();
            }
        }
    }

    /**
     * Pairs with a device that is open for it. Returns when both trust each other.
     *
     * @throws IOException if nobody can be reached there, nothing comes of it, or the other device agreed and was not heard
     *     of again: then this one does not trust it
     */
    public TrustedDevice connect(String host, int port, PairingUser user) throws IOException {
        try (TlsNetwork network = network();
                TlsChannel channel = network.connect(null, host, port, PROTOCOL)) {
            return attempt(user).connecting(channel);
        }
    }

    private Attempt attempt(PairingUser user) {
        return new Attempt(device, trust, user, limits);
    }

    private TlsNetwork network() throws IOException {
        ChannelLimits channels = ChannelLimits.DEFAULT.withInSetUp(IN_SET_UP, IN_SET_UP_OF_ADDRESS);
        return new TlsNetwork(device, this::check, channels, () -> {});
    }

    /** Anybody who has a key: who it is, people find out. */
    private Verified check(String protocol, List<X509Certificate> chain) throws UntrustedException {
        if (!protocol.equals(PROTOCOL) || chain.isEmpty()) {
            throw new UntrustedException("the peer does not want to be paired");
        }
        DeviceId id = DeviceId.of(chain.get(0));
        if (id.equals(device.id())) {
            throw new UntrustedException("a device cannot be paired with itself");
        }
        return new Verified(id, Instant.MAX);
    }
}
