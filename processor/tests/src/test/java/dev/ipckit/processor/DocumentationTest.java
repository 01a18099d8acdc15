/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users write about their interfaces stands on the generated classes, and cannot break them. */
class DocumentationTest {
    @TempDir
    Path directory;

    @Test
    void comments_areCleanJavadocWhereTheyGo() {
        assertThat(checked(TestSources.source(TestSources.resource("golden/companions/Catalog.java"))))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ends *&#47; early, or &#42;/ so.",
                "A backslash \\\\u0041 and \\\\u002a/ too.",
                "{@code unclosed { braces",
                "An <a href=\"x\">anchor</a>, a <broken, a > b && c &bogus; &#99999999; {@unknown tag} {@}",
                "{@link java.util.Map<String, List<X>>#put(Object, Object) with a label} {@link #gone} {@link}",
                "{@literal <T> & {x}} {@code @Override} $L $T $$ $1N @param x {@inheritDoc}",
                "\u00e9\u4e2d\ud83d\ude00 &#128512; &nbsp;",
            })
    void oddComments_breakNothing(String text) throws IOException {
        List<JavaFileObject> generated = checked(TestSources.source(
                "example.Odd",
                "package example;",
                "/** First. " + text + " */",
                "@dev.ipckit.annotation.RemoteInterface",
                "interface Odd {",
                "    /** First. " + text + " */",
                "    void call();",
                "}"));

        assertThat(generated).hasSize(2);
        for (JavaFileObject file : generated) {
            assertThat(file.getCharContent(false).toString()).contains("First. ");
        }
    }

    @Test
    void atSignInsideOfAnInlineTag_endsNothing() throws IOException {
        String stub = commented("""
                * First, in code: <pre>{@code
                *   @Override
                *   void call() {}
                * }</pre> and behind it.
                * @since never shown
                """);
        assertThat(stub).contains("First, in code:", "&#64;Override void call() &#123;&#125; and behind it.");
        assertThat(stub).doesNotContain("never shown");
    }

    @Test
    void blockTag_endsTheDescription_alsoBehindWhatIsNeverClosed() throws IOException {
        String stub = commented("""
                * First {@code of all} {@code never closed.
                * @since never shown
                """);
        assertThat(stub).contains("First of all").doesNotContain("never shown");
    }

    private String commented(String comment) throws IOException {
        List<JavaFileObject> generated = checked(TestSources.source(
                "example.Odd",
                "package example;",
                "/**",
                comment + " */",
                "@dev.ipckit.annotation.RemoteInterface",
                "interface Odd {",
                "    void call();",
                "}"));
        for (JavaFileObject file : generated) {
            if (file.getName().endsWith("OddProxy.java")) {
                return file.getCharContent(false).toString().replaceAll("\\s*\\n\\s*\\*\\s*", " ");
            }
        }
        throw new AssertionError("no proxy among " + generated);
    }

    /** The sources that are generated, after javac has looked at their comments; the user's own may be wrong. */
    private List<JavaFileObject> checked(JavaFileObject source) {
        Compilation compilation = Compilations.run(List.of(source), List.of());
        Compilations.writeClasses(compilation, directory);
        List<JavaFileObject> generated = compilation.generatedSourceFiles();
        Compilation check = Compiler.javac()
                .withOptions(
                        "-proc:none",
                        "-Xdoclint:all,-missing",
                        "-cp",
                        directory + File.pathSeparator + System.getProperty("java.class.path"))
                .compile(generated);
        assertThat(check.diagnostics()).isEmpty();
        return generated;
    }
}
