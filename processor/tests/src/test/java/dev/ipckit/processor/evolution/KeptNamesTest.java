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
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock file is the same whether an inherited interface is compiled along or was compiled before. */
class KeptNamesTest {
    private static final JavaFileObject STORE = TestSources.source(
            "shop.Store", "package shop; public interface Store<K, V> { V get(K key, int tries); void drop(K arg0); }");

    @TempDir
    Path directory;

    private Path locks;

    @BeforeEach
    void compileAll() {
        locks = directory.resolve("locks");
        assertThat(compile("void own(int count);", List.of(), STORE).errors()).isEmpty();
        Compilations.writeClasses(
                Compilations.run(List.of(STORE), List.of("-proc:none")), directory.resolve("classes"));
    }

    @Test
    void unchanged_whenCompiledAlone() throws IOException {
        String before = lock();

        assertThat(compile("void own(int count);", List.of()).errors()).isEmpty();

        assertThat(lock())
                .isEqualTo(before)
                .contains("method 1: int get(String key, int tries)\nmethod 2: void drop(String arg0)\n");
    }

    @Test
    void checked_whenCompiledAlone() {
        assertThat(compile("void own(int count);", List.of("-Aipckit.contract=check"))
                        .errors())
                .isEmpty();
    }

    @Test
    void renamedParameter_isWrittenBesideThem() throws IOException {
        assertThat(compile("void own(int number); void more(int arg0);", List.of())
                        .errors())
                .isEmpty();

        assertThat(lock()).contains("int get(String key, int tries)", "void own(int number)", "void more(int arg0)");
    }

    private Compilation compile(String members, List<String> more, JavaFileObject... along) {
        List<JavaFileObject> sources = new ArrayList<>(List.of(along));
        sources.add(TestSources.source(
                "shop.Prices",
                "package shop;",
                "@dev.ipckit.annotation.RemoteInterface",
                "public interface Prices extends Store<String, Integer> { " + members + " }"));
        List<String> options = new ArrayList<>(more);
        options.add("-Aipckit.contract.dir=" + locks);
        options.addAll(List.of(
                "-cp",
                directory.resolve("classes")
                        + System.getProperty("path.separator")
                        + System.getProperty("java.class.path")));
        return Compilations.run(sources, options);
    }

    private String lock() throws IOException {
        return Files.readString(locks.resolve("shop.Prices.lock"));
    }
}
