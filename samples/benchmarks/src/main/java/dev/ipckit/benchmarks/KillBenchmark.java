/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import dev.ipckit.DeadObjectException;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Kills a serving process in the middle of calls, and measures how long their callers wait from then on. */
final class KillBenchmark {

    private static final int CALLERS = 8;
    private static final int LIMIT_SECONDS = 20;

    private KillBenchmark() {}

    static void run(List<String> arguments) throws Exception {
        int rounds = arguments.isEmpty() ? 20 : Integer.parseInt(arguments.get(0));
        Machine.describe();
        List<Double> callEnds = new ArrayList<>();
        List<Double> obituaries = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            killOnce(callEnds, obituaries);
        }
        System.out.printf(Locale.ROOT, "%d processes killed by SIGKILL, %d calls waiting in each%n", rounds, CALLERS);
        report("waiting call ended by DeadObjectException", callEnds);
        report("death recipient told", obituaries);
    }

    private static void report(String what, List<Double> millis) {
        millis.sort(Comparator.naturalOrder());
        System.out.printf(
                Locale.ROOT,
                "  %-42s p50 %.2f  worst %.2f ms after the kill%n",
                what,
                millis.get(millis.size() / 2),
                millis.get(millis.size() - 1));
    }

    private static void killOnce(List<Double> callEnds, List<Double> obituaries) throws Exception {
        Path directory = Files.createTempDirectory("ipckit-benchmark");
        Process server = Jvm.start(List.of(), CallServer.class, ProcessBuilder.Redirect.PIPE, directory.toString());
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
                IpcKit kit = IpcKit.builder().name("client").home(directory).open()) {
            if (!"ready".equals(output.readLine())) {
                throw new IOException("the server did not start");
            }
            Session session = kit.connect(Endpoint.unix(CallServer.service(directory)));
            BenchmarkService service = BenchmarkServiceStub.asInterface(session.root());
            CompletableFuture<Long> told = new CompletableFuture<>();
            session.root().addDeathRecipient((object, reason) -> told.complete(System.nanoTime()));
            List<Future<Long>> ends = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                ends.add(callers.submit(waitingCall(service)));
            }
            awaitHeld(service);
            long kill = System.nanoTime();
            server.destroyForcibly();
            for (Future<Long> end : ends) {
                callEnds.add((end.get(LIMIT_SECONDS, TimeUnit.SECONDS) - kill) / 1e6);
            }
            obituaries.add((told.get(LIMIT_SECONDS, TimeUnit.SECONDS) - kill) / 1e6);
        } finally {
            callers.shutdownNow();
            server.destroyForcibly().waitFor();
            Jvm.delete(directory);
        }
    }

    private static void awaitHeld(BenchmarkService service) throws IOException {
        long begin = System.nanoTime();
        int held = service.held();
        while (held < CALLERS) {
            if (System.nanoTime() - begin > TimeUnit.SECONDS.toNanos(LIMIT_SECONDS)) {
                throw new IOException(
                        "only " + held + " of " + CALLERS + " calls have arrived within " + LIMIT_SECONDS + " s");
            }
            Thread.onSpinWait();
            held = service.held();
        }
    }

    private static Callable<Long> waitingCall(BenchmarkService service) {
        return () -> {
            try {
                service.hold();
                throw new IllegalStateException("the call returned");
            } catch (DeadObjectException expected) {
                return System.nanoTime();
            }
        };
    }
}
