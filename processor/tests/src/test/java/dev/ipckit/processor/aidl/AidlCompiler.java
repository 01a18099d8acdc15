/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Android's compiler of AIDL, as Debian has it. */
final class AidlCompiler {
    private static final String COMMAND = "aidl";
    private static final long PATIENCE_SECONDS = 30;

    private AidlCompiler() {}

    /** Skips a test where the compiler is missing; {@code bin/test} installs it, and says so if it cannot. */
    static void require() {
        boolean found = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, COMMAND)));
        assumeTrue(found, "aidl is not installed (Debian package aidl)");
    }

    static void write(Map<String, String> files, Path root) {
        files.forEach((name, text) -> {
            try {
                Path file = root.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Generates Java from all files under a directory. Anything that the compiler says is a failure. */
    static void compile(Path root, Path output, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(COMMAND, "--lang=java", "-I", root.toString(), "-o", output.toString()));
        command.addAll(List.of(options));
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".aidl"))
                    .sorted()
                    .forEach(file -> command.add(file.toString()));
        }
        Path said = Files.createTempFile("aidl", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("aidl ends in %d s", PATIENCE_SECONDS).isTrue();
            assertThat(Files.readString(said)).isEmpty();
            assertThat(process.exitValue()).isZero();
        } finally {
            Files.delete(said);
        }
    }
}
