/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures calls between two JVMs against a bare ping-pong of the same bytes in the same run: with both on one
 * processor, where no processor has to be woken, and wherever the operating system puts them.
 */
final class CallBenchmark {

    private CallBenchmark() {}

    static void run(List<String> arguments) throws IOException, InterruptedException {
        int calls = arguments.isEmpty() ? 20_000 : Integer.parseInt(arguments.get(0));
        Machine.describe();
        if (Machine.canPin()) {
            System.out.println("\nBoth JVMs on processor 0 (taskset -c 0):");
            runPair(calls, List.of("taskset", "-c", "0"));
        } else {
            System.out.println("\nNot run on one processor: there is no taskset here.");
        }
        System.out.println("\nPlacement left to the operating system:");
        runPair(calls, List.of());
    }

    private static void runPair(int calls, List<String> prefix) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("ipckit-benchmark");
        Process server = Jvm.start(prefix, CallServer.class, ProcessBuilder.Redirect.PIPE, directory.toString());
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
            if (!"ready".equals(output.readLine())) {
                throw new IOException("the server did not start");
            }
            Process client = Jvm.start(
                    prefix,
                    CallClient.class,
                    ProcessBuilder.Redirect.INHERIT,
                    directory.toString(),
                    Integer.toString(calls));
            if (client.waitFor() != 0) {
                throw new IOException("the client failed with exit code " + client.exitValue());
            }
        } finally {
            server.getOutputStream().close();
            server.waitFor();
            Jvm.delete(directory);
        }
    }
}
