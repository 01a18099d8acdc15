/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command.device;

import dev.ipckit.command.output.Fields;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.discovery.DiscoveredDevice;
import java.util.List;

/** How a device that was discovered is told to programs. */
final class FoundDevice {

    private FoundDevice() {}

    static Fields fields(Fields fields, DiscoveredDevice device) {
        return fields.with("name", device.name().value())
                .with("id", device.id().value())
                .with("shortId", device.id().shortForm())
                .with("version", device.version())
                .with("addresses", hostsAndPorts(device.addresses()));
    }

    /** Without the device, which is said beside them. */
    static List<String> hostsAndPorts(List<SoftBusAddress> addresses) {
        return addresses.stream()
                .map(address -> SoftBusAddress.of(String.valueOf(address.host()), address.port())
                        .toString())
                .toList();
    }
}
