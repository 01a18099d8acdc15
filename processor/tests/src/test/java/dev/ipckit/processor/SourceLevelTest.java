/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compilation for a Java that generated code is too new for is refused in one sentence, before anything is generated. */
class SourceLevelTest {
    private static final String CLOCK = """
            import java.util.List;
            import java.util.Optional;
            import java.util.concurrent.CompletableFuture;

            @dev.ipckit.annotation.RemoteInterface
            interface Clock {
                CompletableFuture<List<String>> zones(Optional<Face> face, int[] hours);

                enum Face { ROUND, SQUARE }
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "javac, --release, 8",
        "javac, --release, 11",
        "javac, --release, 16",
        "javac, -source, 11",
        "ecj, --release, 8",
        "ecj, --release, 11",
        "ecj, --release, 16",
        "ecj, -source, 11"
    })
    void olderLevel_isNamedWithTheWayOut(String compiler, String option, String level) throws IOException {
        List<String> errors = errors(compiler, CLOCK, option, level);

        assertThat(errors)
                .containsExactly("[IPC148] this compilation is for Java " + level
                        + ", and generated code is Java 17; compile for 17 or newer: --release 17,"
                        + " maven.compiler.release in Maven, options.release or a toolchain in Gradle");
        assertThat(generated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void compilationWithManyInterfaces_isToldOnceAndNothingElse(String compiler) throws IOException {
        String source = CLOCK + "@dev.ipckit.annotation.RemoteInterface interface Faulty { void call(Object any); }";

        assertThat(errors(compiler, source, "--release", "8"))
                .singleElement()
                .asString()
                .startsWith("[IPC148] ");
        assertThat(generated()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"javac", "ecj"})
    void release17_isEnough(String compiler) throws IOException {
        assertThat(errors(compiler, CLOCK, "--release", "17")).isEmpty();
        assertThat(generated()).contains("ClockProxy.java", "ClockStub.java");
    }

    private List<String> errors(String compiler, String source, String option, String level) throws IOException {
        Path file = Files.writeString(directory.resolve("Clock.java"), source);
        JavaCompiler tool = compiler.equals("ecj") ? new EclipseCompiler() : ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                tool.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            String generated =
                    Files.createDirectories(directory.resolve("generated")).toString();
            String classes =
                    Files.createDirectories(directory.resolve("classes")).toString();
            List<String> options = List.of(
                    option, level, "-cp", System.getProperty("java.class.path"), "-s", generated, "-d", classes);
            JavaCompiler.CompilationTask task =
                    tool.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(file));
            task.setProcessors(List.of(new RemoteInterfaceProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }

    private List<String> generated() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("generated"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
