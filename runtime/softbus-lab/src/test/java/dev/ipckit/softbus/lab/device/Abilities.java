/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.ServedEndpoint;
import dev.ipckit.samgr.DeviceAbilities;
import dev.ipckit.samgr.Subscription;
import dev.ipckit.samgr.SystemAbility;
import dev.ipckit.samgr.SystemAbilityListener;
import dev.ipckit.samgr.SystemAbilityOptions;
import dev.ipckit.softbus.SoftBusAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The services of a device of the lab, its front door, and what it gets through those of others. Thread-safe. */
final class Abilities implements AbilityControl {

    /** Short, so that tests need not wait a minute for what is held no more. */
    private static final Duration IDLE = Duration.ofSeconds(5);

    private final IpcKit kit;
    private final RemoteObject served;
    private final Map<String, Connection> connections;
    private final Map<String, List<String>> seen = new ConcurrentHashMap<>();
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private volatile @Nullable ServedEndpoint door;

    Abilities(IpcKit kit, RemoteObject served, Map<String, Connection> connections) {
        this.kit = kit;
        this.served = served;
        this.connections = connections;
    }

    @Override
    public void add(String name, boolean distributed) {
        kit.samgr().add(name, served, distributed ? SystemAbilityOptions.DISTRIBUTED : SystemAbilityOptions.DEFAULT);
    }

    @Override
    public String openDoor(String host, int port) {
        ServedEndpoint opened =
                kit.samgr().openDoor(SoftBusAddress.of(host, port).endpoint());
        door = opened;
        return opened.endpoint().toString();
    }

    @Override
    public void closeDoor() {
        ServedEndpoint opened = door;
        if (opened == null) {
            throw new IllegalStateException("the door is not open");
        }
        opened.close();
    }

    @Override
    public Outcome get(String connection, String name, String deviceId, int limitSeconds) {
        return Outcome.of(() -> {
            DeviceAbilities device = kit.samgr().device(deviceId);
            device.closeWhenIdleFor(IDLE);
            RemoteObject found = device.get(name, Duration.ofSeconds(limitSeconds));
            Connection before = connections.put(connection, Connection.to(found));
            if (before != null) {
                before.close();
            }
            return 0L;
        });
    }

    @Override
    public List<String> list(String deviceId) {
        return kit.samgr().list(deviceId).stream().map(SystemAbility::name).toList();
    }

    @Override
    public void watch(String deviceId) {
        List<String> told = seen.computeIfAbsent(deviceId, key -> new CopyOnWriteArrayList<>());
        subscriptions.add(kit.samgr().device(deviceId).subscribe(new SystemAbilityListener() {
            @Override
            public void onAdded(SystemAbility ability) {
                told.add("+" + ability.name());
            }

            @Override
            public void onRemoved(SystemAbility ability) {
                told.add("-" + ability.name());
            }
        }));
    }

    @Override
    public List<String> seen(String deviceId) {
        return List.copyOf(seen.getOrDefault(deviceId, List.of()));
    }
}
