/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interfaces that cannot be annotated, and are remote because a package or type names them. */
class AdoptionTest {
    private static final JavaFileObject PACKAGE = TestSources.source(
            "app.package-info",
            "@RemoteInterface(of = {",
            "    java.util.function.LongUnaryOperator.class,",
            "    vendor.Outer.Inner.class",
            "})",
            "package app;",
            "import dev.ipckit.annotation.RemoteInterface;");
    private static final JavaFileObject VENDOR = TestSources.source(
            "vendor.Outer",
            "package vendor;",
            "public class Outer {",
            "    public interface Inner extends AutoCloseable {",
            "        String call(java.util.List<String> names);",
            "        default int size() { return 0; }",
            "        @Override void close();",
            "        record Value(int x) {}",
            "    }",
            "}");
    private static final JavaFileObject USER = TestSources.source(
            "app.User",
            "package app;",
            "@dev.ipckit.annotation.RemoteInterface",
            "public interface User {",
            "    vendor.Outer.Inner open(java.util.function.LongUnaryOperator operator);",
            "    java.util.Map<String, vendor.Outer.Inner> all();",
            "}");

    @Test
    void namedByAPackage_isGeneratedThereAndTravels() {
        Compilation compilation = Compilations.run(List.of(PACKAGE, VENDOR, USER), Compilations.STRICT);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .extracting(JavaFileObject::getName)
                .contains(
                        "/SOURCE_OUTPUT/app/Outer_InnerProxy.java",
                        "/SOURCE_OUTPUT/app/Outer_InnerStub.java",
                        "/SOURCE_OUTPUT/app/LongUnaryOperatorStub.java",
                        "/SOURCE_OUTPUT/app/UserStub.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package-info; @RemoteInterface(of = vendor.Files.class) @ParcelAdapter(ByPath.class) package app;",
                "Holder; package app; @RemoteInterface(of = vendor.Files.class) @ParcelAdapter(ByPath.class) class Holder {}",
                "Holder; package app; @ParcelAdapter(ByPath.class) interface Holder {"
                        + " @RemoteInterface(of = vendor.Files.class) interface Inner {} }"
            })
    void adaptersOfWhoNamesAnInterface_holdInIt(String adopter) throws IOException {
        String[] parts = adopter.split("; ", 2);
        String text = parts[1].replace("package app;", "package app; import dev.ipckit.annotation.*;");
        List<JavaFileObject> sources = List.of(
                TestSources.source("app." + parts[0], text),
                TestSources.source(
                        "app.ByPath",
                        "package app;",
                        "import java.io.File;",
                        "public final class ByPath implements dev.ipckit.parcel.TypeAdapter<File, String> {",
                        "    @Override public String toParcel(File file) { return file.getPath(); }",
                        "    @Override public File fromParcel(String path) { return new File(path); }",
                        "}"),
                TestSources.source(
                        "vendor.Files",
                        "package vendor;",
                        "import java.io.File;",
                        "public interface Files extends Base<File> {",
                        "    File open(File file, java.util.List<File> more, Entry entry);",
                        "    record Entry(File file) {}",
                        "}"),
                TestSources.source(
                        "vendor.Base", "package vendor;", "public interface Base<T> {", "    T root();", "}"));

        Compilation compilation = Compilations.run(sources, Compilations.STRICT);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation
                        .generatedSourceFile("app.FilesParcels")
                        .orElseThrow()
                        .getCharContent(false)
                        .toString())
                .contains("new ByPath()");
    }

    @Test
    void namedInAnEarlierCompilation_isFoundByItsStub(@TempDir Path directory) {
        Compilation first = Compilations.run(List.of(PACKAGE, VENDOR), Compilations.STRICT);
        Compilations.writeClasses(first, directory);
        List<String> options = new ArrayList<>(Compilations.STRICT);
        options.addAll(List.of(
                "-cp", directory + System.getProperty("path.separator") + System.getProperty("java.class.path")));

        Compilation second = Compilations.run(List.of(USER), options);

        assertThat(second.diagnostics()).isEmpty();
        assertThat(second.generatedSourceFiles())
                .extracting(JavaFileObject::getName)
                .contains("/SOURCE_OUTPUT/app/UserStub.java")
                .noneMatch(name -> name.contains("Inner"));
    }

    @Test
    void faultsOfWhatAPackageNames_areReportedThere() {
        Compilation compilation = Compilations.run(
                List.of(
                        TestSources.source(
                                "app.package-info",
                                "@RemoteInterface(of = {",
                                "    Runnable.class,",
                                "    java.util.concurrent.Executor.class,",
                                "    java.util.function.IntSupplier.class})",
                                "package app;",
                                "import dev.ipckit.annotation.RemoteInterface;"),
                        TestSources.source("app.Taken", "package app;", "class IntSupplierStub {}")),
                List.of());

        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id, Compilations.Message::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("IPC007", 4L));
    }

    @Test
    void packageThatNamesNothing_isRefused() {
        Compilation compilation = Compilations.run(
                List.of(TestSources.source(
                        "app.package-info", "@dev.ipckit.annotation.RemoteInterface", "package app;")),
                List.of());

        assertThat(Compilations.messages(compilation))
                .extracting(Compilations.Message::id)
                .containsExactly("IPC086");
    }
}
