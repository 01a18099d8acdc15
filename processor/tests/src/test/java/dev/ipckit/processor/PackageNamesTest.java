/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class of the same simple name is named in full, and no variable hides the package in that name (JLS 6.4.2). */
class PackageNamesTest {
    @Test
    void componentsAndParametersNamedAsPackages_hideNone() {
        Compilation compilation = Compilations.run(
                List.of(
                        TestSources.source("one.Kind", "package one;", "public enum Kind { A }"),
                        TestSources.source("two.Kind", "package two;", "public enum Kind { B }"),
                        TestSources.source(
                                "three.Objects", "package three;", "public record Objects(int java, String dev) {}"),
                        TestSources.source(
                                "example.Both",
                                "package example;",
                                "import java.util.List;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "public interface Both {",
                                "    Pair pair(one.Kind one, two.Kind two, List<two.Kind> java, Pair example);",
                                "    three.Objects objects(three.Objects three, String dev, Both call) throws Gone;",
                                "    record Pair(one.Kind one, two.Kind two, List<one.Kind> example, String java) {}",
                                "    final class Gone extends Exception {",
                                "        public final one.Kind one; public final two.Kind two;",
                                "        public Gone(one.Kind one, two.Kind two) { this.one = one; this.two = two; }",
                                "    }",
                                "}")),
                Compilations.STRICT);

        assertThat(compilation.diagnostics()).isEmpty();
    }
}
