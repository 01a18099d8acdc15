/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with the processor must not look like a fault of the user's, nor stop the compiler. */
class ProcessorFailureTest {

    /** javac has neither accessor nor diagnostic of its own for it while processors run. */
    @Test
    void componentThatNoRecordMayHave_isLeftToTheCompiler() {
        Compilation compilation = Compilations.run(
                List.of(TestSources.source(
                        "example.Service",
                        "package example;",
                        "@dev.ipckit.annotation.RemoteInterface",
                        "interface Service { Value call(Value value); record Value(int hashCode) {} }")),
                List.of());

        assertThat(compilation.errors()).isNotEmpty();
        assertThat(Compilations.messages(compilation)).isEmpty();
    }

    @Test
    void failure_isReportedOnTheInterfaceAndOthersGoOn() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FilerWatch((method, arguments) -> {
                    if (method.equals("createSourceFile")
                            && arguments[0].toString().startsWith("example.First")) {
                        throw new IllegalStateException("planted failure");
                    }
                }))
                .compile(
                        TestSources.source(
                                "example.First",
                                "package example;",
                                "",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "interface First { void call(); }"),
                        TestSources.source(
                                "example.Second",
                                "package example;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "interface Second { Object call(); }"));

        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id)
                .containsExactly("IPC091", "IPC017");
        assertThat(Compilations.messages(compilation).get(0)).satisfies(message -> {
            assertThat(message.id()).isEqualTo("IPC091");
            assertThat(message.line()).isEqualTo(4);
            assertThat(message.text())
                    .contains("example.First", "please report it", "IllegalStateException: planted failure", "\tat ");
        });
    }

    @Test
    void whatCannotBeWritten_isNoBug() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FilerWatch((method, arguments) -> {
                    if (method.equals("createSourceFile")) {
                        throw new IOException("No space left on device");
                    }
                }))
                .compile(TestSources.source(
                        "example.First",
                        "package example;",
                        "@dev.ipckit.annotation.RemoteInterface",
                        "interface First { void call(); }"));

        assertThat(Compilations.messages(compilation)).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo("IPC091");
            assertThat(message.line()).isEqualTo(3);
            assertThat(message.text())
                    .contains("example.First cannot be written: java.io.IOException: No space left on device; ")
                    .doesNotContain("report", "\tat ");
        });
    }
}
