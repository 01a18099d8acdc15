/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What somebody sees whose build does not run the processor. */
class MissingProcessorTest {
    @Test
    void useOfAStub_failsAsTheReadmeSays() {
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none")
                .compile(TestSources.source(
                        "example.Calculator",
                        "package example;",
                        "@dev.ipckit.annotation.RemoteInterface",
                        "interface Calculator {",
                        "    int add(int a, int b);",
                        "    static Calculator pocket() { return new CalculatorStub() {",
                        "        public int add(int a, int b) { return a + b; } }; }",
                        "}"));
        Path readme = Path.of(System.getProperty("basedir", "."), "..", "..", "README.md");

        assertThat(compilation.errors()).hasSize(1);
        String[] lines = compilation.errors().get(0).getMessage(null).split("\\R");
        assertThat(lines[0]).isEqualTo("cannot find symbol");
        assertThat(lines[1].strip().replaceAll(" +", " ")).isEqualTo("symbol: class CalculatorStub");
        assertThat(TestSources.text(readme)).contains("`cannot find symbol: class CalculatorStub`");
    }
}
