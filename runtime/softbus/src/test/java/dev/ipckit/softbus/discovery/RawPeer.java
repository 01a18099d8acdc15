/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.discovery;

import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.testing.Eventually;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.charset.StandardCharsets;

/** Somebody who speaks multicast DNS by hand. */
final class RawPeer implements AutoCloseable {
    private final DatagramChannel channel;
    private final InetSocketAddress group;
    private final ByteBuffer received = ByteBuffer.allocate(DnsMessage.MAX_SIZE);

    RawPeer() throws IOException {
        group = new InetSocketAddress(
                InetAddress.getByAddress(new byte[] {(byte) 224, 0, 0, (byte) 251}), Networks.PORT);
        NetworkInterface loopback = NetworkInterface.getByInetAddress(InetAddress.getLoopbackAddress());
        channel = DatagramChannel.open(StandardProtocolFamily.INET);
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, loopback);
        channel.bind(new InetSocketAddress(Networks.PORT));
        channel.join(group.getAddress(), loopback);
        channel.configureBlocking(false);
    }

    void send(ByteBuffer message) throws IOException {
        channel.send(message, group);
    }

    void sendOrFail(ByteBuffer message) {
        try {
            send(message);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** How many announcements of a device have come. */
    int wordsOf(SoftBus device) throws IOException {
        int words = 0;
        received.clear();
        while (channel.receive(received) != null) {
            received.flip();
            byte[] bytes = new byte[received.remaining()];
            received.get(bytes);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains(Announcement.ID_KEY + device.device().id())) {
                words++;
            }
            received.clear();
        }
        return words;
    }

    void awaitWordOf(SoftBus device) {
        Eventually.await("a word of " + device, () -> {
            try {
                return wordsOf(device) > 0;
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        });
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
