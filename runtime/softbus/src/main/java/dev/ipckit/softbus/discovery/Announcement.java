/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsName;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsRecord;
import dev.ipckit.softbus.mdns.DnsType;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this device says of itself: its id, its name, the version, and where its front door is. Instance and host are
 * called after the id, which nobody else has, so that there is no name to be fought for. Immutable.
 *
 * @param at where the front door is alone, null if it is at all addresses of the device
 */
record Announcement(DeviceId id, DeviceName name, @Nullable InetAddress at, int port) {

    /** The service type of the soft bus. */
    static final DnsName SERVICE = DnsName.of("_ipckit._tcp.local");

    static final String ID_KEY = "id=";
    static final String NAME_KEY = "name=";
    static final String VERSION_KEY = "v=";

    /** How long a record holds, in seconds. */
    static final long TTL = 120;

    /** Where all service types of a network are asked for (RFC 6763, section 9). */
    private static final DnsName SERVICE_TYPES = DnsName.of("_services._dns-sd._udp.local");

    private static final int HOST_DIGITS = 32;

    /**
     * All that it says in a network where it has these addresses, of which the preferred ones are enough; null if the
     * door is not in this network.
     */
    @Nullable
    DnsMessage message(Collection<InetAddress> own) {
        List<InetAddress> addresses = doorsAmong(own);
        if (addresses.isEmpty()) {
            return null;
        }
        List<DnsRecord> records = new ArrayList<>();
        DnsName instance = instance();
        DnsName host = host();
        records.add(new DnsRecord.Pointer(SERVICE, TTL, instance));
        records.add(new DnsRecord.Service(instance, TTL, port, host));
        records.add(new DnsRecord.Text(
                instance, TTL, List.of(ID_KEY + id, NAME_KEY + name, VERSION_KEY + Discovery.PROTOCOL_VERSION)));
        addresses.stream()
                .sorted(Instance.PREFERENCE)
                .limit(Sightings.MAX_ADDRESSES)
                .forEach(address -> records.add(new DnsRecord.Address(host, TTL, address)));
        return DnsMessage.response(records);
    }

    private List<InetAddress> doorsAmong(Collection<InetAddress> own) {
        return own.stream().filter(address -> at == null || at.equals(address)).toList();
    }

    /** That it is no longer so, for where it was said. */
    DnsMessage goodbye() {
        return DnsMessage.response(List.of(new DnsRecord.Pointer(SERVICE, 0, instance())));
    }

    /** The answer to who asks for the types of services, where it says anything. */
    @Nullable
    DnsMessage serviceType(Collection<InetAddress> own) {
        return doorsAmong(own).isEmpty()
                ? null
                : DnsMessage.response(List.of(new DnsRecord.Pointer(SERVICE_TYPES, TTL, SERVICE)));
    }

    /** Whether it is what was said before, in other words. */
    boolean isOfSameInstance(@Nullable Announcement other) {
        return other != null && instance().equals(other.instance());
    }

    /** Another process of this device, with another port, is another instance. */
    private DnsName instance() {
        return SERVICE.child(id.value().substring(0, HOST_DIGITS) + "-" + port);
    }

    private DnsName host() {
        return new DnsName(List.of(id.value().substring(0, HOST_DIGITS), "local"));
    }

    /** Whether somebody asks for what it says, and does not know it yet. */
    boolean isAskedFor(DnsMessage query) {
        // Made once for all that a stranger may ask at a time.
        DnsName instance = instance();
        DnsName host = host();
        return query.questions().stream().anyMatch(question -> isAskedFor(question, instance, host))
                && query.records().stream().noneMatch(record -> isKnown(record, instance));
    }

    private static boolean isAskedFor(DnsQuestion question, DnsName instance, DnsName host) {
        return question.asksFor(SERVICE, DnsType.PTR)
                || question.name().equals(instance)
                || question.name().equals(host);
    }

    private static boolean isKnown(DnsRecord record, DnsName instance) {
        return record instanceof DnsRecord.Pointer pointer
                && pointer.name().equals(SERVICE)
                && pointer.target().equals(instance)
                && pointer.ttl() >= TTL / 2;
    }

    /** Whether somebody asks all devices, and knows none of them yet. */
    static boolean isAskedOfAll(DnsMessage query) {
        return query.records().isEmpty()
                && query.questions().stream().anyMatch(question -> question.asksFor(SERVICE, DnsType.PTR));
    }

    static boolean isServiceTypeAskedFor(DnsMessage query) {
        return query.questions().stream().anyMatch(question -> question.asksFor(SERVICE_TYPES, DnsType.PTR));
    }
}
