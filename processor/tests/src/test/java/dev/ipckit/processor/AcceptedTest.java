/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that are unusual and right: what is generated for them compiles without a warning. */
class AcceptedTest {

    static Stream<Path> sources() {
        return TestSources.javaFiles(TestSources.resource("accepted")).stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void unusualSource_compilesWithoutWarnings(Path source) {
        Compilation compilation = Compilations.run(List.of(TestSources.source(source)), Compilations.STRICT);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFiles()).isNotEmpty();
    }

    @Test
    void classesNamedLikeThoseOfJavaLang_areNotMistakenForThem() {
        Compilation compilation = Compilations.run(
                List.of(
                        TestSources.source(
                                "hidden.Service",
                                "package hidden;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "interface Service { java.lang.String call(Object object, java.lang.String text); }"),
                        TestSources.source("hidden.Object", "package hidden;", "record Object(int x) {}"),
                        TestSources.source("hidden.String", "package hidden;", "class String {}"),
                        TestSources.source("hidden.Override", "package hidden;", "class Override {}"),
                        TestSources.source("hidden.Parcel", "package hidden;", "class Parcel {}")),
                Compilations.STRICT);

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void otherPackages_areUsedWithPublicTypes() {
        Compilation compilation = Compilations.run(
                List.of(
                        TestSources.source(
                                "one.Service",
                                "package one;",
                                "import two.*;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "public interface Service { Point call(Listener listener, Point.Kind kind); }"),
                        TestSources.source(
                                "two.Point", "package two;", "public record Point(int x) { public enum Kind { A } }"),
                        TestSources.source(
                                "two.Listener",
                                "package two;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "public interface Listener { void heard(Point point); }")),
                Compilations.STRICT);

        assertThat(compilation.diagnostics()).isEmpty();
    }
}
