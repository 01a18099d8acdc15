/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** What a child writes to its standard streams ends up in the log; here that of slf4j-simple, which writes to ours. */
@ExtendWith(LeavesNothing.class)
class HelperOutputTest {

    private static final long LIMIT_SECONDS = 20;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private PrintStream before;

    @BeforeEach
    void listen() {
        before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                log.add(line);
            }
        });
    }

    @AfterEach
    void restore() {
        System.setErr(before);
    }

    /** The next line with that text in it. */
    private String line(String text) throws InterruptedException {
        String line;
        do {
            line = log.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            assertThat(line).as("a line with " + text).isNotNull();
        } while (!line.contains(text));
        return line;
    }

    @Test
    void logsBothStreamsWithNameAndPid() throws Exception {
        try (HelperProcess helper =
                HelperProcess.of(ProbeStub.class).name("probe").start()) {
            String prefix = "[probe " + helper.pid().getAsLong() + "] ";
            Probe probe = helper.root(Probe::new);
            probe.ask("print", "Gr\u00fc\u00dfe \u2713");
            assertThat(line("\u2713"))
                    .contains("INFO " + ProbeStub.class.getName())
                    .endsWith(prefix + "Gr\u00fc\u00dfe \u2713");
            probe.ask("print error", "oh");
            assertThat(line("oh")).contains("WARN").endsWith(prefix + "oh");
        }
    }

    @Test
    void logsAsConfigured() throws Exception {
        try (HelperProcess helper = HelperProcess.of(ProbeStub.class)
                .logger("app.decoder")
                .logLevels(Level.ERROR, Level.INFO)
                .start()) {
            Probe probe = helper.root(Probe::new);
            probe.ask("print", "one");
            assertThat(line("one")).contains("ERROR app.decoder");
            probe.ask("print error", "two");
            assertThat(line("two")).contains("INFO app.decoder");
        }
    }

    @Test
    void keepsTheLastLinesAndCutsEndlessOnes() throws Exception {
        LastLines lastLines = new LastLines();
        String text = "a\r\n\n" + "b".repeat(10_000) + "\nlast, without an end";
        new OutputPump(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        LoggerFactory.getLogger("app"),
                        Level.INFO,
                        "[x 1]",
                        lastLines)
                .run();
        assertThat(lastLines.get())
                .containsExactly("a", "", "b".repeat(8192), "b".repeat(10_000 - 8192), "last, without an end");
        for (int i = 0; i < 100; i++) {
            lastLines.add(Integer.toString(i));
        }
        assertThat(lastLines.get()).hasSize(20).startsWith("80").endsWith("99");
    }
}
