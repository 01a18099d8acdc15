/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.Session;
import dev.ipckit.softbus.SoftBus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The calling device: takes the floor and the call in turn, round after round, and compares their medians. */
final class DeviceClient {

    private static final int[] SIZES = {0, 4 * 1024, 64 * 1024, 512 * 1024};
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;

    private final SoftBus bus;
    private final int floorPort;
    private final int calls;
    private final BenchmarkService service;

    private DeviceClient(SoftBus bus, int floorPort, int calls, BenchmarkService service) {
        this.bus = bus;
        this.floorPort = floorPort;
        this.calls = calls;
        this.service = service;
    }

    public static void main(String[] arguments) throws Exception {
        SoftBus bus = SoftBus.at(Path.of(arguments[0]));
        try (IpcKit kit = IpcKit.builder()
                        .name("client")
                        .transport(bus.transport())
                        .open();
                Session session = kit.connect(Endpoint.parse(arguments[1]))) {
            DeviceClient client = new DeviceClient(
                    bus,
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    BenchmarkServiceStub.asInterface(session.root()));
            for (int size : SIZES) {
                client.compare(size);
            }
        }
    }

    private void compare(int size) throws Exception {
        byte[] data = new byte[size];
        int count = Math.max(100, calls / (1 + size / 4096));
        int request = CallClient.REQUEST_HEADERS + 8 + size;
        int reply = CallClient.REPLY_HEADERS + 4 + size;
        List<Double> ratios = new ArrayList<>();
        Latencies bare = null;
        Latencies ours = null;
        try (TlsPingPong floor = TlsPingPong.connect(bus.device(), floorPort, request, reply)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                bare = Latencies.measure(count, floor::call);
                ours = Latencies.measure(count, size == 0 ? () -> service.add(19, 23) : () -> service.echo(data));
                if (round >= 0) {
                    ratios.add(ours.p50() / bare.p50());
                }
            }
        }
        ratios.sort(Comparator.naturalOrder());
        System.out.println((size == 0 ? "int add(int, int)" : "byte[] echo(byte[]), " + size / 1024 + " KiB") + ", "
                + count + " calls a round, " + request + " bytes there, " + reply + " back");
        System.out.println("  bare TLS ping-pong  " + bare);
        System.out.println("  IPC Kit             " + ours);
        System.out.printf(
                Locale.ROOT,
                "  ratio of p50        min %.2f  median %.2f  max %.2f%n",
                ratios.get(0),
                ratios.get(ROUNDS / 2),
                ratios.get(ROUNDS - 1));
    }
}
