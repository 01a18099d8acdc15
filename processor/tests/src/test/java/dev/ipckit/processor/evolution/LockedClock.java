/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.ipckit.processor.Compilations;
import dev.ipckit.processor.TestSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A project of one interface {@code a.b.Clock} that is compiled again and again, and its lock file. */
abstract class LockedClock {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path project;

    Path lock;

    @BeforeEach
    void findLock() {
        lock = project.resolve("src/main/ipckit/a.b.Clock.lock");
    }

    void assertUntouchedBy(String source) throws IOException {
        String before = Files.readString(lock);
        Files.setLastModifiedTime(lock, LONG_AGO);
        for (String mode : List.of("update", "check", "accept")) {
            assertThat(run("main", source, List.of("-Aipckit.contract=" + mode)))
                    .isEmpty();
            assertThat(Files.getLastModifiedTime(lock)).isEqualTo(LONG_AGO);
            assertThat(Files.readString(lock)).isEqualTo(before);
        }
    }

    List<String> compile(String members) throws IOException {
        return run("main", source(members), List.of());
    }

    List<String> compile(String members, String mode) throws IOException {
        return run("main", source(members), List.of("-Aipckit.contract=" + mode));
    }

    String stub(String members) throws IOException {
        Compilation compilation = compilation("main", source(members), List.of());
        JavaFileObject stub = compilation.generatedSourceFile("a.b.ClockStub").orElseThrow();
        return stub.getCharContent(false).toString();
    }

    /** The processor's messages. */
    List<String> run(String set, String source, List<String> options, JavaFileObject... others) throws IOException {
        return compilation(set, source, options, others).diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getKind() == Diagnostic.Kind.WARNING)
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    Compilation compilation(String set, String source, List<String> options, JavaFileObject... others)
            throws IOException {
        Path file = sourceFile(set);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        List<JavaFileObject> sources = new ArrayList<>(List.of(others));
        sources.add(TestSources.source(file));
        return Compilations.run(sources, options);
    }

    Path sourceFile(String set) {
        return project.resolve("src").resolve(set).resolve("java/a/b/Clock.java");
    }

    static String source(String members) {
        return "package a.b; import dev.ipckit.annotation.*; import java.util.*; import org.jspecify.annotations.*;\n"
                + "@RemoteInterface public interface Clock {\n" + members + "\n}\n";
    }

    String hash() throws IOException {
        return Files.readAllLines(lock).stream()
                .filter(line -> line.startsWith("hash "))
                .findFirst()
                .orElseThrow()
                .substring(5);
    }

    List<String> methods() throws IOException {
        return Files.readAllLines(lock).stream()
                .filter(line -> line.startsWith("method ") || line.startsWith("removed "))
                .toList();
    }

    static List<String> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
