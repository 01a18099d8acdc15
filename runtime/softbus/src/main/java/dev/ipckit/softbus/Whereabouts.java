/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.peer.PeerAddresses;
import dev.ipckit.transport.Channel;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reaches a device at whichever of its addresses answers: first where it answered last, so that all connections of a
 * session come to one process, then in the order of preference. Thread-safe.
 *
 * <p>Who can forge what a device says of itself can have it said to be anywhere else. So where it answered last is
 * tried also when it is said to be there no longer, after the first of the others: a device that has moved is found
 * without delay, and one that has not is not hidden by any number of lies.
 */
final class Whereabouts {

    /** Each may take as long as a connection may take. */
    private static final int MAX_TRIES = 8;

    private final PeerAddresses peers;
    private final Connector connector;
    private final Map<DeviceId, SoftBusAddress> answeredLast = new ConcurrentHashMap<>();

    Whereabouts(PeerAddresses peers, Connector connector) {
        this.peers = peers;
        this.connector = connector;
    }

    /** Opens a channel to a device at one address. */
    @FunctionalInterface
    interface Connector {
        Channel connect(SoftBusAddress address) throws IOException;
    }

    /**
     * Opens a channel to a device.
     *
     * @throws IOException if no address is known, or it answers at none of them; says what happened at each
     */
    Channel connect(DeviceId device) throws IOException {
        List<SoftBusAddress> addresses = inOrder(device);
        if (addresses.isEmpty()) {
            throw new ConnectException("it is not known where device " + device.shortForm()
                    + " can be reached; write its address down with SoftBus.staticPeers().set(...), add a source with"
                    + " SoftBus.withPeers, or connect to softbus:DEVICE-ID@host:port");
        }
        StringJoiner why = new StringJoiner("; ");
        List<IOException> failures = new ArrayList<>();
        for (SoftBusAddress address : addresses) {
            try {
                Channel channel = connector.connect(address);
                answeredLast.put(device, address);
                return channel;
            } catch (IOException failed) {
                why.add(SoftBusAddress.of(String.valueOf(address.host()), address.port()) + ": " + failed.getMessage());
                failures.add(failed);
                if (Thread.currentThread().isInterrupted()) {
                    break;
                }
            }
        }
        IOException nowhere = new ConnectException("device " + device.shortForm() + " was not reached at "
                + (failures.size() == 1 ? "its address" : "any of " + failures.size() + " addresses") + " (" + why
                + ")");
        failures.forEach(nowhere::addSuppressed);
        throw nowhere;
    }

    private List<SoftBusAddress> inOrder(DeviceId device) {
        List<SoftBusAddress> addresses = new ArrayList<>();
        for (SoftBusAddress told : peers.of(device)) {
            if (told.host() != null && (told.device() == null || told.device().equals(device))) {
                addresses.add(SoftBusAddress.of(device, told.host(), told.port()));
            }
        }
        SoftBusAddress last = answeredLast.get(device);
        if (last != null) {
            int place = addresses.remove(last) ? 0 : Math.min(1, addresses.size());
            addresses.add(place, last);
        }
        return addresses.size() > MAX_TRIES ? addresses.subList(0, MAX_TRIES) : addresses;
    }
}
