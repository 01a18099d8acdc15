/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.ipckit.processor.DiagnosticsTest.Expectation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler runs the processor to the same text as javac, so that the wire is the same too. */
class EclipseCompilerTest {
    /** Found at a record that no interface led to: this compiler has no line for it. */
    private static final String AT_A_RECORD = "[IPC084] @UnionTag";

    @TempDir
    Path directory;

    static Stream<List<Path>> validSources() {
        Stream<List<Path>> accepted =
                TestSources.javaFiles(TestSources.resource("accepted")).stream().map(List::of);
        Stream<List<Path>> golden = TestSources.directories("golden").stream().map(TestSources::javaFiles);
        Stream<List<Path>> tagged = Stream.of(List.of(TestSources.resource("good/IPC150/Sample.java")));
        return Stream.of(accepted, golden, tagged).flatMap(Function.identity());
    }

    static Stream<Path> invalidSources() {
        return TestSources.directories("bad").stream().map(directory -> directory.resolve("Sample.java"));
    }

    @ParameterizedTest
    @MethodSource("validSources")
    void generatedSources_areThoseOfJavac(List<Path> sources) throws IOException {
        Compilation javac =
                Compilations.run(sources.stream().map(TestSources::source).toList(), List.of());
        Map<String, String> expected = new TreeMap<>();
        for (JavaFileObject file : javac.generatedSourceFiles()) {
            expected.put(
                    Path.of(file.getName()).getFileName().toString(),
                    file.getCharContent(false).toString());
        }

        EclipseCompilations eclipse = EclipseCompilations.run(sources, directory, List.of());

        assertThat(eclipse.errors()).isEmpty();
        assertThat(eclipse.generated()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("invalidSources")
    void diagnostics_areThoseOfJavacAndHaveAPlace(Path source) {
        List<Path> library = TestSources.javaFiles(source.resolveSibling("library"));
        List<String> options = new ArrayList<>(Compilations.withLibrary(library, directory));
        options.addAll(DiagnosticsTest.ownOptions(source, directory));
        List<Path> sources = new ArrayList<>(List.of(source));
        sources.addAll(TestSources.javaFiles(source.resolveSibling("along")));

        EclipseCompilations eclipse = EclipseCompilations.run(sources, directory, options);

        assertThat(eclipse.messages())
                .filteredOn(message -> !message.getMessage(null).startsWith(AT_A_RECORD))
                .allMatch(message -> message.getLineNumber() > 0);
        assertThat(eclipse.messages())
                .extracting(message -> message.getMessage(null).substring(1, 7))
                .containsExactlyInAnyOrderElementsOf(DiagnosticsTest.expectations(source).stream()
                        .map(Expectation::id)
                        .toList());
    }

    @Test
    void orderThatIsHidden_isSaidOnceOfAGenericUnion() throws IOException {
        Path source = Files.writeString(directory.resolve("Runner.java"), """
                import dev.ipckit.annotation.RemoteInterface;
                import java.util.List;

                @RemoteInterface
                interface Runner {
                    Outcome<String> run(Outcome<List<String>> before);

                    List<Outcome<Integer>> all();

                    sealed interface Outcome<T> {
                        record Success<T>(T value) implements Outcome<T> {}

                        record Failure<T>(int code) implements Outcome<T> {}
                    }
                }
                """);

        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(eclipse.errors()).singleElement().asString().startsWith("[IPC150]");
    }

    @ParameterizedTest
    @CsvSource({
        "java.util.List<Missing>, List<Missing>: Missing cannot be found",
        "'java.util.Map<String, Missing[]>', 'Map<String, Missing[]>: Missing cannot be found'",
        "Missing<String>, '(Missing|a type) cannot be found'",
        "java.util.List<Missing<String>>, 'List<.*>: (Missing|a type) cannot be found'"
    })
    void missingType_isNamedAlone(String type, String expected) throws IOException {
        Path source = Files.writeString(
                directory.resolve("Service.java"),
                "@dev.ipckit.annotation.RemoteInterface interface Service { void call(" + type + " what); }");
        String message = ".*\\[IPC028] " + expected.replace("[]", "\\[]") + ";.*";

        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(eclipse.messages())
                .singleElement()
                .extracting(one -> one.getMessage(null))
                .asString()
                .matches(message);
        assertThat(Compilations.messages(Compilations.run(source)))
                .singleElement()
                .satisfies(one -> assertThat("[" + one.id() + "] " + one.text()).matches(message));
    }
}
