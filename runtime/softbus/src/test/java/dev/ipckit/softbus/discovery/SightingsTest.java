/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsName;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsRecord;
import dev.ipckit.softbus.mdns.DnsType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What becomes of what is heard; the test is the clock and the network. */
class SightingsTest {

    private static final DeviceId SELF = id(0);
    private static final InetAddress SOURCE = address("10.0.0.9");

    private final Set<DeviceId> trusted = new HashSet<>();
    private long now = 1_000;
    private final Sightings sightings = new Sightings(SELF, trusted::contains, () -> now);

    private static DeviceId id(int number) {
        return new DeviceId(String.format("%064x", number).replaceFirst("^0{8}", String.format("%08x", number)));
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException noName) {
            throw new IllegalArgumentException(noName);
        }
    }

    private static DnsMessage word(int number, String name, int port, String... addresses) {
        return new Announcement(id(number), new DeviceName(name), null, port)
                .message(Arrays.stream(addresses).map(SightingsTest::address).toList());
    }

    private void take(DnsMessage message) {
        take(message, SOURCE);
    }

    private void take(DnsMessage message, InetAddress source) {
        sightings.take(message, source, (address, from) -> address.isAnyLocalAddress() ? null : address);
    }

    private List<String> addresses(int number) {
        DiscoveredDevice device = sightings.devices().get(id(number));
        return device == null
                ? List.of()
                : device.addresses().stream().map(SoftBusAddress::host).toList();
    }

    @Test
    void announcement_isADevice() {
        take(word(1, "kitchen", 7411, "10.0.0.1"));

        assertThat(sightings.devices())
                .containsExactly(java.util.Map.entry(
                        id(1),
                        new DiscoveredDevice(
                                id(1),
                                new DeviceName("kitchen"),
                                Discovery.PROTOCOL_VERSION,
                                List.of(SoftBusAddress.of(id(1), "10.0.0.1", 7411)))));
        assertThat(sightings.missing()).isEmpty();
    }

    @Test
    void ownAnnouncement_isNone() {
        take(word(0, "self", 7411, "10.0.0.1"));

        assertThat(sightings.devices()).isEmpty();
    }

    @Test
    void goodbye_isTheEnd() {
        take(word(1, "kitchen", 7411, "10.0.0.1"));
        take(new Announcement(id(1), new DeviceName("kitchen"), null, 7411).goodbye());

        assertThat(sightings.devices()).isEmpty();
    }

    @Test
    void goodbyeFromAnotherAddress_isBelievedUnlessItIsDenied() {
        take(word(1, "kitchen", 7411, "10.0.0.1"), address("10.0.0.1"));
        take(word(2, "garage", 7411, "10.0.0.2"), address("10.0.0.2"));
        now += 5;
        take(new Announcement(id(1), new DeviceName("kitchen"), null, 7411).goodbye(), address("10.0.0.7"));
        take(new Announcement(id(2), new DeviceName("garage"), null, 7411).goodbye(), address("10.0.0.66"));
        assertThat(sightings.hasDoubts())
                .as("its own goodbye may be on its way")
                .isFalse();
        now += 1;

        assertThat(sightings.hasDoubts()).isTrue();
        assertThat(sightings.hasDoubts()).as("asked already").isFalse();
        take(word(2, "garage", 7411, "10.0.0.2"), address("10.0.0.2"));
        sightings.expire();
        assertThat(sightings.devices()).as("time to answer").containsOnlyKeys(id(1), id(2));
        now += 9;
        sightings.expire();

        assertThat(sightings.devices()).containsOnlyKeys(id(2));
    }

    @Test
    void goodbyesOfADevice_fromAllOfItsAddresses_areNotAskedAbout() {
        take(word(1, "kitchen", 7411, "10.0.0.1"), address("10.0.0.1"));
        take(word(1, "kitchen", 7411, "fd00::1"), address("fd00::1"));
        for (String each : List.of("10.0.0.1", "fd00::1")) {
            take(new Announcement(id(1), new DeviceName("kitchen"), null, 7411).goodbye(), address(each));
        }
        now += 1;

        assertThat(sightings.hasDoubts()).isFalse();
        assertThat(sightings.devices()).isEmpty();
    }

    @Test
    void words_holdTwoMinutesUnlessTheyAreRepeated() {
        take(word(1, "kitchen", 7411, "10.0.0.1"));
        take(word(2, "garage", 7411, "10.0.0.2"));
        now += 60;
        take(word(2, "garage", 7411, "10.0.0.2"));
        now += 60;
        sightings.expire();

        assertThat(sightings.devices()).containsOnlyKeys(id(2));
    }

    @Test
    void wordsThatClaimToHoldForEver_holdForAWhile() {
        List<DnsRecord> forEver = word(1, "kitchen", 7411, "10.0.0.1").records().stream()
                .map(SightingsTest::forEver)
                .toList();
        take(DnsMessage.response(forEver));
        now += 4_500;
        sightings.expire();

        assertThat(sightings.devices()).isEmpty();
    }

    private static DnsRecord forEver(DnsRecord record) {
        long ttl = 4_294_967_295L;
        if (record instanceof DnsRecord.Pointer pointer) {
            return new DnsRecord.Pointer(pointer.name(), ttl, pointer.target());
        } else if (record instanceof DnsRecord.Service service) {
            return new DnsRecord.Service(service.name(), ttl, service.port(), service.target());
        } else if (record instanceof DnsRecord.Text text) {
            return new DnsRecord.Text(text.name(), ttl, text.entries());
        }
        return new DnsRecord.Address(record.name(), ttl, ((DnsRecord.Address) record).address());
    }

    @Test
    void addressThatIsNotRepeated_isForgotten_butOthersKnowOthers() {
        take(word(1, "kitchen", 7411, "10.0.0.1"), address("10.0.0.1"));
        take(word(1, "kitchen", 7411, "fd00::1"), address("fd00::1"));
        now += 10;
        take(word(1, "kitchen", 7411, "10.0.0.7"), address("10.0.0.1"));

        assertThat(addresses(1)).containsExactly("10.0.0.7", "fd00:0:0:0:0:0:0:1");
    }

    @Test
    void addresses_areInOrderOfPreferenceAndFew() {
        List<DnsRecord> records =
                new ArrayList<>(word(1, "kitchen", 7411, "fe80::1").records());
        for (String more : List.of(
                "fd00::1", "10.0.0.9", "10.0.0.8", "10.0.0.7", "10.0.0.6", "10.0.0.5", "10.0.0.4", "10.0.0.3")) {
            records.add(new DnsRecord.Address(records.get(3).name(), 120, address(more)));
        }
        take(DnsMessage.response(records));

        assertThat(addresses(1))
                .hasSize(Sightings.MAX_ADDRESSES)
                .startsWith("10.0.0.4")
                .endsWith("fd00:0:0:0:0:0:0:1", "fe80:0:0:0:0:0:0:1");
    }

    @Test
    void addressesThatAreNotReached_doNotCount() {
        take(word(1, "kitchen", 7411, "0.0.0.0"));

        assertThat(sightings.devices()).isEmpty();
    }

    @Test
    void recordsInSeveralPackets_areOneDevice_andWhatIsMissingIsAsked() {
        List<DnsRecord> records = word(1, "kitchen", 7411, "10.0.0.1").records();
        DnsName instance = ((DnsRecord.Pointer) records.get(0)).target();
        DnsName host = ((DnsRecord.Service) records.get(1)).target();

        take(DnsMessage.response(records.subList(0, 1)));
        assertThat(sightings.missing()).containsExactly(new DnsQuestion(instance, DnsType.ANY));
        take(DnsMessage.response(records.subList(1, 3)));
        assertThat(sightings.missing()).containsExactly(new DnsQuestion(host, DnsType.ANY));
        take(DnsMessage.response(records.subList(3, 4)));

        assertThat(addresses(1)).containsExactly("10.0.0.1");
    }

    @Test
    void strangersWithoutNumber_areKeptInBounds_andATrustedDeviceFindsItsPlace() {
        trusted.add(id(5_000));
        for (int stranger = 1; stranger <= 2_000; stranger++) {
            take(word(stranger, "stranger", 7411, "10.0.0.1"));
        }
        assertThat(sightings.devices()).hasSize(Sightings.MAX_INSTANCES);

        take(word(5_000, "friend", 7411, "10.0.0.2"));

        assertThat(sightings.devices()).hasSize(Sightings.MAX_INSTANCES).containsKey(id(5_000));
    }

    @Test
    void manyWhoClaimToBeOneDevice_areKeptInBounds() {
        trusted.add(id(1));
        for (int port = 1; port <= 1_000; port++) {
            take(word(1, "kitchen", port, "10.0.0." + port % 200));
        }
        DiscoveredDevice device = sightings.devices().get(id(1));

        assertThat(device.addresses()).hasSizeLessThanOrEqualTo(Sightings.MAX_ADDRESSES);
        assertThat(device.addresses())
                .extracting(SoftBusAddress::port)
                .contains(1_000)
                .doesNotContain(1);
    }

    @Test
    void neighbourWhoClaimsToBeADevice_doesNotHideIt() {
        take(word(1, "kitchen", 7411, "10.0.0.1"), address("10.0.0.1"));
        now += 5;
        for (int port = 1; port <= 100; port++) {
            take(word(1, "liar", port, "10.0.0.60", "10.0.0.61", "10.0.0.62", "10.0.0.63"), address("10.0.0.66"));
        }
        // Also under the same name, and with its good-bye.
        take(word(1, "liar", 7411, "10.0.0.66"), address("10.0.0.66"));
        take(new Announcement(id(1), new DeviceName("liar"), null, 7411).goodbye(), address("10.0.0.66"));

        assertThat(addresses(1)).contains("10.0.0.1");
    }

    @Test
    void neighbourWhoSaysOnlyLaterWhomItMeans_isKeptInBounds() {
        take(word(1, "kitchen", 7411, "10.0.0.1"), address("10.0.0.1"));
        for (int port = 1; port <= 100; port++) {
            List<DnsRecord> records =
                    word(1, "liar", port, "10.0.0." + (50 + port)).records();
            take(DnsMessage.response(records.subList(0, 2)), address("10.0.0.66"));
            take(DnsMessage.response(records.subList(2, records.size())), address("10.0.0.66"));
        }

        assertThat(addresses(1)).contains("10.0.0.1");
    }

    @Test
    void addressThatChanges_isTheFirstToBeTried() {
        take(word(1, "kitchen", 7411, "10.0.0.1"), address("10.0.0.1"));
        now += 5;
        take(word(1, "kitchen", 7411, "10.0.0.9"), address("10.0.0.9"));

        assertThat(addresses(1)).containsExactly("10.0.0.9", "10.0.0.1");
    }

    @Test
    void manyInstancesOnOneHost_costNoMoreThanOne() {
        DnsName host = DnsName.of("host.local");
        List<DnsRecord> services = new ArrayList<>();
        for (int number = 0; number < 250; number++) {
            services.add(new DnsRecord.Service(Announcement.SERVICE.child("one-" + number), 120, 7411, host));
        }
        take(DnsMessage.response(services));
        List<DnsRecord> addresses = new ArrayList<>();
        for (int number = 0; number < 250; number++) {
            addresses.add(new DnsRecord.Address(host, 120, address("10.0.0." + number)));
        }
        AtomicInteger looked = new AtomicInteger();

        sightings.take(DnsMessage.response(addresses), SOURCE, (address, from) -> {
            looked.incrementAndGet();
            return address;
        });

        assertThat(looked).hasValue(250);
    }

    @Test
    void nameThatObeysNoRules_isCleaned() {
        List<DnsRecord> records = word(1, "kitchen", 7411, "10.0.0.1").records();
        DnsName instance = ((DnsRecord.Pointer) records.get(0)).target();
        take(DnsMessage.response(records));
        take(DnsMessage.response(List.of(new DnsRecord.Text(
                instance, 120, List.of("id=" + id(1), "name=\u001b[31mred\u202e", "v=99999999999")))));

        DiscoveredDevice device = sightings.devices().get(id(1));
        assertThat(device.name().value()).isEqualTo("[31mred");
        assertThat(device.version()).isZero();
    }

    @Test
    void idThatIsNone_isNoDevice() {
        List<DnsRecord> records = word(1, "kitchen", 7411, "10.0.0.1").records();
        DnsName instance = ((DnsRecord.Pointer) records.get(0)).target();
        take(DnsMessage.response(records));
        take(DnsMessage.response(List.of(new DnsRecord.Text(instance, 120, List.of("id=../../etc/passwd")))));

        assertThat(sightings.devices()).isEmpty();
    }
}
