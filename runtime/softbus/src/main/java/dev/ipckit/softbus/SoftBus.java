/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.softbus.device.Device;
import dev.ipckit.softbus.pairing.Pairing;
import dev.ipckit.softbus.pairing.PairingLimits;
import dev.ipckit.softbus.peer.PeerAddresses;
import dev.ipckit.softbus.peer.StaticPeers;
import dev.ipckit.softbus.tls.ChannelLimits;
import dev.ipckit.softbus.trust.TrustStore;
import dev.ipckit.transport.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * This device on the soft bus: who it is, whom it trusts, and the transport that carries calls to those.
 *
 * <pre>{@code
 * SoftBus bus = SoftBus.open();
 * IpcKit kit = IpcKit.builder().transport(bus.transport()).open();
 * kit.serve(SoftBusAddress.of("192.168.1.5", 7411).endpoint(), CalculatorStub.of(new PocketCalculator()));
 * }</pre>
 *
 * <p>Thread-safe. Holds nothing open.
 */
public final class SoftBus {

    private static final String DIRECTORY_VARIABLE = "IPCKIT_DEVICE";

    private final Device device;
    private final TrustStore trust;
    private final ChannelLimits limits;
    private final boolean wildcardAllowed;
    private final StaticPeers staticPeers;
    private final List<PeerAddresses> peerSources;

    private SoftBus(
            Device device,
            TrustStore trust,
            ChannelLimits limits,
            boolean wildcardAllowed,
            StaticPeers staticPeers,
            List<PeerAddresses> peerSources) {
        this.device = device;
        this.trust = trust;
        this.limits = limits;
        this.wildcardAllowed = wildcardAllowed;
        this.staticPeers = staticPeers;
        this.peerSources = peerSources;
    }

    /**
     * The device of this user: the directory {@code IPCKIT_DEVICE}, else {@code ipckit/device} in
     * {@code XDG_CONFIG_HOME}, else in {@code ~/.config}. Its key is made on first use.
     *
     * @throws IOException if its files cannot be made or read, or are open to others
     */
    public static SoftBus open() throws IOException {
        return at(defaultDirectory());
    }

    /** The same in a directory of one's own. */
    public static SoftBus at(Path directory) throws IOException {
        StaticPeers staticPeers = StaticPeers.open(directory);
        return new SoftBus(
                Device.open(directory),
                TrustStore.open(directory),
                ChannelLimits.DEFAULT,
                /* wildcardAllowed= */ false,
                staticPeers,
                List.of(staticPeers));
    }

    static Path defaultDirectory() throws IOException {
        String own = System.getenv(DIRECTORY_VARIABLE);
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String config = System.getenv("XDG_CONFIG_HOME");
        Path base = config != null && !config.isEmpty() ? Path.of(config) : home().resolve(".config");
        return base.resolve("ipckit").resolve("device");
    }

    private static Path home() throws IOException {
        String home = System.getProperty("user.home");
        if (home == null || !Path.of(home).isAbsolute()) {
            // In a container for a user whom nobody knows it is "?": the key would be in whatever directory it runs in.
            throw new IOException("this user has no home directory (\"" + home
                    + "\"), in which the device would be; set " + DIRECTORY_VARIABLE + " to a directory for it");
        }
        return Path.of(home);
    }

    /** The same device with other limits for its channels. */
    public SoftBus withLimits(ChannelLimits newLimits) {
        return new SoftBus(device, trust, newLimits, wildcardAllowed, staticPeers, peerSources);
    }

    /**
     * The same device, which may listen on all its addresses at once, those of networks that it will join later too.
     * Without this, only addresses that are named are listened at.
     */
    public SoftBus withWildcardAllowed() {
        return new SoftBus(device, trust, limits, /* wildcardAllowed= */ true, staticPeers, peerSources);
    }

    /**
     * The same device, which knows one source more of where others can be reached. Sources are asked in the order in
     * which they were added, after {@link #staticPeers}; whoever added one closes it, if it has to be closed.
     */
    public SoftBus withPeers(PeerAddresses source) {
        List<PeerAddresses> more = new ArrayList<>(peerSources);
        more.add(source);
        return new SoftBus(device, trust, limits, wildcardAllowed, staticPeers, List.copyOf(more));
    }

    /** Who this device is. */
    public Device device() {
        return device;
    }

    /** Whom it trusts. */
    public TrustStore trust() {
        return trust;
    }

    /** The limits of its channels. */
    public ChannelLimits limits() {
        return limits;
    }

    /** Where other devices can be reached, as far as all sources know. */
    public PeerAddresses peers() {
        return PeerAddresses.inOrder(peerSources);
    }

    /** The addresses that somebody wrote down, for {@link #peers} to find. */
    public StaticPeers staticPeers() {
        return staticPeers;
    }

    /** Makes this device and another one trust each other. */
    public Pairing pairing() {
        return pairing(PairingLimits.DEFAULT);
    }

    /** The same with other limits. */
    public Pairing pairing(PairingLimits pairingLimits) {
        return new Pairing(device, trust, pairingLimits);
    }

    /**
     * A transport for one {@link dev.ipckit.IpcKit}, which closes it.
     *
     * @throws IOException if this JDK has no TLS 1.3
     */
    public Transport transport() throws IOException {
        return new SoftBusTransport(this, wildcardAllowed);
    }

    @Override
    public String toString() {
        return device.toString();
    }
}
