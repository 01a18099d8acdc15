/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated code as Error Prone and NullAway see it: they find nothing, though nothing is left out for being generated,
 * and their packages count as null-marked, which is what the processor takes them for.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "Error Prone runs on JDK 21 or newer")
class AnalyzedTest {
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:accepted|example|golden)\\b(?=[.;])");

    private static final String IN_SAMPLES = "-XepOpt:NullAway:AnnotatedPackages=sample";
    private static final String IN_CALLS = "-XepOpt:NullAway:AnnotatedPackages=dev.ipckit";
    private static final String OF_JSPECIFY = "-XepOpt:NullAway:JSpecifyMode=true";

    @TempDir
    Path directory;

    @Test
    void codeOfAllKindsOfSources_hasNothingToWarnOf() throws IOException {
        Compilation compilation = Compilations.run(sources(), List.of());
        assertThat(compilation.errors()).isEmpty();
        Path classes = directory.resolve("classes");
        Compilations.writeClasses(compilation, classes);
        List<Path> generated = new ArrayList<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            Path path = directory.resolve("generated" + file.getName());
            Files.createDirectories(path.getParent());
            try (InputStream text = file.openInputStream()) {
                Files.copy(text, path);
            }
            generated.add(path);
        }

        assertThat(generated).hasSizeGreaterThan(400);
        assertThat(new Analysis(directory).messages(generated, classes, IN_SAMPLES, OF_JSPECIFY))
                .isEmpty();
    }

    @Test
    void codeOfTheConformanceInterfaces_hasNothingToWarnOf() throws IOException {
        Path target = Path.of(System.getProperty("basedir", "."), "target");
        Path classes = target.resolve("test-classes");
        List<Path> generated = Analysis.javaFiles(target.resolve("generated-test-sources"));
        // In JSpecify mode NullAway takes the List<@Nullable T> of a generic record for a List<T> once T is known.
        List<Path> generic = generated.stream()
                .filter(file -> file.endsWith("JdkEchoParcels.java"))
                .toList();
        List<Path> others = new ArrayList<>(generated);
        others.removeAll(generic);

        assertThat(others).hasSizeGreaterThan(80);
        assertThat(generic).hasSize(1);
        assertThat(new Analysis(directory).messages(others, classes, IN_CALLS, OF_JSPECIFY))
                .isEmpty();
        assertThat(new Analysis(directory).messages(generic, classes, IN_CALLS)).isEmpty();
    }

    @Test
    void generatedCode_isLookedAt() throws IOException {
        Path source = directory.resolve("Wrong.java");
        Files.writeString(source, """
                package sample;

                @javax.annotation.processing.Generated("test")
                class Wrong {
                    private int never;

                    Object get() {
                        return null;
                    }
                }
                """);

        assertThat(new Analysis(directory).messages(List.of(source), directory, IN_SAMPLES))
                .contains("[UnusedVariable]", "[NullAway]");
    }

    /** Sources that users might write, each directory or unusual source in a package of its own. */
    private static List<JavaFileObject> sources() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String kind : List.of("golden", "good")) {
            for (Path from : TestSources.directories(kind)) {
                TestSources.javaFiles(from).forEach(file -> sources.add(apart(from, file)));
            }
        }
        TestSources.javaFiles(TestSources.resource("accepted")).forEach(file -> sources.add(apart(file, file)));
        return sources;
    }

    private static JavaFileObject apart(Path from, Path file) {
        String name = "sample."
                + from.getFileName().toString().toLowerCase(Locale.ROOT).replace('.', '_');
        String text = PACKAGE.matcher(TestSources.text(file)).replaceAll(Matcher.quoteReplacement(name));
        return TestSources.source(name + "." + file.getFileName().toString().replace(".java", ""), text);
    }
}
