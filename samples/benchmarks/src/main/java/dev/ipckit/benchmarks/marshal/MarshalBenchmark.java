/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the contenders by JMH, each in a JVM of its own, in several rounds, so that a machine that is busy for a while
 * is so for all of them. Samples, of which the median counts: an average would tell how much other programs ran
 * meanwhile.
 */
public final class MarshalBenchmark {

    /** Of one invocation: enough to make the clock's own cost vanish, too few to be interrupted often. */
    static final int CALLS = 50;

    private static final int ROUNDS = 3;

    /**
     * What comes back through a carrier is not known beforehand. Compiled into one piece, a writer and its reader would
     * leave out what they can see that the other has just done.
     */
    private static final List<String> CARRIER = List.of(
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=dontinline,dev.ipckit.RemoteStub::transact",
            "-XX:CompileCommand=dontinline,dev.ipckit.benchmarks.marshal.PlainShapes::transact");

    /** From here on the JDK warns of what JMH itself calls, unless told not to. */
    private static final int WARNS_OF_UNSAFE = 24;

    private MarshalBenchmark() {}

    /**
     * Measures, and prints the table.
     *
     * @param arguments options of JMH; a number of forks is one of rounds
     */
    public static void run(List<String> arguments) throws RunnerException, CommandLineOptionException {
        CommandLineOptions options = new CommandLineOptions(arguments.toArray(String[]::new));
        int rounds = options.getForkCount().orElse(ROUNDS);
        Map<String, MarshalFigures> figures = new TreeMap<>();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + " of " + rounds);
            for (RunResult result : round(options)) {
                String name = result.getParams().getBenchmark();
                figures.computeIfAbsent(name, key -> new MarshalFigures()).add(result);
            }
        }
        new MarshalReport(figures).print();
    }

    private static Collection<RunResult> round(CommandLineOptions options) throws RunnerException {
        OptionsBuilder round = new OptionsBuilder();
        round.parent(options)
                .forks(1)
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(options.verbosity().orElse(VerboseMode.SILENT));
        if (options.getIncludes().isEmpty()) {
            round.include("\\.marshal\\.");
        }
        if (!options.getWarmupIterations().hasValue()) {
            round.warmupIterations(3);
        }
        if (!options.getWarmupTime().hasValue()) {
            round.warmupTime(TimeValue.milliseconds(500));
        }
        if (!options.getMeasurementIterations().hasValue()) {
            round.measurementIterations(3);
        }
        if (!options.getMeasurementTime().hasValue()) {
            round.measurementTime(TimeValue.milliseconds(400));
        }
        round.jvmArgsAppend(jvmArguments().toArray(String[]::new));
        return new Runner(round.build()).run();
    }

    private static List<String> jvmArguments() {
        List<String> arguments = new ArrayList<>(CARRIER);
        // Or the warm-up would end before the compiler has had its turn, where other programs run too.
        arguments.add("-Xbatch");
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            arguments.add("--sun-misc-unsafe-memory-access=allow");
        }
        return arguments;
    }
}
