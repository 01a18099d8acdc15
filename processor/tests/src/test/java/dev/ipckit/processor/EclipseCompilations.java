/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor;

import dev.ipckit.RemoteObject;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/**
 * What Eclipse's compiler made of sources.
 *
 * @param diagnostics all that it said
 * @param generated the generated sources by file name
 */
record EclipseCompilations(List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, String> generated) {

    /** Compiles files on disk, which is where this compiler looks for them, into a directory. */
    static EclipseCompilations run(List<Path> sources, Path directory, List<String> more) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = new EclipseCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Path generated = Files.createDirectories(directory.resolve("generated"));
            Path classes = Files.createDirectories(directory.resolve("classes"));
            List<String> options = new ArrayList<>(more.contains("--release") ? List.of() : List.of("-17"));
            options.add("-cp");
            options.add(String.join(File.pathSeparator, home(RemoteObject.class), home(Nullable.class)));
            options.addAll(more);
            options.addAll(List.of("-s", generated.toString(), "-d", classes.toString()));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjectsFromFiles(
                            sources.stream().map(Path::toFile).toList()));
            task.setProcessors(List.of(new RemoteInterfaceProcessor()));
            task.call();
            return new EclipseCompilations(diagnostics.getDiagnostics(), read(generated));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its errors; of warnings it has another taste than javac. */
    List<String> errors() {
        return diagnostics.stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(null))
                .toList();
    }

    /** What the processor said. */
    List<Diagnostic<? extends JavaFileObject>> messages() {
        return diagnostics.stream()
                .filter(one -> one.getMessage(null).startsWith("[IPC"))
                .toList();
    }

    /** Few places to look in: this compiler is not asked to go through all that tests need. */
    private static String home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static Map<String, String> read(Path directory) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> texts.put(file.getFileName().toString(), TestSources.text(file)));
        }
        return texts;
    }
}
