/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Runs the compiler. */
public final class Compilations {
    /** Off: several classes in one file, and exceptions without serialVersionUID, are the tests' own affair. */
    static final List<String> STRICT = List.of("-Xlint:all,-auxiliaryclass,-processing,-serial", "-Werror");

    private Compilations() {}

    public static Compilation run(List<JavaFileObject> sources, List<String> options) {
        return Compiler.javac()
                .withProcessors(new RemoteInterfaceProcessor())
                .withOptions(options.toArray())
                .compile(sources);
    }

    static Compilation run(Path... files) {
        return run(List.of(files).stream().map(TestSources::source).toList(), List.of());
    }

    /** Options that put the classes of another compilation, made without the processor, on the class path. */
    static List<String> withLibrary(List<Path> files, Path directory) {
        if (files.isEmpty()) {
            return List.of();
        }
        Compilation library = Compiler.javac()
                .withOptions("-proc:none")
                .compile(files.stream().map(TestSources::source).toList());
        writeClasses(library, directory);
        return List.of("-cp", directory + System.getProperty("path.separator") + System.getProperty("java.class.path"));
    }

    public static void writeClasses(Compilation compilation, Path directory) {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String name = file.getName().replaceFirst("^/" + StandardLocation.CLASS_OUTPUT + "/", "");
                Path path = directory.resolve(name);
                try (InputStream in = file.openInputStream()) {
                    Files.createDirectories(path.getParent());
                    Files.copy(in, path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    /** The messages of the processor as {@code line id}, with the text. */
    static List<Message> messages(Compilation compilation) {
        List<Message> messages = new ArrayList<>();
        for (var diagnostic : compilation.diagnostics()) {
            String text = diagnostic.getMessage(null);
            int at = text.indexOf("[IPC");
            if (at >= 0) {
                messages.add(new Message(
                        diagnostic.getLineNumber(),
                        text.substring(at + 1, text.indexOf(']', at)),
                        diagnostic.getKind(),
                        text.substring(text.indexOf(']', at) + 2)));
            }
        }
        return messages;
    }

    /** What the processor said. */
    record Message(long line, String id, javax.tools.Diagnostic.Kind kind, String text) {}
}
