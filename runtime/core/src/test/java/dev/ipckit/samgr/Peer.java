/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A child JVM that runs {@link PeerMain}. Whoever starts it ends it. */
final class Peer implements AutoCloseable {

    private static final long LIMIT_SECONDS = 30;

    private final Process process;
    private final Writer commands;
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private Peer(Process process) {
        this.process = process;
        commands = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "peer-" + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts one; {@link #awaitReady} waits for it. */
    static Peer start(Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.log.dev.ipckit.samgr=debug",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PeerMain.class.getName(),
                home.toString());
        return new Peer(builder.redirectErrorStream(true).start());
    }

    static Peer startReady(Path home) throws IOException, InterruptedException {
        Peer peer = start(home);
        peer.awaitReady();
        return peer;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("= ") || line.startsWith("! ")) {
                    answers.add(line.substring(line.startsWith("= ") ? 2 : 0));
                } else {
                    log.add(line);
                }
            }
        } catch (IOException killed) {
            log.add(killed.toString());
        }
    }

    void awaitReady() throws InterruptedException {
        assertThat(nextAnswer("start")).isEqualTo("ready");
    }

    String ask(String command) throws IOException, InterruptedException {
        tell(command);
        return nextAnswer(command);
    }

    /** The answer is fetched with {@link #nextAnswer}. */
    void tell(String command) throws IOException {
        commands.write(command + "\n");
        commands.flush();
    }

    String nextAnswer(String command) throws InterruptedException {
        String answer = answers.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(answer).as("answer to \"%s\" by %s", command, this).isNotNull();
        return answer;
    }

    boolean isHost() throws IOException, InterruptedException {
        return Boolean.parseBoolean(ask("host"));
    }

    long pid() {
        return process.pid();
    }

    /** Kills it with SIGKILL, and returns when it is dead. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** Ends it in good order. */
    void leave() throws IOException, InterruptedException {
        commands.close();
        assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return "process " + pid() + ", which says: " + log;
    }
}
