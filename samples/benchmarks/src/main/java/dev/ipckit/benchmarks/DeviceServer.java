/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.SoftBusAddress;
import io.grpc.Server;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import javax.net.ssl.SSLServerSocket;

/**
 * The serving device: the service on the soft bus, and the floors and the peer beside it. Ends with its standard input.
 */
final class DeviceServer {

    private DeviceServer() {}

    public static void main(String[] arguments) throws Exception {
        SoftBus bus = SoftBus.at(Path.of(arguments[0]));
        try (IpcKit kit = IpcKit.builder()
                        .name("server")
                        .transport(bus.transport())
                        .open();
                SSLServerSocket blocking = TlsPingPong.listen(bus.device());
                ServerSocketChannel spinning = SpinningTlsPingPong.listen()) {
            Server grpc = GrpcPeer.serve(bus.device());
            Endpoint endpoint = kit.serve(SoftBusAddress.of("127.0.0.1", 0).endpoint(), new CallServer.Service())
                    .endpoint();
            start("blocking", () -> TlsPingPong.serve(blocking));
            start("spinning", () -> SpinningTlsPingPong.serve(spinning, bus.device()));
            System.out.println(new DevicePorts(
                    endpoint.toString(),
                    blocking.getLocalPort(),
                    spinning.socket().getLocalPort(),
                    grpc.getPort()));
            while (System.in.read() >= 0) {
                // Wait for the end.
            }
            grpc.shutdownNow();
        }
    }

    private static void start(String name, Runnable floor) {
        Thread serving = new Thread(floor, name);
        serving.setDaemon(true);
        serving.start();
    }
}
