/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.command;

import dev.ipckit.command.JavaProcess.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A directory with a home and devices, and commands that are carried out in processes of their own. */
abstract class CommandTestCase {

    private final Deque<JavaProcess> started = new ArrayDeque<>();
    Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createTempDirectory("ipckit-command");
    }

    @AfterEach
    void removeDirectory() throws IOException, InterruptedException {
        while (!started.isEmpty()) {
            JavaProcess process = started.pop();
            process.close();
            process.await();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A process of a device of this name. */
    JavaProcess start(String device, Class<?> main, String... arguments) throws IOException {
        return track(JavaProcess.start(environmentOf(device), main, arguments));
    }

    Map<String, String> environmentOf(String device) {
        return Map.of(
                "IPCKIT_HOME", directory.resolve(device + "-home").toString(),
                "IPCKIT_DEVICE", directory.resolve(device).toString());
    }

    JavaProcess track(JavaProcess process) {
        started.push(process);
        return process;
    }

    /** A command that goes on. */
    JavaProcess begin(String device, String... arguments) throws IOException {
        return start(device, Main.class, arguments);
    }

    /** A command, and how it ended; with nothing on its standard input. */
    Ended run(String device, String... arguments) throws IOException, InterruptedException {
        JavaProcess process = begin(device, arguments);
        process.endInput();
        return process.await();
    }
}
