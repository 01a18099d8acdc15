/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exported files, whole. {@code -Dgolden.update=true} writes them anew. */
class AidlExportTest {

    @ParameterizedTest
    @CsvSource({
        "gallery, 10",
        "gallery, latest",
        "nested, 10",
        "nested, latest",
        "handwritten, 10",
        "adapted, 10",
        "adapted, latest",
        "bare, 10",
        "bare, latest",
        "handles, 10",
        "handles, latest",
        "streams, 10",
        "streams, latest"
    })
    void files_areAsExpected(String name, String level) throws IOException {
        List<JavaFileObject> sources = AidlSources.golden(name);
        Map<String, String> actual = AidlSources.export(level, sources);

        String expectedIn = "aidl/golden/" + name + "/expected-" + level;
        if (Boolean.getBoolean("golden.update")) {
            update(TestSources.kept(expectedIn), actual);
            return;
        }
        assertThat(actual).isEqualTo(read(TestSources.resource(expectedIn)));
    }

    @ParameterizedTest
    @CsvSource({"gallery, 10", "nested, latest"})
    void files_doNotDependOnTheOrderOfTheSources(String name, String level) throws IOException {
        List<JavaFileObject> reversed = new ArrayList<>(AidlSources.golden(name));
        Collections.reverse(reversed);

        assertThat(AidlSources.export(level, reversed)).isEqualTo(AidlSources.export(level, AidlSources.golden(name)));
    }

    @Test
    void sharedTypes_areWrittenOnce_andAlikeFromEachInterface() throws IOException {
        String imports = "import dev.ipckit.annotation.*; import java.util.*;";
        JavaFileObject point = TestSources.source("shared.Point", "package shared;", imports, SHARED_RECORD);
        JavaFileObject one = TestSources.source(
                "shared.One", "package shared;", imports, "@RemoteInterface interface One { Point get(); }");
        JavaFileObject two = TestSources.source(
                "shared.Two",
                "package shared;",
                imports,
                "@RemoteInterface interface Two { void set(List<Point> points, List<int[]> rows); }");

        Map<String, String> both = AidlSources.export("10", List.of(point, one, two));
        Map<String, String> apart = new TreeMap<>(AidlSources.export("10", List.of(point, one)));
        apart.putAll(AidlSources.export("10", List.of(two, point)));

        assertThat(both).isEqualTo(apart).containsKeys("shared/Point.aidl", "shared/Point_IntArray.aidl");
    }

    @Test
    void withoutTheOption_nothingIsExported() throws IOException {
        Compilation compilation = Compilations.run(AidlSources.golden("nested"), List.of());

        assertThat(AidlSources.files(compilation)).isEmpty();
    }

    private static final String SHARED_RECORD = "record Point(int x, List<int[]> rows) {}";

    private static void update(Path directory, Map<String, String> files) throws IOException {
        for (String old : read(directory).keySet()) {
            Files.delete(directory.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> read(Path directory) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(directory)) {
            try (Stream<Path> found = Files.walk(directory)) {
                found.filter(Files::isRegularFile)
                        .forEach(file -> files.put(
                                directory.relativize(file).toString().replace('\\', '/'), TestSources.text(file)));
            }
        }
        return files;
    }
}
