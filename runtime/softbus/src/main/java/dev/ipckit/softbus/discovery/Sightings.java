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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of devices, for as long as it holds. Anybody can say anything here, so all of it is bounded; a device
 * that is trusted finds its place also when strangers have filled all others. Confined to one thread.
 */
final class Sightings {

    /** How many announcements are kept. */
    static final int MAX_INSTANCES = 512;

    /**
     * How many of them may be said to be of one device: each of its networks and protocols is a neighbour of its own.
     */
    static final int MAX_INSTANCES_OF_DEVICE = 8;

    /** How many of those one neighbour may have said: a liar must not crowd out the device that it claims to be. */
    static final int MAX_INSTANCES_OF_SOURCE = 2;

    /** How many addresses a device may have. */
    static final int MAX_ADDRESSES = 8;

    /** How many addresses of a host are looked at in one message: all of those that it had, and all of its new ones. */
    private static final int MAX_ADDRESSES_SAID = 2 * MAX_ADDRESSES;

    /** Nobody's word holds longer, in seconds. */
    private static final long MAX_TTL = 4_500;

    private static final int MAX_QUESTIONS = 16;

    private final DeviceId self;
    private final Predicate<DeviceId> trusted;
    private final LongSupplier seconds;
    private final Map<Word, Instance> instances = new LinkedHashMap<>();

    /** What one neighbour says under one name: what another one says of it takes nothing away. */
    private record Word(DnsName name, InetAddress source) {}

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
     * @param reachable gives an address as it is reached from here, empty if it is none of a network that this device
     *     is in
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
            takeOfInstance(record, source, ids);
        }
        Map<DnsName, List<DnsRecord.Address>> addresses = addresses(said, source, reachable);
        instances.forEach((word, instance) -> {
            if (word.source.equals(source)) {
                instance.takeAddresses(addresses, now());
            }
        });
    }

    /**
     * What is said of the addresses of each host, as they are reached from here: looked up once, however many instances
     * have it.
     */
    private static Map<DnsName, List<DnsRecord.Address>> addresses(
            DnsMessage said, InetAddress source, Reach reachable) {
        Map<DnsName, List<DnsRecord.Address>> addresses = new HashMap<>();
        for (DnsRecord record : said.records()) {
            if (record instanceof DnsRecord.Address address) {
                InetAddress reached = reachable.reached(address.address(), source);
                List<DnsRecord.Address> ofHost = addresses.computeIfAbsent(address.name(), host -> new ArrayList<>());
                if (reached != null && ofHost.size() < MAX_ADDRESSES_SAID) {
                    ofHost.add(new DnsRecord.Address(address.name(), address.ttl(), reached));
                }
            }
        }
        return addresses;
    }

    private void takeOfInstance(DnsRecord record, InetAddress source, Map<DnsName, DeviceId> ids) {
        DnsName name =
                record instanceof DnsRecord.Pointer pointer && pointer.name().equals(Announcement.SERVICE)
                        ? pointer.target()
                        : record.name();
        if (!name.isChildOf(Announcement.SERVICE)) {
            return;
        }
        Word word = new Word(name, source);
        if (record.ttl() == 0) {
            instances.remove(word);
            doubtOthers(word);
            return;
        }
        Instance instance = instances.get(word);
        if (instance == null) {
            instance = admit(word, ids.get(name));
        }
        if (instance != null) {
            DeviceId before = instance.id();
            instance.take(record, now());
            DeviceId id = instance.id();
            if (id != null && !id.equals(before)) {
                makeRoomBeside(word, id);
            }
        }
    }

    /**
     * A device that has another address than before says goodbye from there alone, and its former words would hold
     * until they are old. But anybody can say goodbye in its name.
     */
    private void doubtOthers(Word gone) {
        instances.forEach((word, instance) -> {
            if (word.name.equals(gone.name)) {
                instance.doubt(now());
            }
        });
    }

    /** Whether somebody has to be asked whether he is still there, who was not asked before. */
    boolean hasDoubts() {
        long now = now();
        boolean any = false;
        for (Instance instance : instances.values()) {
            any |= instance.isToBeAskedAbout(now);
        }
        return any;
    }

    /** Forgets what was said first of a device, if there is too much of it: of the same neighbour, or else of all. */
    private void makeRoomBeside(Word latest, DeviceId id) {
        List<Word> ofDevice =
                wordsOf(id).stream().filter(word -> !word.equals(latest)).toList();
        List<Word> ofSource = ofDevice.stream()
                .filter(word -> word.source.equals(latest.source))
                .toList();
        if (ofSource.size() >= MAX_INSTANCES_OF_SOURCE) {
            instances.remove(ofSource.get(0));
        } else if (ofDevice.size() >= MAX_INSTANCES_OF_DEVICE) {
            instances.remove(ofDevice.get(0));
        }
    }

    private @Nullable Instance admit(Word word, @Nullable DeviceId id) {
        if (id != null && id.equals(self)) {
            return null;
        }
        if (instances.size() >= MAX_INSTANCES && !(id != null && trusted.test(id) && makeRoom())) {
            return null;
        }
        Instance instance = new Instance();
        instances.put(word, instance);
        return instance;
    }

    private List<Word> wordsOf(DeviceId id) {
        return instances.entrySet().stream()
                .filter(entry -> id.equals(entry.getValue().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Forgets the first stranger. */
    private boolean makeRoom() {
        for (Map.Entry<Word, Instance> entry : instances.entrySet()) {
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
        Set<DnsQuestion> questions = new LinkedHashSet<>();
        instances.forEach((word, instance) -> {
            if (questions.size() < MAX_QUESTIONS) {
                questions.addAll(instance.missing(word.name));
            }
        });
        return List.copyOf(questions);
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
        List<List<SoftBusAddress>> said = latestFirst.stream()
                .map(instance -> instance.addresses(id).toList())
                .toList();
        return new DiscoveredDevice(id, latest.name(), latest.version(), inTurn(said));
    }

    /** The first of each, then the second of each: whoever says the most leaves room for the others. */
    private static List<SoftBusAddress> inTurn(List<List<SoftBusAddress>> said) {
        Set<SoftBusAddress> addresses = new LinkedHashSet<>();
        for (int i = 0; i < MAX_ADDRESSES; i++) {
            for (List<SoftBusAddress> one : said) {
                if (i < one.size() && addresses.size() < MAX_ADDRESSES) {
                    addresses.add(one.get(i));
                }
            }
        }
        return List.copyOf(addresses);
    }

    /** An address as it is reached from here. */
    @FunctionalInterface
    interface Reach {
        /** The address with what it takes to reach it, null if it is none of a network that this device is in. */
        @Nullable
        InetAddress reached(InetAddress address, InetAddress source);
    }
}
