/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.IpcKit;
import dev.ipckit.softbus.Devices;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsQuestion;
import dev.ipckit.softbus.mdns.DnsType;
import dev.ipckit.testing.Eventually;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Anybody may say anything on a network: it costs little, and gets nobody a call that is not theirs. */
class HostileDiscoveryTest extends DiscoveryTestCase {

    private static final long SEED = 6762;

    @Test
    void onesWhoClaimToBeTheDevice_doNotGetItsCalls() throws Exception {
        SoftBus mallory = devices.stranger("mallory");
        Devices.trust(mallory, garage.device().certificate());
        IpcKit server =
                IpcKit.builder().name("mallory").transport(mallory.transport()).open();
        opened.add(server);
        int port = SoftBusAddress.parse(
                        server.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), new Silent())
                                .endpoint())
                .port();
        Discovery looking = discovery(garage);
        ByteBuffer lie = new Announcement(kitchen.device().id(), new DeviceName("kitchen"), null, port)
                .message(List.of(InetAddress.getLoopbackAddress()))
                .bytes();
        try (RawPeer enemy = new RawPeer()) {
            // Told again: whoever looks may not be in the group yet.
            Eventually.await("the lie is heard", () -> {
                enemy.sendOrFail(lie.duplicate());
                return !looking.of(kitchen.device().id()).isEmpty();
            });
        }
        IpcKit client = IpcKit.builder()
                .name("garage")
                .transport(garage.withPeers(looking).transport())
                .open();
        opened.add(client);

        assertThatThrownBy(() ->
                        client.connect(SoftBusAddress.of(kitchen.device().id()).endpoint()))
                .hasMessageContaining("not trusted");
    }

    @Test
    void floodOfNonsense_doesNotKeepDevicesFromBeingFound() throws Exception {
        Discovery looking = discovery(garage);
        Random random = new Random(SEED);
        try (RawPeer enemy = new RawPeer()) {
            for (int i = 0; i < 5_000; i++) {
                byte[] nonsense = new byte[random.nextInt(600)];
                random.nextBytes(nonsense);
                enemy.send(ByteBuffer.wrap(nonsense));
            }
        }
        Discovery published = discovery(kitchen);
        published.publish(7411);

        Eventually.await(
                "the kitchen is found", () -> !looking.of(kitchen.device().id()).isEmpty());
    }

    @Test
    void floodOfQuestions_isAnsweredOnceASecond() throws Exception {
        Discovery published = discovery(kitchen);
        published.publish(7411);
        DnsMessage question = DnsMessage.query(List.of(new DnsQuestion(Announcement.SERVICE, DnsType.PTR)));
        try (RawPeer asker = new RawPeer()) {
            asker.send(question.bytes());
            asker.awaitWordOf(kitchen);
            long began = System.nanoTime();
            int words = 0;
            for (int i = 0; i < 2_000; i++) {
                asker.send(question.bytes());
                words += asker.wordsOf(kitchen);
            }
            asker.awaitWordOf(kitchen);
            words += 1;
            // One for each second that has begun, for IPv4, and one that was on its way.
            assertThat(words).isLessThanOrEqualTo((int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began) + 2);
        }
    }
}
