/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module without contracts may have the options of those that have some. */
class KnownOptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Plain {}",
                "class Plain { @Override public String toString() { return \"\"; } }",
                "@Deprecated class Plain {}",
                "@dev.ipckit.annotation.RemoteInterface interface Plain { int a(); }"
            })
    void options_areKnownWhateverIsCompiled(String source) {
        List<Processor> ours =
                ServiceLoader.load(Processor.class, RemoteInterfaceProcessor.class.getClassLoader()).stream()
                        .filter(provider -> provider.type().getPackageName().equals("dev.ipckit.processor"))
                        .map(ServiceLoader.Provider::get)
                        .toList();

        Compilation compilation = Compiler.javac()
                .withProcessors(ours)
                .withOptions(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-Aipckit.contract=off",
                        "-Aipckit.contract.dir=none",
                        "-Aipckit.aidl=latest")
                .compile(TestSources.source("example.Plain", "package example;", source));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
