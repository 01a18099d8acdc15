/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.ipckit.processor.Compilations.Message;
import dev.ipckit.processor.rule.DiagnosticId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every diagnostic has sources that show it, with the expectation as a comment on the line, one that does not, and a
 * page with both.
 */
class DiagnosticsTest {
    private static final Pattern MARKER = Pattern.compile("// expect (IPC\\d+)(?:: ((?:(?! // expect ).)*))?");
    /** The line of a type that is not inside of another one. */
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:(?:public|sealed|final) )*(?:interface|record|enum|class) ");

    private static final Pattern HEADER = Pattern.compile("(?m)^(package|import) .*\\R");

    /** What no source can provoke: {@link ProcessorFailureTest} does it. */
    private static final Set<DiagnosticId> WITHOUT_SOURCES = EnumSet.of(DiagnosticId.IPC091);

    /** What javac never reports: {@link EclipseCompilerTest} shows it. */
    private static final Set<DiagnosticId> OF_ECLIPSE = EnumSet.of(DiagnosticId.IPC150);

    record Expectation(long line, String id, String text) {}

    static Stream<Path> badSources() {
        return TestSources.directories("bad").stream().flatMap(directory -> TestSources.javaFiles(directory).stream());
    }

    static Stream<Arguments> warnings() {
        return Stream.of(DiagnosticId.values())
                .filter(id -> !id.isError() && !id.isRetired())
                .flatMap(id -> Stream.of(id.toString(), "all").map(key -> Arguments.of(id, key)));
    }

    static Stream<Path> goodSources() {
        return TestSources.directories("good").stream().flatMap(directory -> TestSources.javaFiles(directory).stream());
    }

    @ParameterizedTest
    @MethodSource("badSources")
    void badSource_isRefusedWithIdAndLine(Path source, @TempDir Path directory) {
        boolean shown = OF_ECLIPSE.stream().noneMatch(id -> source.getParent().endsWith(id.toString()));
        List<Path> library = TestSources.javaFiles(source.resolveSibling("library"));
        List<JavaFileObject> sources = new ArrayList<>(List.of(TestSources.source(source)));
        TestSources.javaFiles(source.resolveSibling("along")).forEach(file -> sources.add(TestSources.source(file)));
        Compilation compilation = Compilations.run(sources, options(source, library, directory));

        List<Message> actual = new ArrayList<>(Compilations.messages(compilation));
        for (Expectation expected : shown ? expectations(source) : List.<Expectation>of()) {
            Message match = actual.stream()
                    .filter(message -> message.line() == expected.line()
                            && message.id().equals(expected.id())
                            && message.text().contains(expected.text()))
                    .findFirst()
                    .orElse(null);
            assertThat(match)
                    .as("%s in %s", expected, Compilations.messages(compilation))
                    .isNotNull();
            actual.remove(match);
        }
        assertThat(actual).isEmpty();
        assertThat(Compilations.messages(compilation)).allSatisfy(message -> {
            DiagnosticId id = DiagnosticId.valueOf(message.id());
            assertThat(message.kind()).isEqualTo(id.isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING);
            assertThat(message.text()).doesNotEndWith(".").doesNotContain("  ").doesNotContain("null ;");
        });
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void warning_isSilencedByItsIdAndByAll(DiagnosticId id, String key, @TempDir Path directory) {
        Path source = TestSources.resource("bad/" + id + "/Sample.java");
        String silenced = TYPE.matcher(TestSources.text(source)).replaceAll("@SuppressWarnings(\"" + key + "\") $0");

        Compilation compilation = Compilations.run(
                List.of(TestSources.source("example.Sample", silenced)), options(source, List.of(), directory));

        assertThat(compilation.errors()).isEmpty();
        assertThat(Compilations.messages(compilation)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodSources")
    void goodSource_compilesWithoutWarnings(Path source, @TempDir Path directory) {
        List<String> options = new ArrayList<>(options(source, List.of(), directory));
        options.addAll(Compilations.STRICT);
        Compilation compilation = Compilations.run(List.of(TestSources.source(source)), options);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @ParameterizedTest
    @EnumSource
    void diagnostic_hasPageWithTestedSources(DiagnosticId id) {
        Path path = docs().resolve("diagnostics/" + id + ".md");
        assertThat(path).exists();
        String page = TestSources.text(path);
        assertThat(page).startsWith("# " + id + ": " + id.title() + "\n");
        if (id.isRetired()) {
            assertThat(page).contains("\nRetired.\n");
            assertThat(TestSources.directories("bad")).noneMatch(bad -> bad.endsWith(id.toString()));
            return;
        }
        assertThat(page).contains(id.isError() ? "\nError.\n" : "\nWarning.\n", "\n## What\n", "\n## Why\n");
        if (!WITHOUT_SOURCES.contains(id)) {
            assertThat(page).contains("\n## Refused\n", "\n## Instead\n");
            Path bad = TestSources.resource("bad/" + id + "/Sample.java");
            assertThat(expectations(bad)).extracting(Expectation::id).containsOnly(id.toString());
            if (id != DiagnosticId.IPC009) {
                assertThat(page).contains(body(bad));
            }
            assertThat(page).contains(body(TestSources.resource("good/" + id + "/Sample.java")));
        }
    }

    @Test
    void index_listsEveryDiagnostic() throws IOException {
        StringBuilder index = new StringBuilder("| Id | Kind | Title |\n| --- | --- | --- |\n");
        for (DiagnosticId id : DiagnosticId.values()) {
            String kind = id.isRetired() ? "retired" : id.isError() ? "error" : "warning";
            index.append(String.format("| [%s](diagnostics/%s.md) | %s | %s |%n", id, id, kind, id.title()));
        }
        Path page = docs().resolve("README.md");
        if (Boolean.getBoolean("golden.update")) {
            String text = TestSources.text(page);
            Files.writeString(page, text.substring(0, text.lastIndexOf("| Id | Kind | Title |")) + index);
        }
        assertThat(TestSources.text(page)).endsWith(index);
    }

    @Test
    void pages_areThereForDiagnosticsOnly() throws Exception {
        try (Stream<Path> pages = Files.list(docs().resolve("diagnostics"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrder(
                            Stream.of(DiagnosticId.values()).map(Enum::toString).toArray(String[]::new));
        }
    }

    /** A library on the class path, lock files to compare with, and whatever options the source wants besides. */
    private static List<String> options(Path source, List<Path> library, Path directory) {
        List<String> options = new ArrayList<>(Compilations.withLibrary(library, directory.resolve("library")));
        options.addAll(ownOptions(source, directory));
        return options;
    }

    /** Options of the processor that the source wants, one a line; its lock files are copied, as they may be written. */
    static List<String> ownOptions(Path source, Path directory) {
        Path locks = source.resolveSibling("contract");
        Path wanted = source.resolveSibling("options");
        List<String> own = Files.exists(wanted)
                ? TestSources.text(wanted).lines().toList()
                : Files.exists(locks) ? List.of("-Aipckit.contract.dir={contract}") : List.of();
        Path copy = directory.resolve("contract");
        if (Files.exists(locks)) {
            TestSources.copy(locks, copy);
        }
        return own.stream()
                .map(option -> option.replace("{contract}", copy.toString()))
                .toList();
    }

    private static Path docs() {
        return Path.of(System.getProperty("basedir", ".")).resolve("../docs").normalize();
    }

    static List<Expectation> expectations(Path source) {
        List<Expectation> expectations = new ArrayList<>();
        List<String> lines = TestSources.text(source).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            while (marker.find()) {
                String text = marker.group(2) == null ? "" : marker.group(2).strip();
                expectations.add(new Expectation(i + 1, marker.group(1), text));
            }
        }
        return expectations;
    }

    private static String body(Path source) {
        return HEADER.matcher(TestSources.text(source))
                .replaceAll("")
                .replaceAll(" *// expect .*", "")
                .strip();
    }
}
