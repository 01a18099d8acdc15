/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A child does not outlive its parent, however the parent ends. The parent is a process of its own here. */
@ExtendWith(LeavesNothing.class)
class ParentDeathTest {

    /** From the end of the parent to the end of a child that shuts down as it should; mostly it takes 50 ms. */
    private static final Duration ORPHAN_LIMIT = Duration.ofSeconds(2);

    /** The same for a child that refuses to: it halts after five seconds. */
    private static final Duration STUBBORN_LIMIT = Duration.ofSeconds(10);

    @TempDir
    private Path directory;

    private Path home;
    private Lifeline child;
    private Process parent;

    @BeforeEach
    void prepare() throws IOException {
        home = Files.createDirectory(directory.resolve("home"));
        child = Lifeline.at(directory.resolve("life"));
    }

    @AfterEach
    void cleanUp() throws IOException {
        parent.destroyForcibly();
        child.close();
    }

    private void start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ParentMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("IPCKIT_HOME", home.toString());
        builder.environment().put(Lifeline.VARIABLE, directory.resolve("life").toString());
        parent = builder.start();
        child.awaitHolder();
    }

    private void killParent() {
        parent.destroyForcibly();
    }

    private void awaitParent() throws InterruptedException {
        assertThat(parent.waitFor(STUBBORN_LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .isTrue();
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void childEndsWithAParentThatIsKilled() throws Exception {
        start("wait", "serve");
        killParent();
        child.awaitEnd(ORPHAN_LIMIT);
        assertNothingIsLeft();
    }

    @Test
    void childEndsWithAParentThatIsKilledBeforeItServes() throws Exception {
        start("wait", "hang");
        killParent();
        child.awaitEnd(ORPHAN_LIMIT);
        assertNothingIsLeft();
    }

    @Test
    void childThatRefusesToShutDownEndsWithAParentThatIsKilled() throws Exception {
        start("wait", "refuse to stop");
        killParent();
        child.awaitEnd(STUBBORN_LIMIT);
        assertNothingIsLeft();
    }

    @Test
    void childEndsWithAParentThatExits() throws Exception {
        start("exit", "serve");
        awaitParent();
        child.awaitEnd(ORPHAN_LIMIT);
        assertNothingIsLeft();
    }

    @Test
    void childDoesNotKeepItsParentRunning() throws Exception {
        start("return", "serve");
        awaitParent();
        child.awaitEnd(ORPHAN_LIMIT);
        assertNothingIsLeft();
    }

    @Test
    void childIsKilledWhereItHoldsUpTheShutdownOfItsParent() throws Exception {
        start("exit", "refuse to stop");
        awaitParent();
        child.awaitEnd(ORPHAN_LIMIT);
        assertNothingIsLeft();
    }
}
