/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.softbus.SoftBus;
import dev.ipckit.softbus.device.DeviceName;
import dev.ipckit.softbus.trust.TrustedDevice;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures calls between two devices on loopback against bare ping-pongs of the same bytes over TLS and against
 * grpc-java, in the same run.
 */
final class DeviceBenchmark {

    /** For some arrays of 64 MiB. */
    private static final List<String> HEAP = List.of("-Xmx1g", "-Xms1g");

    private DeviceBenchmark() {}

    static void run(List<String> arguments) throws Exception {
        String calls = arguments.isEmpty() ? "10000" : arguments.get(0);
        Machine.describe();
        Path directory = Files.createTempDirectory("ipckit-benchmark");
        Path serving = directory.resolve("serving");
        Path calling = directory.resolve("calling");
        SoftBus server = SoftBus.at(serving);
        SoftBus client = SoftBus.at(calling);
        DeviceName name = new DeviceName("benchmark");
        TrustedDevice trusted = server.trust().trust(client.device().certificate(), name, TrustedDevice.Origin.IMPORT);
        System.out.println("calls of " + trusted + " to "
                + client.trust().trust(server.device().certificate(), name, TrustedDevice.Origin.IMPORT));
        try {
            measure(serving, calling, calls);
        } finally {
            delete(directory);
        }
    }

    private static void measure(Path serving, Path calling, String calls) throws IOException, InterruptedException {
        Process server =
                Jvm.start(List.of(), HEAP, DeviceServer.class, ProcessBuilder.Redirect.PIPE, serving.toString());
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String ready = output.readLine();
            if (ready == null) {
                throw new IOException("the server did not start");
            }
            Process client = Jvm.start(
                    List.of(),
                    HEAP,
                    DeviceClient.class,
                    ProcessBuilder.Redirect.INHERIT,
                    calling.toString(),
                    ready,
                    calls);
            if (client.waitFor() != 0) {
                throw new IOException("the client failed with exit code " + client.exitValue());
            }
        } finally {
            server.getOutputStream().close();
            server.waitFor();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
