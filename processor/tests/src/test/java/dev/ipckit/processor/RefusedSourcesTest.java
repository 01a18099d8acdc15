/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the compiler refuses itself is its own affair: the processor adds nothing to it, least of all a stack trace. javac runs
 * no processor on such sources; Eclipse's compiler does.
 */
class RefusedSourcesTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@MaxSize(request = \"x\") void a();",
                "@MaxSize(request = 3L, reply = 5) int a();",
                "@FixedSize(\"x\") int[] a();",
                "@FixedSize int[] a();",
                "void a(@FixedSize({1, \"z\"}) int[][] a);",
                "@Timeout(\"x\") void a();",
                "@Timeout(value = 1, unit = \"s\") void a();",
                "@Cacheable(false) int a();",
                "@RequiresPermission(3) void a();",
                "@RequiresPermission(anyOf = {\"a\", 3}) void a();",
                "@TransactionCode(\"x\") void a();",
                "@TransactionCode(\"x\") void a(); @TransactionCode(2) void b();",
                "@Since(\"x\") void a();",
                "@ParcelAdapter(\"x\") int a();",
                "@ParcelAdapter(\"x\") Thread a();",
                "@ParcelAdapter(int.class) Thread a();",
                "@ParcelAdapter(String.class) Thread a();",
                "@ParcelAdapter Thread a();",
                "void a(R r); record R(@ParcelAdapter(3) Thread t) {}",
                "void a() throws X; class X extends Exception { public X(@ParcelAdapter(3) Thread t) {} }",
                "void a(E e); enum E { @WireValue(\"x\") A }",
                "void a(java.util.List<E[]> e); enum E { @WireValue(\"x\") A, @WireValue(1.5) B, @WireValue(2) C }",
                "void a(E e); @Backing(\"x\") enum E { A }",
                "void a(U u); sealed interface U { @UnionTag(\"x\") record M() implements U {} }",
                "U a(); sealed interface U { @UnionTag(\"x\") record M() implements U {} "
                        + "@UnionTag(1) record N() implements U {} }",
            })
    void wrongValueOfAnAnnotation(String members) throws IOException {
        compilerAlone_refuses("@RemoteInterface interface Wrong { " + members + " }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@RemoteInterface(descriptor = 3) interface Wrong { int a(); }",
                "@RemoteInterface(descriptor = Wrong.class) interface Wrong { int a(); }",
                "@RemoteInterface(descriptor = {\"a\", \"b\"}) interface Wrong { int a(); }",
                "@RemoteInterface(descriptor = null) interface Wrong { int a(); }",
                "@RemoteInterface(delegate = \"x\") interface Wrong { int a(); }",
                "@RemoteInterface(of = \"x\") interface Wrong { int a(); }",
                "@RemoteInterface(of = {Runnable.class, \"x\"}) interface Wrong {}",
                "@RemoteInterface(\"x\") interface Wrong { int a(); }",
                "@RemoteInterface @ParcelAdapter(\"x\") interface Wrong { Thread a(); }",
                "interface Wrong { @RemoteInterface(descriptor = 3) interface A { int a(); }"
                        + " @RemoteInterface interface B { A a(); } }",
            })
    void wrongValueOnTheInterface(String source) throws IOException {
        compilerAlone_refuses(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@RemoteInterface interface Wrong extends Wrong { int a(); }",
                "@RemoteInterface interface Wrong extends B { void a(); } interface B extends Wrong { void b(); }",
                "interface Wrong extends B { void a(); } @RemoteInterface interface B extends Wrong { void b(); }",
                "@RemoteInterface interface Wrong extends B { void a(); } interface B extends C {} interface C extends B {}",
                "@RemoteInterface interface Wrong { void a(B b); } interface B extends C {} interface C extends B {}",
                "@RemoteInterface interface Wrong { void a(R r); record R(S s) {} sealed interface S extends T permits T {} "
                        + "sealed interface T extends S permits S {} }",
                "@RemoteInterface interface Wrong { void a() throws X; class X extends Y {} class Y extends X {} }",
                "@RemoteInterface interface Wrong { void a(java.util.Map<String, E> e); enum E implements T { A; } "
                        + "interface T extends T {} }",
            })
    void typeThatInheritsFromItself_isTheCompilersToName(String text) throws IOException {
        Path source = source(text);

        Compilation javac = Compilations.run(source);
        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(javac.errors()).anyMatch(error -> error.getMessage(null).contains("cyclic inheritance"));
        assertThat(Compilations.messages(javac)).isEmpty();
        assertThat(eclipse.errors()).anyMatch(error -> error.contains("Cycle detected"));
        assertThat(eclipse.errors()).noneMatch(error -> error.contains("the processor of IPC Kit failed"));
    }

    @Test
    void sealedInterface_thatPermitsNothing_isSaidOnce() throws IOException {
        Path source = source("@RemoteInterface interface Wrong { void a(U u); sealed interface U {} }");

        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(eclipse.errors()).hasSize(1);
        assertThat(eclipse.messages()).isEmpty();
    }

    private void compilerAlone_refuses(String text) throws IOException {
        Path source = source(text);

        Compilation javac = Compilations.run(source);
        EclipseCompilations eclipse = EclipseCompilations.run(List.of(source), directory, List.of());

        assertThat(javac.errors()).isNotEmpty();
        assertThat(Compilations.messages(javac)).isEmpty();
        assertThat(eclipse.errors()).isNotEmpty();
        assertThat(eclipse.messages()).isEmpty();
    }

    private Path source(String text) throws IOException {
        return Files.writeString(directory.resolve("Wrong.java"), "import dev.ipckit.annotation.*;\n" + text + "\n");
    }
}
