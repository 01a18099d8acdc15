/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import java.nio.file.Path;
import javax.net.ssl.SSLServerSocket;

/** The serving device: the service on the soft bus, and the bare ping-pong beside it. Ends with its standard input. */
final class DeviceServer {

    private DeviceServer() {}

    public static void main(String[] arguments) throws Exception {
        SoftBus bus = SoftBus.at(Path.of(arguments[0]));
        try (IpcKit kit = IpcKit.builder()
                        .name("server")
                        .transport(bus.transport())
                        .open();
                SSLServerSocket floor = TlsPingPong.listen(bus.device())) {
            Endpoint endpoint = kit.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), new CallServer.Service())
                    .endpoint();
            Thread serving = new Thread(() -> TlsPingPong.serve(floor), "ping-pong");
            serving.setDaemon(true);
            serving.start();
            System.out.println(endpoint + " " + floor.getLocalPort());
            while (System.in.read() >= 0) {
                // Wait for the end.
            }
        }
    }
}
