/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.RemoteObject;
import java.io.File;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/**
 * A contract in a package that its module exports to its callers only, and a service in one that is exported to nobody: the
 * runtime names neither, so that no module has to let it in.
 */
class ModuleRunTest {
    private static final long LIMIT_SECONDS = 60;

    @TempDir
    Path directory;

    @Test
    void packagesThatTheRuntimeCannotSee_areCalledAllTheSame() throws Exception {
        compile("contract", """
                module contract { requires dev.ipckit; exports contract to program; }
                """, "contract/Shop.java", """
                package contract;
                import dev.ipckit.annotation.RemoteInterface;
                import java.util.List;
                @RemoteInterface
                public interface Shop {
                    Item find(List<Color> colors, Told told) throws Gone;
                    record Item(String name, Color color) {}
                    enum Color { RED, GREEN }
                    @RemoteInterface interface Told { void tell(Item item); }
                    class Gone extends Exception {
                        public final Color color;
                        public Gone(String message, Color color) { super(message); this.color = color; }
                    }
                }
                """);
        compile("program", """
                module program { requires contract; requires dev.ipckit; }
                """, "program/Main.java", """
                package program;
                import contract.*;
                import dev.ipckit.*;
                import java.nio.file.Path;
                import java.util.List;
                final class Main {
                    public static void main(String[] arguments) throws Exception {
                        Endpoint endpoint = Endpoint.unix(Path.of(arguments[0]));
                        try (IpcKit server = IpcKit.open(); IpcKit client = IpcKit.open()) {
                            server.serve(endpoint, ShopStub.of(Main::find));
                            Shop shop = ShopStub.asInterface(client.connect(endpoint).root());
                            System.out.println(shop.find(List.of(Shop.Color.GREEN), item -> System.out.println("told " + item)));
                            try {
                                shop.find(List.of(), item -> {});
                            } catch (Shop.Gone gone) {
                                System.out.println(gone.getMessage() + " " + gone.color);
                            }
                        }
                    }
                    private static Shop.Item find(List<Shop.Color> colors, Shop.Told told) throws Shop.Gone {
                        if (colors.isEmpty()) {
                            throw new Shop.Gone("gone", Shop.Color.RED);
                        }
                        Shop.Item item = new Shop.Item("pen", colors.get(0));
                        told.tell(item);
                        return item;
                    }
                }
                """);

        Path output = directory.resolve("output");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-p",
                        modulePath(),
                        "-m",
                        "program/program.Main",
                        directory.resolve("socket").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        // What else there is says that no logging is on the module path.
        assertThat(Files.readAllLines(output))
                .filteredOn(line -> !line.startsWith("SLF4J"))
                .containsExactly("told Item[name=pen, color=GREEN]", "Item[name=pen, color=GREEN]", "gone RED");
    }

    private void compile(String module, String declaration, String file, String text) throws Exception {
        Path sources = directory.resolve("sources").resolve(module);
        Path source = sources.resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        Path described = Files.writeString(sources.resolve("module-info.java"), declaration);
        Path classes = Files.createDirectories(directory.resolve(module));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    output,
                    files,
                    null,
                    List.of("-d", classes.toString(), "-s", classes.toString(), "-p", modulePath()),
                    null,
                    files.getJavaFileObjectsFromPaths(List.of(described, source)));
            task.setProcessors(List.of(new RemoteInterfaceProcessor()));
            assertThat(task.call()).as("%s", output).isTrue();
        }
    }

    private String modulePath() throws URISyntaxException {
        return String.join(
                File.pathSeparator,
                home(RemoteObject.class),
                home(Logger.class),
                directory.resolve("contract").toString(),
                directory.resolve("program").toString());
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
