/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.Session;
import dev.ipckit.softbus.SoftBus;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The calling device: takes the floors, the peer and the call in turn, round after round, and compares their medians with what they
 * ought to be.
 */
final class DeviceClient {

    private static final int[] SIZES = {0, 4 * 1024, 64 * 1024, 512 * 1024};
    private static final int BULK = 64 << 20;
    private static final int BULK_CALLS = 5;
    private static final int ROUNDS = 11;
    private static final int WARM_UP = 2;

    /**
     * However long a call takes. A virtual machine may need up to a fifth of a second to find that two processes which woke up on
     * one processor had better run on two, and until then a call of long arrays takes twice as long, bare or not.
     */
    private static final int LEAST_CALLS = 1_000;

    /** At most so many times the floor. */
    private static final double CALL_LIMIT = 1.3;

    /** At least so many times as fast as the peer. */
    private static final double PEER_LIMIT = 2;

    private static final double NO_LIMIT = 0;

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
            Rounds rounds =
                    Rounds.of(count, contenders, size == 0 ? () -> service.add(19, 23) : () -> service.echo(data));
            rounds.print("bare TLS that blocks", "ours / floor", true, CALL_LIMIT);
            rounds.print("bare TLS that waits as we do", "ours / floor", true, CALL_LIMIT);
            rounds.print("grpc-java, mutual TLS", "grpc / ours", false, PEER_LIMIT);
            rounds.printFloor("grpc-java, mutual TLS", "bare TLS that waits as we do", "grpc / floor");
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
            Rounds rounds = Rounds.of(BULK_CALLS, contenders, () -> service.size(data));
            rounds.print("stream of SSLSocket", "throughput, ours / stream", false, BULK_LIMIT);
            rounds.print("SSLEngine into new arrays", "throughput, ours / stream", false, BULK_LIMIT);
            // What no call can do, since its array is its callee's: shown for what the array costs.
            rounds.print("SSLEngine into one buffer", "throughput, ours / stream", false, NO_LIMIT);
            System.out.printf(
                    Locale.ROOT,
                    "  IPC Kit moves %.2f GB/s%n",
                    BULK / (rounds.ours().p50() * 1000));
        }
    }

    /** What was measured round by round. */
    private record Rounds(Map<String, List<Latencies>> others, List<Latencies> own) {

        static Rounds of(int count, Map<String, Latencies.Call> contenders, Latencies.Call call) throws Exception {
            Rounds rounds = new Rounds(new LinkedHashMap<>(), new ArrayList<>());
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                for (Map.Entry<String, Latencies.Call> contender : contenders.entrySet()) {
                    Latencies taken = Latencies.measure(count, contender.getValue());
                    if (round >= 0) {
                        rounds.others
                                .computeIfAbsent(contender.getKey(), name -> new ArrayList<>())
                                .add(taken);
                    }
                }
                Latencies taken = Latencies.measure(count, call);
                if (round >= 0) {
                    rounds.own.add(taken);
                }
            }
            for (Map.Entry<String, List<Latencies>> other : rounds.others.entrySet()) {
                System.out.printf("  %-30s %s%n", other.getKey(), middle(other.getValue()));
            }
            System.out.printf("  %-30s %s%n", "IPC Kit", rounds.ours());
            return rounds;
        }

        Latencies ours() {
            return middle(own);
        }

        private static Latencies middle(List<Latencies> taken) {
            return taken.stream()
                    .sorted(Comparator.comparingDouble(Latencies::p50))
                    .skip(taken.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }

        /** What would be left if our own code cost nothing. */
        void printFloor(String name, String floor, String what) {
            double ratio = middle(others.getOrDefault(name, List.of())).p50()
                    / middle(others.getOrDefault(floor, List.of())).p50();
            String verdict = ratio >= PEER_LIMIT
                    ? ""
                    : String.format(Locale.ROOT, ", so that %.1f is out of reach of the TLS of this JDK", PEER_LIMIT);
            System.out.printf(Locale.ROOT, "  %-30s %s: %.2f%s%n", name, what, ratio, verdict);
        }

        /** @param isCost whether ours is divided by the other, and may be so much at most; else at least */
        void print(String name, String what, boolean isCost, double limit) {
            List<Latencies> other = others.getOrDefault(name, List.of());
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                double ratio = own.get(i).p50() / other.get(i).p50();
                ratios.add(isCost ? ratio : 1 / ratio);
            }
            ratios.sort(Comparator.naturalOrder());
            double median = ratios.get(ratios.size() / 2);
            String verdict = limit == NO_LIMIT
                    ? ""
                    : String.format(
                            Locale.ROOT,
                            ", %s %.1f: %s",
                            isCost ? "at most" : "at least",
                            limit,
                            (isCost ? median <= limit : median >= limit) ? "met" : "NOT MET");
            System.out.printf(
                    Locale.ROOT,
                    "  %-30s %s: %.2f (%.2f to %.2f)%s%n",
                    name,
                    what,
                    median,
                    ratios.get(0),
                    ratios.get(ratios.size() - 1),
                    verdict);
        }
    }
}
