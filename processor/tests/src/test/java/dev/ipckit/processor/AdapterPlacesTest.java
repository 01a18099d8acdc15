/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** From where adapters are taken: the nearest of all that encloses a type. */
class AdapterPlacesTest {
    private static final List<JavaFileObject> FOREIGN = List.of(
            TestSources.source("other.Foreign", "package other;", "public class Foreign {}"),
            adapter("First", "Integer", "1"),
            adapter("Second", "Long", "2L"));

    private static JavaFileObject adapter(String name, String carrier, String value) {
        return TestSources.source(
                "other." + name,
                "package other;",
                "public class " + name + " implements dev.ipckit.parcel.TypeAdapter<Foreign, " + carrier + "> {",
                "    @Override public " + carrier + " toParcel(Foreign foreign) { return " + value + "; }",
                "    @Override public Foreign fromParcel(" + carrier + " value) { return new Foreign(); }",
                "}");
    }

    @Test
    void packagesAdapter_holdsInAllOfItsInterfaces() {
        assertThat(generated(
                        TestSources.source(
                                "app.package-info",
                                "@dev.ipckit.annotation.ParcelAdapter(other.First.class) package app;"),
                        service("", "void send(other.Foreign foreign);")))
                .contains("new First()")
                .contains("parcel.writeInt(");
    }

    @Test
    void enclosingTypesAdapter_holdsInside() {
        assertThat(generated(TestSources.source(
                        "app.Outer",
                        "package app;",
                        "@dev.ipckit.annotation.ParcelAdapter(other.First.class)",
                        "class Outer {",
                        "    @dev.ipckit.annotation.RemoteInterface",
                        "    interface Service { void send(other.Foreign foreign); }",
                        "}")))
                .contains("new First()");
    }

    @Test
    void nearestAdapter_counts() {
        assertThat(generated(
                        TestSources.source(
                                "app.package-info",
                                "@dev.ipckit.annotation.ParcelAdapter(other.First.class) package app;"),
                        service(
                                "@dev.ipckit.annotation.ParcelAdapter(other.Second.class)",
                                "void send(other.Foreign f);")))
                .contains("new Second()")
                .doesNotContain("new First()");
    }

    @Test
    void recordsOwnAdapter_comesBeforeTheInterfaces() {
        String generated = generated(
                TestSources.source(
                        "data.Data",
                        "package data;",
                        "@dev.ipckit.annotation.ParcelAdapter(other.Second.class)",
                        "public record Data(other.Foreign foreign) {}"),
                service(
                        "@dev.ipckit.annotation.ParcelAdapter(other.First.class)",
                        "void send(other.Foreign foreign, data.Data data);"));

        assertThat(generated).contains("new First()").contains("new Second()");
    }

    private static JavaFileObject service(String annotation, String method) {
        return TestSources.source(
                "app.Service",
                "package app;",
                annotation,
                "@dev.ipckit.annotation.RemoteInterface",
                "interface Service { " + method + " }");
    }

    private static String generated(JavaFileObject... sources) {
        List<JavaFileObject> all = new ArrayList<>(FOREIGN);
        all.addAll(List.of(sources));
        Compilation compilation = Compilations.run(all, Compilations.STRICT);
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation.generatedSourceFiles().stream()
                .filter(file -> file.getName().endsWith("Parcels.java"))
                .map(AdapterPlacesTest::text)
                .collect(Collectors.joining());
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
