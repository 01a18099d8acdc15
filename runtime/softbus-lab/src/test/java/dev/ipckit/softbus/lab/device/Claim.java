/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import dev.ipckit.softbus.device.DeviceId;
import dev.ipckit.softbus.lab.wire.Machine;
import dev.ipckit.softbus.mdns.DnsMessage;
import dev.ipckit.softbus.mdns.DnsName;
import dev.ipckit.softbus.mdns.DnsRecord;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.List;

/** An announcement of anybody, about anybody, as multicast DNS carries it without a question. */
final class Claim {

    private static final int PORT = 5353;
    private static final int TTL = 255;
    private static final int HOST_DIGITS = 32;
    private static final DnsName SERVICE = DnsName.of("_ipckit._tcp.local");

    private Claim() {}

    /** Says it once, in the network of the machine's card. */
    static void send(DeviceId device, String name, InetAddress host, int port, int seconds) throws IOException {
        String label = device.value().substring(0, HOST_DIGITS);
        DnsName instance = SERVICE.child(label + "-" + port);
        DnsName where = new DnsName(List.of(label, "local"));
        ByteBuffer bytes = DnsMessage.response(List.of(
                        new DnsRecord.Pointer(SERVICE, seconds, instance),
                        new DnsRecord.Service(instance, seconds, port, where),
                        new DnsRecord.Text(instance, seconds, List.of("id=" + device, "name=" + name, "v=1")),
                        new DnsRecord.Address(where, seconds, host)))
                .bytes();
        try (DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET)) {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.setOption(StandardSocketOptions.IP_MULTICAST_TTL, TTL);
            channel.setOption(StandardSocketOptions.IP_MULTICAST_IF, NetworkInterface.getByName(Machine.CARD));
            channel.bind(new InetSocketAddress(PORT));
            int sent = channel.send(bytes, new InetSocketAddress(InetAddress.getByName("224.0.0.251"), PORT));
            if (sent == 0) {
                throw new IOException("the announcement was not sent");
            }
        }
    }
}
