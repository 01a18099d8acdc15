/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated sources, whole. Behaviour is tested elsewhere; this guards against code that is right and strange.
 * {@code -Dgolden.update=true} writes the files anew.
 */
class GoldenTest {

    static Stream<String> cases() {
        return TestSources.directories("golden").stream()
                .map(path -> path.getFileName().toString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatedSources_areAsExpected(String name) throws IOException {
        List<JavaFileObject> sources = TestSources.javaFiles(TestSources.resource("golden/" + name)).stream()
                .map(TestSources::source)
                .toList();
        Compilation compilation = Compilations.run(sources, Compilations.STRICT);
        assertThat(compilation.diagnostics()).isEmpty();

        Map<String, String> actual = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            actual.put(
                    Path.of(file.getName()).getFileName().toString(),
                    file.getCharContent(false).toString());
        }
        if (Boolean.getBoolean("golden.update")) {
            Path directory = TestSources.kept("golden/" + name + "/expected");
            Files.createDirectories(directory);
            for (Path old : TestSources.javaFiles(directory)) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> file : actual.entrySet()) {
                Files.writeString(directory.resolve(file.getKey()), file.getValue());
            }
            return;
        }
        Map<String, String> expected = new TreeMap<>();
        for (Path path : TestSources.javaFiles(TestSources.resource("golden/" + name + "/expected"))) {
            expected.put(path.getFileName().toString(), TestSources.text(path));
        }
        assertThat(actual).isEqualTo(expected);
    }
}
