/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.mdns.DnsName;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsRecord;
import dev.ipckit.softbus.mdns.DnsType;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was heard of one neighbour under one name of the service. Times are in seconds. Confined to one thread. */
final class Instance {

    /** Records of one announcement may come in several packets. */
    private static final long ONE_ANNOUNCEMENT_SECONDS = 1;

    private static final int MAX_VERSION = 999;

    private static final long NO_DOUBT = Long.MIN_VALUE;

    /** How long a neighbour has to deny that it is gone. */
    private static final long DOUBT_SECONDS = 10;

    /** The addresses that are tried first come first. */
    static final Comparator<InetAddress> PREFERENCE = Comparator.comparing(InetAddress::isLinkLocalAddress)
            .thenComparing(address -> !(address instanceof Inet4Address))
            .thenComparing(InetAddress::getHostAddress);

    private record Heard(long at, long until) {}

    private final Map<InetAddress, Heard> addresses = new HashMap<>();
    private DnsRecord.@Nullable Service service;
    private DnsRecord.@Nullable Text text;
    private @Nullable DeviceId id;
    private long heard;
    private long until;

    /** Since when somebody else says that it is gone, {@link #NO_DOUBT} if nobody does. */
    private long doubted = NO_DOUBT;

    private boolean askedAbout;

    /** Takes in a record of its name, or a pointer to it. */
    void take(DnsRecord record, long now) {
        heard = now;
        until = Sightings.until(record, now);
        doubted = NO_DOUBT;
        if (record instanceof DnsRecord.Service said) {
            if (service != null && !service.target().equals(said.target())) {
                addresses.clear();
            }
            service = said;
        } else if (record instanceof DnsRecord.Text said) {
            text = said;
            id = id(said.entries());
        }
    }

    /** Takes in what its neighbour says of the addresses of its host: what was said before holds no more. */
    void takeAddresses(Map<DnsName, List<DnsRecord.Address>> said, long now) {
        if (service == null) {
            return;
        }
        Set<InetAddress> named = new HashSet<>();
        for (DnsRecord.Address address : said.getOrDefault(service.target(), List.of())) {
            InetAddress reached = address.address();
            if (address.ttl() == 0) {
                addresses.remove(reached);
            } else if (addresses.containsKey(reached) || addresses.size() < Sightings.MAX_ADDRESSES) {
                addresses.put(reached, new Heard(now, Sightings.until(address, now)));
                named.add(reached);
            }
        }
        if (!named.isEmpty()) {
            addresses
                    .entrySet()
                    .removeIf(entry ->
                            !named.contains(entry.getKey()) && entry.getValue().at < now - ONE_ANNOUNCEMENT_SECONDS);
        }
    }

    /** Whether nothing holds any more. */
    boolean isOver(long now) {
        return until <= now;
    }

    /** Somebody else says that it is gone: it is, unless its own neighbour says something else soon. */
    void doubt(long now) {
        if (doubted == NO_DOUBT) {
            doubted = now;
            askedAbout = false;
            until = Math.min(until, now + DOUBT_SECONDS);
        }
    }

    /** Whether its neighbour has to be asked now: not before the next second, in which its own good-bye may come. */
    boolean isToBeAskedAbout(long now) {
        boolean is = doubted != NO_DOUBT && doubted < now && !askedAbout;
        askedAbout |= is;
        return is;
    }

    void expireAddresses(long now) {
        addresses.values().removeIf(heardOf -> heardOf.until <= now);
    }

    boolean isComplete() {
        return service != null && service.port() != 0 && id != null && !addresses.isEmpty();
    }

    private Stream<DnsQuestion> missingAddresses() {
        return service == null || !addresses.isEmpty()
                ? Stream.empty()
                : Stream.of(new DnsQuestion(service.target(), DnsType.ANY));
    }

    /** What to ask to have it complete. */
    List<DnsQuestion> missing(DnsName name) {
        return service == null || text == null
                ? List.of(new DnsQuestion(name, DnsType.ANY))
                : missingAddresses().toList();
    }

    @Nullable
    DeviceId id() {
        return id;
    }

    long heard() {
        return heard;
    }

    DeviceName name() {
        return DeviceName.fromPeer(value(Announcement.NAME_KEY));
    }

    int version() {
        try {
            int version = Integer.parseInt(value(Announcement.VERSION_KEY));
            return version > 0 && version <= MAX_VERSION ? version : 0;
        } catch (NumberFormatException unsaid) {
            return 0;
        }
    }

    private String value(String key) {
        return text == null ? "" : value(text.entries(), key);
    }

    private static String value(List<String> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.startsWith(key))
                .findFirst()
                .map(entry -> entry.substring(key.length()))
                .orElse("");
    }

    /** The device that a text names. */
    static @Nullable DeviceId id(List<String> entries) {
        String id = value(entries, Announcement.ID_KEY);
        return DeviceId.isWellFormed(id) ? new DeviceId(id) : null;
    }

    /** Its addresses, the preferred ones first. */
    Stream<SoftBusAddress> addresses(DeviceId device) {
        int port = service == null ? 0 : service.port();
        return addresses.keySet().stream()
                .sorted(PREFERENCE)
                .map(address -> SoftBusAddress.of(device, address.getHostAddress(), port));
    }
}
