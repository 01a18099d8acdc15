/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.IpcKit;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.slf4j.Logger;

/** A module with a child, which is not exported, and a parent; compiled for the test. */
record ModularProgram(Path classes) {

    static final String MODULE = "sample.app";

    private static final String DESCRIPTOR = "module sample.app { requires dev.ipckit; }";

    private static final String CHILD = """
            package sample.app.internal;
            import dev.ipckit.*;
            import dev.ipckit.parcel.Parcel;
            import dev.ipckit.process.*;
            import java.util.List;
            final class Child implements HelperService {
                @Override public RemoteObject start(List<String> arguments) {
                    return new RemoteStub(getClass().getModule() + " " + arguments) {
                        @Override protected boolean onTransact(
                                int code, Parcel request, Parcel reply, CallOptions options) {
                            return false;
                        }
                    };
                }
            }
            """;

    private static final String PARENT = """
            package sample.app.internal;
            import dev.ipckit.process.*;
            public class Parent {
                public static void main(String[] arguments) {
                    try (HelperProcess helper = HelperProcess.of(Child.class).arguments("of", "Parent").start()) {
                        System.out.println(helper.root().interfaceDescriptor());
                    }
                }
            }
            """;

    static ModularProgram compileInto(Path directory) throws Exception {
        Path sources = Files.createDirectories(directory.resolve("sources"));
        Path classes = Files.createDirectories(directory.resolve("classes"));
        Files.writeString(sources.resolve("module-info.java"), DESCRIPTOR);
        Path code = Files.createDirectories(sources.resolve("sample/app/internal"));
        Files.writeString(code.resolve("Child.java"), CHILD);
        Files.writeString(code.resolve("Parent.java"), PARENT);
        List<String> arguments =
                new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "--module-path", join(runtime())));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])))
                .isZero();
        return new ModularProgram(classes);
    }

    /** Where this test has the runtime and what it requires from. */
    static List<Path> runtime() throws URISyntaxException {
        return List.of(locationOf(IpcKit.class), locationOf(Logger.class));
    }

    static Path locationOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    static String join(List<Path> path) {
        return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Runs a java command. @return its output */
    static String java(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
