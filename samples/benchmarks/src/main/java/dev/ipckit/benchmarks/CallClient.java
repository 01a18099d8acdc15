/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.Session;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The calling process: takes the floor and the call in turn, round after round, and compares their medians. */
final class CallClient {

    /**
     * Headers of a request, token and arguments; headers of a reply with the references before it, status and result.
     */
    static final int REQUEST_HEADERS = 16 + 40 + tokenSize();

    static final int REPLY_HEADERS = 32 + 16 + 20 + 4;
    private static final int ECHO_SIZE = 64 * 1024;
    private static final int ROUNDS = 7;

    private final Path directory;
    private final BenchmarkService service;

    private CallClient(Path directory, BenchmarkService service) {
        this.directory = directory;
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        int calls = Integer.parseInt(arguments[1]);
        try (IpcKit kit = IpcKit.builder().name("client").home(directory).open();
                Session session = kit.connect(Endpoint.unix(CallServer.service(directory)))) {
            CallClient client = new CallClient(directory, BenchmarkServiceStub.asInterface(session.root()));
            client.compare("int add(int, int)", calls, REQUEST_HEADERS + 8, REPLY_HEADERS + 4, client::add);
            client.countAllocation(calls);
            byte[] data = new byte[ECHO_SIZE];
            for (boolean withArrays : new boolean[] {false, true}) {
                client.compare(
                        "byte[] echo(byte[]), 64 KiB",
                        calls / 4,
                        REQUEST_HEADERS + 4 + ECHO_SIZE,
                        REPLY_HEADERS + 4 + ECHO_SIZE,
                        withArrays,
                        () -> client.echo(data));
            }
        }
    }

    private static int tokenSize() {
        int units = BenchmarkServiceStub.DESCRIPTOR.length();
        return (4 + 2 * (units + 1) + 3) / 4 * 4;
    }

    private void add() {
        int sum = service.add(19, 23);
        if (sum != 42) {
            throw new IllegalStateException("19 + 23 = " + sum);
        }
    }

    private void echo(byte[] data) {
        if (service.echo(data).length != data.length) {
            throw new IllegalStateException("the echo has another length");
        }
    }

    private void compare(String what, int calls, int requestSize, int replySize, Latencies.Call call) throws Exception {
        compare(what, calls, requestSize, replySize, false, call);
    }

    private void compare(
            String what, int calls, int requestSize, int replySize, boolean withArrays, Latencies.Call call)
            throws Exception {
        String floorName = withArrays ? "ping-pong of arrays" : "bare ping-pong";
        System.out.println(
                what + ", " + calls + " calls a round, " + requestSize + " bytes there, " + replySize + " back");
        try (PingPong floor = CallServer.connect(directory, requestSize, replySize, withArrays)) {
            Rounds.of(ROUNDS, calls, Map.of(floorName, floor::call), call)
                    .print(floorName, "ours / floor", true, Rounds.NO_LIMIT);
        }
    }

    private void countAllocation(int calls) throws Exception {
        Latencies.measure(calls, this::add);
        long askingCost = costOfAsking();
        long serverBefore = service.allocatedBytes();
        long before = Allocation.ofThisThread();
        for (int i = 0; i < calls; i++) {
            add();
        }
        long client = Allocation.ofThisThread() - before;
        long server = service.allocatedBytes() - serverBefore - askingCost;
        System.out.printf(
                Locale.ROOT,
                "  allocated           client %.3f, server %.3f bytes a call (%d calls; the server's includes the JVM's own threads)%n",
                (double) client / calls,
                (double) Math.max(0, server) / calls,
                calls);
    }

    private long costOfAsking() {
        long first = service.allocatedBytes();
        return service.allocatedBytes() - first;
    }
}
