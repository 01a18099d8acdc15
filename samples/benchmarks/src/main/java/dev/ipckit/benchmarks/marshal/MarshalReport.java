/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table: a line for each contender on each shape, with its ratio to the code by hand. */
final class MarshalReport {

    private static final List<String> SHAPES = List.of("quote", "order", "samples");
    private static final String FLOOR = "ByteBuffer";
    private static final List<String> CONTENDERS = List.of(FLOOR, "Generated", "Fory", "Protobuf");

    private final Map<String, MarshalFigures> figures;

    /** @param figures by the full name of the benchmark method */
    MarshalReport(Map<String, MarshalFigures> figures) {
        this.figures = figures;
    }

    void print() {
        System.out.printf("%n%-10s%-12s%10s%8s%16s%10s%n", "shape", "", "ns/call", "ratio", "by round", "B/call");
        for (String shape : SHAPES) {
            for (String contender : CONTENDERS) {
                MarshalFigures measured = find(contender, shape);
                if (measured != null) {
                    print(shape, contender, measured, find(FLOOR, shape));
                }
            }
        }
    }

    private static void print(String shape, String contender, MarshalFigures measured, @Nullable MarshalFigures floor) {
        System.out.printf(Locale.ROOT, "%-10s%-12s%10.1f", shape, contender, measured.nanos());
        if (floor == null || contender.equals(FLOOR)) {
            System.out.printf("%24s", "");
        } else {
            List<Double> ratios = IntStream.range(0, measured.nanosOfRounds().size())
                    .mapToObj(round -> measured.nanosOfRounds().get(round)
                            / floor.nanosOfRounds().get(round))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%8.2f     %.2f - %.2f",
                    measured.nanos() / floor.nanos(),
                    ratios.get(0),
                    ratios.get(ratios.size() - 1));
        }
        System.out.printf(Locale.ROOT, "%10.0f%n", measured.allocated());
    }

    private @Nullable MarshalFigures find(String contender, String shape) {
        return figures.get(getClass().getPackageName() + "." + contender + "Benchmark." + shape);
    }
}
