/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ipckit.sample.PrintingMain;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where a child finds its classes: class paths and module paths of all kinds. */
@ExtendWith(LeavesNothing.class)
class HelperPathTest {

    @TempDir
    private Path temporary;

    /** With a space, and with letters beyond ASCII where this JVM's locale lets files have such names. */
    private Path directory() throws IOException {
        String name = "pl\u00fcg in";
        boolean representable = Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
        return Files.createDirectories(temporary.resolve(representable ? name : "plug in"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.collect(Collectors.toList())) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static String askArguments(HelperBuilder builder) {
        try (HelperProcess helper = builder.arguments("ok").start()) {
            return helper.root(Probe::new).ask("arguments");
        }
    }

    @Test
    void classPathWithTheRuntimeAddedToIt() throws Exception {
        Path classes = directory().resolve("classes");
        copy(ModularProgram.locationOf(ProbeMain.class), classes);
        assertThat(askArguments(HelperProcess.of(ProbeMain.class).classPath(classes)))
                .isEqualTo("ok");
    }

    @Test
    void classPathWithoutTheChild() {
        HelperStartException failure = catchThrowableOfType(
                HelperStartException.class,
                () -> HelperProcess.of(ProbeMain.class).classPath(temporary).start());
        assertThat(failure)
                .hasMessageContaining("there is no class " + ProbeMain.class.getName() + " on its class path");
    }

    @Test
    void classPathTooLongForACommandLine() throws Exception {
        Path classes = directory().resolve("classes");
        copy(ModularProgram.locationOf(ProbeMain.class), classes);
        List<Path> elements = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            elements.add(directory().resolve("some quite long name of a library \"" + i + "\" \\ #.jar"));
        }
        elements.add(classes);
        assertThat(askArguments(HelperProcess.of(ProbeMain.class).classPath(elements)))
                .isEqualTo("ok");
    }

    @Test
    void parentFromAJarWhoseManifestHasTheClassPath() throws Exception {
        Path jar = directory().resolve("app.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PrintingMain.class.getName());
        List<String> elements = new ArrayList<>();
        elements.add(ModularProgram.locationOf(PrintingMain.class).toUri().toString());
        for (Path element : ModularProgram.runtime()) {
            elements.add(element.toUri().toString());
        }
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", elements));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream archive = new JarOutputStream(file, manifest)) {
            archive.flush();
        }
        // A relative path, and a child in another directory.
        assertThat(ModularProgram.java(directory(), "-jar", "app.jar", temporary.toString()))
                .contains("it works");
    }

    @Test
    void moduleOfTheChild() throws Exception {
        ModularProgram program = ModularProgram.compileInto(directory());
        try (HelperProcess helper = HelperProcess.of(ModularProgram.MODULE + "/sample.app.internal.Child")
                .modulePath(program.classes())
                .arguments("of", "a test")
                .start()) {
            assertThat(helper.root().interfaceDescriptor()).isEqualTo("module sample.app [of, a test]");
        }
    }

    @Test
    void noSuchClassInTheModule() throws Exception {
        ModularProgram program = ModularProgram.compileInto(directory());
        HelperStartException failure = catchThrowableOfType(
                HelperStartException.class,
                () -> HelperProcess.of(ModularProgram.MODULE + "/sample.app.internal.Chidl")
                        .modulePath(program.classes())
                        .start());
        assertThat(failure)
                .hasMessage("helper process Chidl cannot run: there is no class sample.app.internal.Chidl in module "
                        + ModularProgram.MODULE);
    }

    @Test
    void noSuchModule() {
        HelperStartException failure = catchThrowableOfType(
                HelperStartException.class,
                () -> HelperProcess.of("no.such.module/Main")
                        .modulePath(temporary)
                        .start());
        assertThat(failure).hasMessageContaining("no.such.module");
    }

    @Test
    void parentFromAModulePath() throws Exception {
        ModularProgram program = ModularProgram.compileInto(directory());
        List<Path> path = new ArrayList<>(ModularProgram.runtime());
        path.add(program.classes());
        assertThat(ModularProgram.java(
                        directory(),
                        "--module-path",
                        ModularProgram.join(path),
                        "--module",
                        ModularProgram.MODULE + "/sample.app.internal.Parent"))
                .contains("module sample.app [of, Parent]");
    }

    @Test
    void parentOnTheClassPathWithTheRuntimeAsAModule() throws Exception {
        assertThat(ModularProgram.java(
                        directory(),
                        "--module-path",
                        ModularProgram.join(ModularProgram.runtime()),
                        "--add-modules",
                        "dev.ipckit",
                        "--class-path",
                        ModularProgram.locationOf(PrintingMain.class).toString(),
                        PrintingMain.class.getName(),
                        temporary.toString()))
                .contains("it works");
    }
}
