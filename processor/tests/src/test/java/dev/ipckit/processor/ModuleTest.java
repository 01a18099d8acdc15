/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.RemoteObject;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A remote interface in a named module. On disk: compile-testing's file manager does not know modules. */
class ModuleTest {
    private static final String MODULE = """
            /** A module. */
            module example {
                requires dev.ipckit;
                requires static org.jspecify;
                // MORE
                exports example;
            }
            """;

    private static final String SERVICE = """
            package example;
            import dev.ipckit.annotation.RemoteInterface;
            import org.jspecify.annotations.Nullable;
            /** A service. */
            @RemoteInterface
            @SuppressWarnings("exports")
            public interface Service {
                int add(int a, @Nullable Integer b);
            }
            """;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"requires java.compiler;", ""})
    void exportedInterface_compilesWithoutWarnings(String more) throws Exception {
        String output = compile(List.of(
                write("module-info.java", MODULE.replace("// MORE", more)), write("example/Service.java", SERVICE)));

        assertThat(output).isEmpty();
        for (String generated : List.of("ServiceProxy", "ServiceStub", "ServiceParcels")) {
            String text = TestSources.text(directory.resolve("example/" + generated + ".java"));
            // A module that does not read java.compiler cannot name the annotation.
            assertThat(text.contains("@Generated(")).isEqualTo(!more.isEmpty());
        }
    }

    @Test
    void modulesAdapters_holdInAllOfItsPackages() throws Exception {
        String output = compile(List.of(
                write("module-info.java", """
                        /** A module. */
                        @dev.ipckit.annotation.ParcelAdapter(example.foreign.ByPath.class)
                        module example {
                            requires dev.ipckit;
                        }
                        """),
                write("example/foreign/ByPath.java", """
                        package example.foreign;
                        import dev.ipckit.parcel.TypeAdapter;
                        import java.nio.file.Path;
                        /** Sends paths as text. */
                        public final class ByPath implements TypeAdapter<Path, String> {
                            /** Makes one. */
                            public ByPath() {}
                            @Override public String toParcel(Path path) { return path.toString(); }
                            @Override public Path fromParcel(String text) { return Path.of(text); }
                        }
                        """),
                write("example/Service.java", """
                        package example;
                        import dev.ipckit.annotation.RemoteInterface;
                        import java.nio.file.Path;
                        /** A service. */
                        @RemoteInterface
                        interface Service {
                            void open(Path path);
                        }
                        """)));

        assertThat(output).isEmpty();
        assertThat(TestSources.text(directory.resolve("example/ServiceParcels.java")))
                .contains("new ByPath()");
    }

    private Path write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String compile(List<Path> sources) throws Exception {
        List<String> options = new ArrayList<>(Compilations.STRICT);
        options.addAll(List.of("-d", directory.toString(), "-s", directory.toString(), "--module-path"));
        options.add(home(RemoteObject.class) + File.pathSeparator + home(Nullable.class));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task =
                    javac.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new RemoteInterfaceProcessor()));
            assertThat(task.call()).as("%s", output).isTrue();
        }
        return output.toString();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
