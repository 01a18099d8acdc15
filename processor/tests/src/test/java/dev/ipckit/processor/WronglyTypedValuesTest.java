/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value of the wrong type in an annotation is the compiler's to refuse; the processor takes the annotation as left out. */
class WronglyTypedValuesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@MaxSize(request = \"x\") void a();",
                "@MaxSize(request = 3L, reply = 5) int a();",
                "@FixedSize(\"x\") int[] a();",
                "void a(@FixedSize({1, \"z\"}) int[][] a);",
                "@Timeout(\"x\") void a();",
                "@Timeout(value = 1, unit = \"s\") void a();",
                "@Cacheable(false) int a();",
                "@RequiresPermission(3) void a();",
                "@RequiresPermission(anyOf = {\"a\", 3}) void a();",
                "@TransactionCode(\"x\") void a();",
                "@Since(\"x\") void a();",
                "@ParcelAdapter(\"x\") int a();",
                "void a(E e); enum E { @WireValue(\"x\") A }",
                "void a(E e); @Backing(\"x\") enum E { A }",
                "void a(U u); sealed interface U { @UnionTag(\"x\") record M() implements U {} }"
            })
    void compilerAlone_refusesIt(String members) throws IOException {
        Path source = Files.writeString(
                directory.resolve("Wrong.java"),
                "import dev.ipckit.annotation.*;\n@RemoteInterface interface Wrong { " + members + " }\n");

        var javac = Compilations.run(source);
        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(javac.errors()).isNotEmpty();
        assertThat(Compilations.messages(javac)).isEmpty();
        assertThat(eclipse.errors()).isNotEmpty();
        assertThat(eclipse.messages()).isEmpty();
    }
}
