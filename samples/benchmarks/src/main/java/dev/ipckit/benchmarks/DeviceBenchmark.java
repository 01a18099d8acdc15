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

/** Measures calls between two devices on loopback against a bare ping-pong of the same bytes over TLS in the same run. */
final class DeviceBenchmark {

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
        Process server = Jvm.start(List.of(), DeviceServer.class, ProcessBuilder.Redirect.PIPE, serving.toString());
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            String ready = output.readLine();
            if (ready == null) {
                throw new IOException("the server did not start");
            }
            String[] where = ready.split(" ", 2);
            Process client = Jvm.start(
                    List.of(),
                    DeviceClient.class,
                    ProcessBuilder.Redirect.INHERIT,
                    calling.toString(),
                    where[0],
                    where[1],
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
