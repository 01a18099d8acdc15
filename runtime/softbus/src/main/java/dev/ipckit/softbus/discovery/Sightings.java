/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsName;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsRecord;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of devices, for as long as it holds. Anybody can say anything here, so all of it is bounded; a device that is
 * trusted finds its place also when strangers have filled all others. Confined to one thread.
 */
final class Sightings {

    /** How many announcements are kept. */
    static final int MAX_INSTANCES = 256;

    /** How many of them may be said to be of one device. */
    static final int MAX_INSTANCES_OF_DEVICE = 4;

    /** How many addresses a device may have. */
    static final int MAX_ADDRESSES = 8;

    /** Nobody's word holds longer, in seconds. */
    private static final long MAX_TTL = 4_500;

    private static final int MAX_QUESTIONS = 16;

    private final DeviceId self;
    private final Predicate<DeviceId> trusted;
    private final LongSupplier seconds;
    private final Map<DnsName, Instance> instances = new LinkedHashMap<>();

    /**
     * Nothing heard yet.
     *
     * @param self whose own announcements count for nothing
     * @param trusted who has a place in any case
     * @param seconds a clock
     */
    Sightings(DeviceId self, Predicate<DeviceId> trusted, LongSupplier seconds) {
        this.self = self;
        this.trusted = trusted;
        this.seconds = seconds;
    }

    /**
     * Takes in what was said.
     *
     * @param source who said it
     * @param reachable gives an address as it is reached from here, empty if it is none of a network that this device is in
     */
    void take(DnsMessage said, InetAddress source, Reach reachable) {
        Map<DnsName, DeviceId> ids = new HashMap<>();
        for (DnsRecord record : said.records()) {
            if (record instanceof DnsRecord.Text text) {
                DeviceId id = Instance.id(text.entries());
                if (id != null) {
                    ids.put(text.name(), id);
                }
            }
        }
        for (DnsRecord record : said.records()) {
            takeOfInstance(record, ids);
        }
        for (Instance instance : instances.values()) {
            instance.takeAddresses(said, source, reachable, now());
        }
    }

    private void takeOfInstance(DnsRecord record, Map<DnsName, DeviceId> ids) {
        DnsName name =
                record instanceof DnsRecord.Pointer pointer && pointer.name().equals(Announcement.SERVICE)
                        ? pointer.target()
                        : record.name();
        if (!name.isChildOf(Announcement.SERVICE)) {
            return;
        }
        if (record.ttl() == 0) {
            instances.remove(name);
            return;
        }
        Instance instance = instances.get(name);
        if (instance == null) {
            instance = admit(name, ids.get(name));
        }
        if (instance != null) {
            instance.take(record, now());
        }
    }

    private @Nullable Instance admit(DnsName name, @Nullable DeviceId id) {
        if (id != null) {
            if (id.equals(self)) {
                return null;
            }
            List<DnsName> ofDevice = namesOf(id);
            if (ofDevice.size() >= MAX_INSTANCES_OF_DEVICE) {
                instances.remove(ofDevice.get(0));
            }
        }
        if (instances.size() >= MAX_INSTANCES && !(id != null && trusted.test(id) && makeRoom())) {
            return null;
        }
        Instance instance = new Instance();
        instances.put(name, instance);
        return instance;
    }

    private List<DnsName> namesOf(DeviceId id) {
        return instances.entrySet().stream()
                .filter(entry -> id.equals(entry.getValue().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Forgets the first stranger. */
    private boolean makeRoom() {
        for (Map.Entry<DnsName, Instance> entry : instances.entrySet()) {
            DeviceId id = entry.getValue().id();
            if (id == null || !trusted.test(id)) {
                instances.remove(entry.getKey());
                return true;
            }
        }
        return false;
    }

    /** Forgets what holds no more. */
    void expire() {
        long now = now();
        instances.values().removeIf(instance -> instance.isOver(now));
        instances.values().forEach(instance -> instance.expireAddresses(now));
    }

    private long now() {
        return seconds.getAsLong();
    }

    static long until(DnsRecord record, long now) {
        return now + Math.min(record.ttl(), MAX_TTL);
    }

    /** What has to be asked to know all of what was heard of. */
    List<DnsQuestion> missing() {
        List<DnsQuestion> questions = new ArrayList<>();
        instances.forEach((name, instance) -> {
            if (questions.size() < MAX_QUESTIONS) {
                questions.addAll(instance.missing(name));
            }
        });
        return questions;
    }

    /** The devices of which enough is known to reach them. */
    Map<DeviceId, DiscoveredDevice> devices() {
        Map<DeviceId, List<Instance>> byId = new LinkedHashMap<>();
        for (Instance instance : instances.values()) {
            DeviceId id = instance.id();
            if (id != null && !id.equals(self) && instance.isComplete()) {
                byId.computeIfAbsent(id, key -> new ArrayList<>()).add(instance);
            }
        }
        Map<DeviceId, DiscoveredDevice> devices = new LinkedHashMap<>();
        byId.forEach((id, all) -> devices.put(id, device(id, all)));
        return devices;
    }

    private static DiscoveredDevice device(DeviceId id, List<Instance> instances) {
        // Of those that were heard in the same second, the one that was admitted last.
        List<Instance> latestFirst = new ArrayList<>(instances);
        Collections.reverse(latestFirst);
        latestFirst.sort(Comparator.comparingLong(Instance::heard).reversed());
        Instance latest = latestFirst.get(0);
        List<SoftBusAddress> addresses = latestFirst.stream()
                .flatMap(instance -> instance.addresses(id))
                .distinct()
                .limit(MAX_ADDRESSES)
                .toList();
        return new DiscoveredDevice(id, latest.name(), latest.version(), addresses);
    }

    /** An address as it is reached from here. */
    @FunctionalInterface
    interface Reach {
        /** The address with what it takes to reach it, null if it is none of a network that this device is in. */
        @Nullable
        InetAddress reached(InetAddress address, InetAddress source);
    }
}
