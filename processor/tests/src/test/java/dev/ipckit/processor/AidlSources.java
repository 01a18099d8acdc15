/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Exports sources as AIDL. */
public final class AidlSources {
    private static final String ROOT = "META-INF/aidl/";

    private AidlSources() {}

    /** Sources whose exported files are kept. */
    public static List<JavaFileObject> golden(String name) {
        return TestSources.javaFiles(TestSources.resource("aidl/golden/" + name)).stream()
                .map(TestSources::source)
                .toList();
    }

    /** Sources of these tests themselves, below their root package. */
    public static List<JavaFileObject> ofTests(String... paths) {
        Path root = Path.of(System.getProperty("basedir", "."), "src", "test", "java", "dev", "ipckit", "processor");
        return Stream.of(paths)
                .map(path -> TestSources.source(root.resolve(path).toAbsolutePath()))
                .toList();
    }

    /** A resource of these tests. */
    public static Path resource(String name) {
        return TestSources.resource(name);
    }

    /** The exported files by their paths below the root of AIDL. */
    public static Map<String, String> export(String level, List<JavaFileObject> sources) throws IOException {
        List<String> options = new ArrayList<>(Compilations.STRICT);
        options.add("-Aipckit.aidl=" + level);
        Compilation compilation = Compilations.run(sources, options);
        assertThat(compilation.diagnostics()).isEmpty();
        return files(compilation);
    }

    static Map<String, String> files(Compilation compilation) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            int at = file.getName().indexOf(ROOT);
            if (at >= 0) {
                try (var in = file.openInputStream()) {
                    files.put(
                            file.getName().substring(at + ROOT.length()),
                            new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
