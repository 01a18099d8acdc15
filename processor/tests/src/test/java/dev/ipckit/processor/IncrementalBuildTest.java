/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;

/** What Gradle asks of an isolating processor: it compiles only those interfaces anew that a change may concern. */
class IncrementalBuildTest {

    @Test
    void marker_saysIsolating() throws IOException {
        try (InputStream marker = RemoteInterfaceProcessor.class.getResourceAsStream(
                "/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(marker.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(RemoteInterfaceProcessor.class.getName() + ",isolating\n" + KnownOptions.class.getName()
                            + ",isolating");
        }
    }

    @Test
    void generatedFiles_haveTheirInterfaceAsTheOnlyOrigin() {
        Map<String, List<String>> origins = new TreeMap<>();
        Compilation compilation = Compiler.javac()
                .withProcessors(new FilerWatch((method, arguments) -> {
                    Element[] elements = (Element[]) arguments[arguments.length - 1];
                    String file = method.equals("createResource")
                            ? arguments[1] + "/" + arguments[2]
                            : arguments[0].toString();
                    origins.put(
                            file, Arrays.stream(elements).map(Object::toString).toList());
                }))
                .compile(
                        TestSources.source(
                                "app.Outer",
                                "package app;",
                                "import dev.ipckit.annotation.RemoteInterface;",
                                "@RemoteInterface public interface Outer {",
                                "    Value call(Inner inner, Other other);",
                                "    record Value(String text) {}",
                                "    @RemoteInterface interface Inner { void heard(Value value); }",
                                "}"),
                        TestSources.source(
                                "app.Other",
                                "package app;",
                                "@dev.ipckit.annotation.RemoteInterface",
                                "public interface Other { Outer.Value value(java.util.List<Outer.Value> values); }"),
                        TestSources.source(
                                "app.package-info",
                                "@dev.ipckit.annotation.RemoteInterface(of = Runnable.class)",
                                "package app;"));

        assertThat(compilation.errors()).isEmpty();
        List<String> expected = new ArrayList<>();
        for (String stem : List.of("Other", "Outer", "Outer_Inner", "Runnable")) {
            expected.addAll(List.of("app." + stem + "Proxy", "app." + stem + "Stub"));
        }
        assertThat(origins.keySet()).containsAll(expected);
        origins.forEach((file, origin) -> {
            String stem = file.replaceAll("^app\\.|(Proxy|Stub|Parcels)$", "").replace('_', '.');
            assertThat(origin).as("%s", file).containsExactly(stem.equals("Runnable") ? "app" : "app." + stem);
        });
    }
}
