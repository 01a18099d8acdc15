/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.IpcKit;
import dev.ipckit.samgr.SystemAbilityOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that is a process of a device: serves a {@link Messenger}, or keeps the front door. Whoever starts it ends it. */
final class ChildProcess implements AutoCloseable {

    private static final long LIMIT_SECONDS = 30;
    private static final String READY = "ready ";

    private final Process process;
    private final String said;

    private ChildProcess(Process process) throws Exception {
        this.process = process;
        CompletableFuture<String> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, ready), "child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
        said = awaitReady(ready);
    }

    /** A child that does not become ready is nobody's afterwards, so it must not live on. */
    private String awaitReady(CompletableFuture<String> ready) throws Exception {
        boolean isReady = false;
        try {
            String line = ready.get(LIMIT_SECONDS, TimeUnit.SECONDS);
            isReady = true;
            return line;
        } finally {
            if (!isReady) {
                close();
            }
        }
    }

    /** Registers a distributed service at the SAMgr of a home directory. */
    static ChildProcess serving(Path home, String service) throws Exception {
        return start("service", home.toString(), service);
    }

    /** Opens the front door of a device. */
    static ChildProcess keepingDoor(Path home, Path device) throws Exception {
        return start("door", home.toString(), device.toString());
    }

    private static ChildProcess start(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ChildProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ChildProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static void read(Process process, CompletableFuture<String> ready) {
        StringBuilder log = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.append(line).append('\n');
                if (line.startsWith(READY)) {
                    ready.complete(line.substring(READY.length()));
                }
            }
        } catch (IOException killed) {
            log.append(killed);
        }
        ready.completeExceptionally(new AssertionError("the process has ended: " + log));
    }

    /** The port of the door. */
    int port() {
        return Integer.parseInt(said);
    }

    /** Kills it with SIGKILL, and returns when it is dead. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** The child's side; lasts until its input ends. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[1]);
        if (arguments[0].equals("service")) {
            try (IpcKit kit = IpcKit.builder().home(home).open()) {
                kit.samgr().add(arguments[2], new Messenger(), SystemAbilityOptions.DISTRIBUTED);
                readyUntilInputEnds("");
            }
        } else {
            try (IpcKit kit = IpcKit.builder()
                    .home(home)
                    .transport(SoftBus.at(Path.of(arguments[2])).transport())
                    .open()) {
                var door =
                        kit.samgr().openDoor(SoftBusAddress.of("127.0.0.1", 0).endpoint());
                readyUntilInputEnds(
                        String.valueOf(SoftBusAddress.parse(door.endpoint()).port()));
            }
        }
    }

    private static void readyUntilInputEnds(String what) throws IOException {
        System.out.println(READY + what);
        System.out.flush();
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }
}
