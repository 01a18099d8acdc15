/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A main class of the tests in a JVM of its own, which says what it does in lines that begin with "= ", or with "! " for a
 * failure; whatever else it prints is its log. Whoever starts it ends it.
 */
public final class ChildJvm implements AutoCloseable {

    private static final String SAYS = "= ";

    private final Process process;
    private final Writer input;
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private ChildJvm(Process process) {
        this.process = process;
        input = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "child-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    public static ChildJvm start(Class<?> main, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Of the child: one line to the parent. */
    public static void say(String line) {
        System.out.println(SAYS + line);
        System.out.flush();
    }

    /** Of the child: it ends with its parent, whatever it waits for. */
    public static void endWithParent() {
        Thread watcher = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            Thread.onSpinWait();
                        }
                    } catch (IOException closed) {
                        System.err.println(closed);
                    }
                    Runtime.getRuntime().halt(1);
                },
                "parent-watcher");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void read() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(SAYS) || line.startsWith("! ")) {
                    said.add(line.startsWith(SAYS) ? line.substring(SAYS.length()) : line);
                } else {
                    log.add(line);
                }
            }
        } catch (IOException killed) {
            log.add(killed.toString());
        }
    }

    /** What it says next. */
    public String next() throws InterruptedException {
        String next = said.poll(Await.LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("the next word of %s", this).isNotNull();
        return next;
    }

    /** It must say this next. */
    public void expect(String line) throws InterruptedException {
        assertThat(next()).as("what is said by %s", this).isEqualTo(line);
    }

    public void tell(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    public void closeInput() throws IOException {
        input.close();
    }

    public long pid() {
        return process.pid();
    }

    /** Kills it with SIGKILL, without waiting for its death. */
    public void destroy() {
        process.destroyForcibly();
    }

    /** Waits for its end. */
    public void join() throws InterruptedException {
        assertThat(process.waitFor(Await.LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("process %s ends", pid())
                .isTrue();
    }

    @Override
    public void close() {
        destroy();
    }

    @Override
    public String toString() {
        return "process " + pid() + ", which logs: " + log;
    }
}
