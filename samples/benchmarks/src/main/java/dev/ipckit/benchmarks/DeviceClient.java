/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.Session;
import dev.ipckit.softbus.SoftBus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The calling device: takes the floors, the peer and the call in turn, round after round, and compares their medians
 * with what they ought to be.
 */
final class DeviceClient {

    private static final int[] SIZES = {0, 4 * 1024, 64 * 1024, 512 * 1024};
    private static final int BULK = 64 << 20;
    private static final int BULK_CALLS = 5;
    private static final int ROUNDS = 11;

    /**
     * However long a call takes. A virtual machine may need up to a fifth of a second to find that two processes which
     * woke up on one processor had better run on two, and until then a call of long arrays takes twice as long, bare or
     * not.
     */
    private static final int LEAST_CALLS = 1_000;

    /** At most so many times the floor. */
    private static final double CALL_LIMIT = 1.3;

    /** At least so many times as fast as the peer. */
    private static final double PEER_LIMIT = 2;

    /** At least so much of the stream's throughput. */
    private static final double BULK_LIMIT = 0.8;

    private final SoftBus bus;
    private final DevicePorts ports;
    private final int calls;
    private final BenchmarkService service;

    private DeviceClient(SoftBus bus, DevicePorts ports, int calls, BenchmarkService service) {
        this.bus = bus;
        this.ports = ports;
        this.calls = calls;
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        SoftBus bus = SoftBus.at(Path.of(arguments[0]));
        DevicePorts ports = DevicePorts.parse(arguments[1]);
        try (IpcKit kit = IpcKit.builder()
                        .name("client")
                        .transport(bus.transport())
                        .defaultDeadline(Duration.ofMinutes(1))
                        .open();
                Session session = kit.connect(Endpoint.parse(ports.endpoint()))) {
            DeviceClient client = new DeviceClient(
                    bus, ports, Integer.parseInt(arguments[2]), BenchmarkServiceStub.asInterface(session.root()));
            for (int size : SIZES) {
                client.compare(size);
            }
            client.compareBulk();
        }
    }

    private void compare(int size) throws Exception {
        byte[] data = new byte[size];
        int count = Math.max(LEAST_CALLS, calls / (1 + size / 4096));
        int request = CallClient.REQUEST_HEADERS + 8 + size;
        int reply = CallClient.REPLY_HEADERS + 4 + size;
        try (TlsPingPong blocking = TlsPingPong.connect(bus.device(), ports.blocking(), request, reply);
                SpinningTlsPingPong spinning =
                        SpinningTlsPingPong.connect(bus.device(), ports.spinning(), request, reply);
                GrpcPeer grpc = GrpcPeer.connect(bus.device(), ports.grpc())) {
            Map<String, Latencies.Call> contenders = new LinkedHashMap<>();
            contenders.put("bare TLS that blocks", blocking::call);
            contenders.put("bare TLS that waits as we do", spinning::call);
            contenders.put("grpc-java, mutual TLS", () -> grpc.echo(data));
            System.out.println((size == 0 ? "int add(int, int)" : "byte[] echo(byte[]), " + size / 1024 + " KiB") + ", "
                    + count + " calls a round, " + request + " bytes there, " + reply + " back");
            Rounds rounds = Rounds.of(
                    ROUNDS, count, contenders, size == 0 ? () -> service.add(19, 23) : () -> service.echo(data));
            rounds.print("bare TLS that blocks", "ours / floor", true, CALL_LIMIT);
            rounds.print("bare TLS that waits as we do", "ours / floor", true, CALL_LIMIT);
            rounds.print("grpc-java, mutual TLS", "grpc / ours", false, PEER_LIMIT);
            rounds.printFloor("grpc-java, mutual TLS", "bare TLS that waits as we do", "grpc / floor", PEER_LIMIT);
        }
    }

    private void compareBulk() throws Exception {
        byte[] data = new byte[BULK];
        try (TlsPingPong blocking = TlsPingPong.connect(bus.device(), ports.blocking(), BULK, 4);
                SpinningTlsPingPong arrays =
                        SpinningTlsPingPong.connect(bus.device(), ports.spinning(), BULK, 4, /* intoArrays= */ true);
                SpinningTlsPingPong same = SpinningTlsPingPong.connect(bus.device(), ports.spinning(), BULK, 4)) {
            Map<String, Latencies.Call> contenders = new LinkedHashMap<>();
            contenders.put("stream of SSLSocket", blocking::call);
            contenders.put("SSLEngine into new arrays", arrays::call);
            contenders.put("SSLEngine into one buffer", same::call);
            System.out.println("int size(byte[]), 64 MiB, " + BULK_CALLS + " calls a round");
            Rounds rounds = Rounds.of(ROUNDS, BULK_CALLS, contenders, () -> service.size(data));
            rounds.print("stream of SSLSocket", "throughput, ours / stream", false, BULK_LIMIT);
            rounds.print("SSLEngine into new arrays", "throughput, ours / stream", false, BULK_LIMIT);
            // What no call can do, since its array is its callee's: shown for what the array costs.
            rounds.print("SSLEngine into one buffer", "throughput, ours / stream", false, Rounds.NO_LIMIT);
            System.out.printf(
                    Locale.ROOT,
                    "  IPC Kit moves %.2f GB/s%n",
                    BULK / (rounds.ours().p50() * 1000));
        }
    }
}
