/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsRecord;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a device says of itself. */
class AnnouncementTest {

    private static final Announcement WORD = new Announcement(
            new DeviceId("4f2a91c077de".repeat(5) + "0123"), new DeviceName("\u20ac".repeat(64)), null, 7411);

    @Test
    void interfaceWithAddressesWithoutNumber_isAnnouncedWithThePreferredOnes() throws Exception {
        List<InetAddress> own = new ArrayList<>();
        for (int i = 1; i <= 400; i++) {
            own.add(InetAddress.getByName("fd00::" + Integer.toHexString(i)));
        }
        own.add(0, InetAddress.getByName("fe80::1"));
        own.add(InetAddress.getByName("10.0.0.1"));

        DnsMessage message = WORD.message(own);

        assertThat(DnsMessage.read(message.bytes())).isEqualTo(message);
        assertThat(addresses(message))
                .hasSize(Sightings.MAX_ADDRESSES)
                .startsWith(InetAddress.getByName("10.0.0.1"))
                .doesNotContain(InetAddress.getByName("fe80::1"));
    }

    private static List<InetAddress> addresses(DnsMessage message) {
        return message.records().stream()
                .filter(DnsRecord.Address.class::isInstance)
                .map(record -> ((DnsRecord.Address) record).address())
                .toList();
    }
}
