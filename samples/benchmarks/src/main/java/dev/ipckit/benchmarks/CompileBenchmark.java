/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the processor adds to javac: many interfaces compiled with it, against the same interfaces and the sources it
 * generates for them, compiled without. In turn, in one warm JVM, the processor time of all threads.
 */
final class CompileBenchmark {

    private static final int ROUNDS = 5;
    private static final int WARM_UP = 1;

    private CompileBenchmark() {}

    static void run(List<String> arguments) throws IOException {
        int interfaces = arguments.isEmpty() ? 1_000 : Integer.parseInt(arguments.get(0));
        Machine.describe();
        Path directory = Files.createTempDirectory("ipckit-compile");
        try {
            List<Path> sources = CompileSubject.write(directory.resolve("src"), interfaces);
            Path generated = directory.resolve("generated");
            compile(
                    directory.resolve("first"),
                    sources,
                    List.of("-s", generated.toString(), "-processorpath", processorPath()));
            List<Path> both = new ArrayList<>(sources);
            try (Stream<Path> files = Files.walk(generated)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(both::add);
            }
            List<Double> with = new ArrayList<>();
            List<Double> without = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double floor = compile(directory.resolve("without"), both, List.of("-proc:none"));
                double whole = compile(
                        directory.resolve("with"),
                        sources,
                        List.of("-s", directory.resolve("again").toString(), "-processorpath", processorPath()));
                if (round >= 0) {
                    without.add(floor);
                    with.add(whole);
                }
            }
            report(interfaces, both.size() - sources.size(), with, without);
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void report(int interfaces, int generatedFiles, List<Double> with, List<Double> without) {
        with.sort(Comparator.naturalOrder());
        without.sort(Comparator.naturalOrder());
        double added = middle(with) - middle(without);
        System.out.printf(
                Locale.ROOT,
                "%d interfaces of 10 methods, %d generated files, processor time in ms, %d rounds in turn%n",
                interfaces,
                generatedFiles,
                ROUNDS);
        System.out.printf(
                Locale.ROOT,
                "  -proc:none, generated sources too  min %.0f  median %.0f%n",
                without.get(0),
                middle(without));
        System.out.printf(
                Locale.ROOT, "  with the processor                 min %.0f  median %.0f%n", with.get(0), middle(with));
        System.out.printf(
                Locale.ROOT,
                "  added                              %.3f ms an interface, %.0f %%%n",
                added / interfaces,
                100 * added / middle(without));
    }

    private static double middle(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /** Compiles into an empty directory. @return the processor time of the whole process meanwhile, in milliseconds */
    private static double compile(Path classes, List<Path> sources, List<String> options) throws IOException {
        Files.createDirectories(classes);
        for (int i = 0; i + 1 < options.size(); i++) {
            if (options.get(i).equals("-s")) {
                Files.createDirectories(Path.of(options.get(i + 1)));
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "--release", "17"));
        all.addAll(options);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            System.gc();
            long start = ProcessTime.nanos();
            boolean done = compiler.getTask(null, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new IOException("the compilation failed");
            }
            return (ProcessTime.nanos() - start) / 1e6;
        }
    }

    private static String processorPath() {
        String path = System.getProperty("processor.path");
        if (path == null) {
            throw new IllegalStateException("run this by samples/benchmarks/run, which knows where the processor is");
        }
        return path;
    }
}
