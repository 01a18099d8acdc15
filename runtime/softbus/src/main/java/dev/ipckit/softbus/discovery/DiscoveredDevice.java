/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import java.util.List;

/**
 * What somebody in the network says of a device. Nobody has proved any of it: only TLS shows who answers at an address.
 * Immutable.
 *
 * @param id which device it is said to be
 * @param name what it is said to call itself
 * @param version the version of what is spoken there, {@link Discovery#PROTOCOL_VERSION} for this one; 0 if it is not
 *     said
 * @param addresses where its front door is said to be, the preferred ones first; 1 to 8
 */
public record DiscoveredDevice(DeviceId id, DeviceName name, int version, List<SoftBusAddress> addresses) {

    /** Keeps a copy. */
    public DiscoveredDevice {
        addresses = List.copyOf(addresses);
    }

    @Override
    public String toString() {
        return name + " (" + id.shortForm() + ") at " + addresses;
    }
}
