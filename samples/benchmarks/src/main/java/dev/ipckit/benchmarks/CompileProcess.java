/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A JVM that compiles the same sources again and again, and prints the processor time of all its threads for each, in
 * milliseconds. The first line includes the start of the JVM, as a build that starts one pays for it.
 *
 * <p>Arguments: how often; the directory of the sources; a directory for what comes out; options of javac, where
 * {@code -s} is followed by nothing and means a directory within the latter.
 */
final class CompileProcess {

    private CompileProcess() {}

    public static void main(String[] arguments) throws IOException {
        int times = Integer.parseInt(arguments[0]);
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of(arguments[1]))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Path output = Path.of(arguments[2]);
        Path classes = Files.createDirectories(output.resolve("classes"));
        List<String> options = new ArrayList<>(
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "--release", "17"));
        for (String option : List.of(arguments).subList(3, arguments.length)) {
            options.add(option);
            if (option.equals("-s")) {
                options.add(Files.createDirectories(output.resolve("generated")).toString());
            }
        }
        long start = 0;
        for (int i = 0; i < times; i++) {
            compile(sources, options);
            long end = ProcessTime.nanos();
            System.out.println((end - start) / 1e6);
            System.gc();
            start = ProcessTime.nanos();
        }
    }

    private static void compile(List<Path> sources, List<String> options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new IOException("the compilation failed");
            }
        }
    }
}
