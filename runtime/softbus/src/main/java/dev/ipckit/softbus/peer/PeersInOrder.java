/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.peer;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import java.util.List;
import java.util.function.Consumer;

/** Several sources as one. Immutable, but for what the sources are. */
record PeersInOrder(List<PeerAddresses> sources) implements PeerAddresses {

    @Override
    public List<SoftBusAddress> of(DeviceId device) {
        return sources.stream()
                .flatMap(source -> source.of(device).stream())
                .distinct()
                .toList();
    }

    @Override
    public void onChange(Consumer<DeviceId> listener) {
        sources.forEach(source -> source.onChange(listener));
    }

    @Override
    public void removeListener(Consumer<DeviceId> listener) {
        sources.forEach(source -> source.removeListener(listener));
    }
}
