/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, whose lines are read as they come. Whoever starts it ends it. */
final class JavaProcess implements AutoCloseable {

    private static final long LIMIT_SECONDS = 40;

    private final Process process;
    private final Writer input;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Thread outReader;
    private final Thread errReader;

    private JavaProcess(Process process) {
        this.process = process;
        input = process.outputWriter(StandardCharsets.UTF_8);
        outReader = reader("out", process.inputReader(StandardCharsets.UTF_8), lines);
        errReader = reader("err", process.errorReader(StandardCharsets.UTF_8), errors);
    }

    static JavaProcess start(Map<String, String> environment, Class<?> main, String... arguments) throws IOException {
        return start(environment, ProcessBuilder.Redirect.PIPE, main, arguments);
    }

    /** One whose standard output goes elsewhere. */
    static JavaProcess start(
            Map<String, String> environment, ProcessBuilder.Redirect out, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out);
        builder.environment().putAll(environment);
        return new JavaProcess(builder.start());
    }

    private Thread reader(String name, BufferedReader from, Queue<String> to) {
        Thread reader = new Thread(() -> read(from, to), name + "-of-" + process.pid());
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void read(BufferedReader from, Queue<String> to) {
        try (from) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                to.add(line);
            }
        } catch (IOException killed) {
            to.add(killed.toString());
        }
    }

    long pid() {
        return process.pid();
    }

    /** The next line that it says. */
    String nextLine() throws InterruptedException {
        String line = lines.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(line).as("the next line of %s", this).isNotNull();
        return line;
    }

    /** The next line that contains a text. */
    String nextLineWith(String text) throws InterruptedException {
        String line = nextLine();
        while (!line.contains(text)) {
            line = nextLine();
        }
        return line;
    }

    void type(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    void endInput() throws IOException {
        input.close();
    }

    /** Sends it a signal by the command kill. */
    void signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(pid()))
                        .start()
                        .waitFor())
                .as("kill -%s", name)
                .isZero();
    }

    /** Waits for its end. */
    Ended await() throws InterruptedException {
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS))
                .as("the end of %s", this)
                .isTrue();
        outReader.join();
        errReader.join();
        return new Ended(process.exitValue(), String.join("\n", lines), String.join("\n", errors));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return "process " + pid() + ", which says: " + lines + ", and on standard error: " + errors;
    }

    /** What a process left behind. */
    record Ended(int exitCode, String out, String err) {}
}
