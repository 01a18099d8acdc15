/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the processor adds to javac. Each round compiles the same interfaces in four ways, each in a JVM of its own, one
 * after the other: first cold, then again until it is warm.
 */
final class CompileBenchmark {

    /** A JVM compiles until it has seen so many interfaces, within limits. */
    private static final int WARMED_BY = 1_500;

    private static final int LEAST_TIMES = 2;
    private static final int MOST_TIMES = 30;

    /** The way of the compilation, from the least to the most. */
    private enum Way {
        ALONE("interfaces alone, -proc:none"),
        SOURCES("generated sources too, -proc:none"),
        COPIED("the same sources from a processor that has them"),
        GENERATED("with the processor");

        final String shown;

        Way(String shown) {
            this.shown = shown;
        }
    }

    /** Processor time of the first compilation of a JVM with its start, and of a later one, in milliseconds. */
    private record Times(double cold, double warm) {}

    private CompileBenchmark() {}

    static void run(List<String> arguments) throws Exception {
        int interfaces = arguments.isEmpty() ? 1_000 : Integer.parseInt(arguments.get(0));
        int rounds = arguments.size() < 2 ? 3 : Integer.parseInt(arguments.get(1));
        Machine.describe();
        Path directory = Files.createTempDirectory("ipckit-compile");
        try {
            Path sources = directory.resolve("src");
            CompileSubject.write(sources, interfaces);
            compile(Way.GENERATED, 1, sources, directory);
            Path both = directory.resolve("both");
            Path generated = directory.resolve("first");
            Files.move(directory.resolve("GENERATED/generated"), generated);
            long files = copy(generated, both);
            copy(sources, both);
            Map<Way, List<Times>> times = new EnumMap<>(Way.class);
            int repeated = Math.max(LEAST_TIMES, Math.min(MOST_TIMES, WARMED_BY / interfaces));
            for (int round = 0; round < rounds; round++) {
                for (Way way : Way.values()) {
                    times.computeIfAbsent(way, any -> new ArrayList<>())
                            .add(compile(way, repeated, way == Way.SOURCES ? both : sources, directory));
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d interfaces of 10 methods, %d generated files; processor time in ms, median (least to most) of"
                            + " %d JVMs each, in turn%n",
                    interfaces,
                    files,
                    rounds);
            times.forEach(CompileBenchmark::report);
            reportAdded(interfaces, times, "over the generated sources", Way.SOURCES);
            reportAdded(interfaces, times, "over a processor that copies", Way.COPIED);
            reportAdded(interfaces, times, "over the interfaces alone", Way.ALONE);
        } finally {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void report(Way way, List<Times> times) {
        System.out.printf(
                Locale.ROOT,
                "  %-48s cold %s   warm %s%n",
                way.shown,
                spread(times.stream().map(Times::cold).toList()),
                spread(times.stream().map(Times::warm).toList()));
    }

    private static void reportAdded(int interfaces, Map<Way, List<Times>> times, String over, Way floor) {
        Times least = middle(times.getOrDefault(floor, List.of()));
        Times whole = middle(times.getOrDefault(Way.GENERATED, List.of()));
        System.out.printf(
                Locale.ROOT,
                "  an interface, %-34s cold %7.3f ms (%+.0f %%)   warm %7.3f ms (%+.0f %%)%n",
                over,
                (whole.cold - least.cold) / interfaces,
                100 * (whole.cold / least.cold - 1),
                (whole.warm - least.warm) / interfaces,
                100 * (whole.warm / least.warm - 1));
    }

    private static Times middle(List<Times> times) {
        return new Times(
                middleOf(times.stream().map(Times::cold).toList()),
                middleOf(times.stream().map(Times::warm).toList()));
    }

    private static double middleOf(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static String spread(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%6.0f (%.0f to %.0f)", middleOf(times), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Compiles in a new JVM. What it generates is left in a directory of the way's name. */
    private static Times compile(Way way, int times, Path sources, Path directory) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of(
                String.valueOf(times),
                sources.toString(),
                directory.resolve(way.name()).toString()));
        switch (way) {
            case ALONE, SOURCES -> arguments.add("-proc:none");
            case COPIED ->
                arguments.addAll(List.of(
                        "-s",
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "-processor",
                        CopyProcessor.class.getName(),
                        "-A" + CopyProcessor.OPTION + "=" + directory.resolve("first")));
            case GENERATED -> arguments.addAll(List.of("-s", "-processorpath", processorPath()));
        }
        Process process = Jvm.start(
                List.of(),
                List.of("-Xmx1g"),
                CompileProcess.class,
                ProcessBuilder.Redirect.PIPE,
                arguments.toArray(new String[0]));
        List<Double> measured;
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            measured = output.lines().map(Double::valueOf).toList();
        } finally {
            process.destroy();
        }
        if (process.waitFor() != 0 || measured.size() != times) {
            throw new IOException("the compilation failed, " + way.shown);
        }
        // The later half has the JIT compiler's work behind it.
        return new Times(measured.get(0), middleOf(measured.subList(times / 2, times)));
    }

    private static long copy(Path from, Path to) throws IOException {
        long copied = 0;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file));
                copied++;
            }
        }
        return copied;
    }

    private static String processorPath() {
        String path = System.getProperty("processor.path");
        if (path == null) {
            throw new IllegalStateException("run this by samples/benchmarks/run, which knows where the processor is");
        }
        return path;
    }
}
