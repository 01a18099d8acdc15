/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.ipckit.processor.Compilations;
import dev.ipckit.processor.TestSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lock files of interfaces that are remote because a package or type names them. */
class AdoptedLockFileTest {
    private static final String PACKAGE = """
            @dev.ipckit.annotation.RemoteInterface(of = {Runnable.class, vendor.Outer.Inner.class})
            package app.remote;
            """;
    private static final String TYPE = """
            package app.remote;
            @dev.ipckit.annotation.RemoteInterface(of = vendor.Outer.Inner.class)
            final class Adopters {}
            """;

    @TempDir
    private Path project;

    @Test
    void namedByAPackage_areKeptBesideItsSources() throws IOException {
        assertThat(compile("package-info", PACKAGE, "int first(); int second();"))
                .isEmpty();

        assertThat(locks()).containsExactlyInAnyOrder("java.lang.Runnable.lock", "vendor.Outer.Inner.lock");
        assertThat(lines("java.lang.Runnable.lock"))
                .contains("interface java.lang.Runnable", "descriptor java.lang.Runnable", "method 1: void run()");
    }

    @Test
    void namedByAType_isKeptBesideItsSource() throws IOException {
        assertThat(compile("Adopters", TYPE, "int first(); int second();")).isEmpty();

        assertThat(locks()).containsExactly("vendor.Outer.Inner.lock");
        assertThat(lines("vendor.Outer.Inner.lock")).contains("method 1: int first()", "method 2: int second()");
    }

    @Test
    void laterVersionOfTheLibrary_keepsItsCodes_whateverItsOrder() throws IOException {
        compile("package-info", PACKAGE, "int first(); int second();");

        assertThat(compile("package-info", PACKAGE, "int third(); int second(); int first();"))
                .isEmpty();
        assertThat(lines("vendor.Outer.Inner.lock"))
                .contains("method 1: int first()", "method 2: int second()", "method 3: int third()");
    }

    @Test
    void laterVersionOfTheLibraryWithoutAMethod_isRefusedWhereItIsNamed() throws IOException {
        compile("package-info", PACKAGE, "int first(); int second();");

        List<Diagnostic<? extends JavaFileObject>> found =
                diagnostics(compilation("package-info", PACKAGE, "int first();"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).getMessage(null)).contains("[IPC106] \"int second()\" (" + directory());
        assertThat(found.get(0).getSource().getName()).endsWith("package-info.java");
        assertThat(found.get(0).getLineNumber()).isEqualTo(1);
    }

    /** Adapters and all else that decides what travels belong to the interface, not to who names it. */
    @Test
    void namedByTwoPackages_shareOneFile() throws IOException {
        for (String first : List.of("int first();", "int second(); int first();")) {
            List<JavaFileObject> sources = new ArrayList<>();
            for (String name : List.of("app.one", "app.other")) {
                sources.add(source(
                        "src/main/java/" + name.replace('.', '/') + "/package-info.java",
                        "@dev.ipckit.annotation.RemoteInterface(of = vendor.Outer.Inner.class) package " + name + ";"));
            }
            sources.add(source(
                    "library/vendor/Outer.java",
                    "package vendor; public interface Outer { interface Inner { " + first + " } }"));
            assertThat(diagnostics(Compilations.run(sources, List.of()))).isEmpty();
        }
        assertThat(locks()).containsExactly("vendor.Outer.Inner.lock");
        assertThat(lines("vendor.Outer.Inner.lock")).contains("method 1: int first()", "method 2: int second()");
    }

    private List<String> compile(String name, String adopter, String members) throws IOException {
        return diagnostics(compilation(name, adopter, members)).stream()
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    private Compilation compilation(String name, String adopter, String members) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(source("src/main/java/app/remote/" + name + ".java", adopter));
        sources.add(source(
                "library/vendor/Outer.java",
                "package vendor; public interface Outer { interface Inner { " + members + " } }"));
        return Compilations.run(sources, List.of());
    }

    private JavaFileObject source(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return TestSources.source(Files.writeString(file, text));
    }

    private static List<Diagnostic<? extends JavaFileObject>> diagnostics(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR
                        || diagnostic.getKind() == Diagnostic.Kind.WARNING)
                .toList();
    }

    private Path directory() {
        return project.resolve("src/main/ipckit");
    }

    private List<String> locks() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".lock"))
                    .toList();
        }
    }

    private List<String> lines(String lock) throws IOException {
        return Files.readAllLines(directory().resolve(lock));
    }
}
