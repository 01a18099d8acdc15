/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.discovery.DiscoveredDevice;
import dev.ipckit.softbus.discovery.Discovery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The discovery of a device of the lab. Thread-safe. */
final class Finding implements DiscoveryControl {

    private final Discovery discovery;
    private final Map<String, List<String>> events = new ConcurrentHashMap<>();

    Finding(Discovery discovery) {
        this.discovery = discovery;
        discovery.subscribe(
                event -> events.computeIfAbsent(event.device().id().value(), id -> new CopyOnWriteArrayList<>())
                        .add(event.kind() + " " + event.device().name()));
    }

    @Override
    public void publish(String host, int port) {
        try {
            if (host.isEmpty()) {
                discovery.publish(port);
            } else {
                discovery.publish(InetAddress.getByName(host), port);
            }
        } catch (UnknownHostException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Override
    public void unpublish() {
        discovery.unpublish();
    }

    @Override
    public List<String> devices() {
        return discovery.devices().stream()
                .map(DiscoveredDevice::id)
                .map(DeviceId::value)
                .toList();
    }

    @Override
    public List<String> addresses(String deviceId) {
        return discovery.of(new DeviceId(deviceId)).stream()
                .map(SoftBusAddress::endpoint)
                .map(Object::toString)
                .toList();
    }

    @Override
    public List<String> events(String deviceId) {
        return List.copyOf(events.getOrDefault(deviceId, List.of()));
    }

    @Override
    public void claim(String deviceId, String name, String host, int port, int seconds) {
        try {
            Claim.send(new DeviceId(deviceId), name, InetAddress.getByName(host), port, seconds);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
