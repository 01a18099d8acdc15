/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.peer;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where other devices can be reached at the moment. Asked by the soft bus when an endpoint names a device and no
 * address ({@code softbus:DEVICE-ID}); such an address is where the device's front door listens.
 *
 * <p>An address is a hint and nothing more: whoever answers there has to prove in TLS that it is the device, and has to
 * be trusted. A source may therefore believe what strangers say, as long as it bounds how much of it is kept.
 * Thread-safe.
 */
public interface PeerAddresses {

    /**
     * The addresses of a device, the preferred ones first. Answers from what is known, and waits for nobody.
     *
     * @return addresses of this device, each with a host; empty if none is known
     */
    List<SoftBusAddress> of(DeviceId device);

    /**
     * Whom to tell of which device after its addresses have changed; on a thread of the source, under no lock. Should
     * not take long. What another process changed may be seen by {@link #of} alone.
     */
    void onChange(Consumer<DeviceId> listener);

    /** Ends {@link #onChange}. */
    void removeListener(Consumer<DeviceId> listener);

    /** Several sources as one: the addresses of the first come first, and each address once. */
    static PeerAddresses inOrder(List<PeerAddresses> sources) {
        return new PeersInOrder(List.copyOf(sources));
    }
}
