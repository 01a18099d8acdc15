/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured round by round: the call of IPC Kit, and what it is compared with. In each round all take their
 * turn, so that what the machine does besides meets all of them.
 */
record Rounds(Map<String, List<Latencies>> others, List<Latencies> own) {

    /** For whom nothing is demanded. */
    static final double NO_LIMIT = 0;

    private static final int WARM_UP = 2;

    /**
     * Measures, and prints the round in the middle of each.
     *
     * @param rounds how many count, after some to warm up
     * @param calls how many in each round
     * @param others what the call is compared with, by name
     */
    static Rounds of(int rounds, int calls, Map<String, Latencies.Call> others, Latencies.Call call) throws Exception {
        Rounds measured = new Rounds(new LinkedHashMap<>(), new ArrayList<>());
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, Latencies.Call> other : others.entrySet()) {
                Latencies taken = Latencies.measure(calls, other.getValue());
                if (round >= 0) {
                    measured.others
                            .computeIfAbsent(other.getKey(), name -> new ArrayList<>())
                            .add(taken);
                }
            }
            Latencies taken = Latencies.measure(calls, call);
            if (round >= 0) {
                measured.own.add(taken);
            }
        }
        for (Map.Entry<String, List<Latencies>> other : measured.others.entrySet()) {
            System.out.printf("  %-30s %s%n", other.getKey(), middle(other.getValue()));
        }
        System.out.printf("  %-30s %s%n", "IPC Kit", measured.ours());
        return measured;
    }

    Latencies ours() {
        return middle(own);
    }

    private static Latencies middle(List<Latencies> taken) {
        return taken.stream()
                .sorted(Comparator.comparingDouble(Latencies::p50))
                .skip(taken.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What would be left if our own code cost nothing.
     *
     * @param limit how many times as fast as the other we ought to be
     */
    void printFloor(String name, String floor, String what, double limit) {
        double ratio = middle(others.getOrDefault(name, List.of())).p50()
                / middle(others.getOrDefault(floor, List.of())).p50();
        String verdict = ratio >= limit
                ? ""
                : String.format(Locale.ROOT, ", so that %.1f is out of reach of the TLS of this JDK", limit);
        System.out.printf(Locale.ROOT, "  %-30s %s: %.2f%s%n", name, what, ratio, verdict);
    }

    /**
     * Prints how the call compares with another.
     *
     * @param isCost whether ours is divided by the other, and may be so much at most; else at least
     */
    void print(String name, String what, boolean isCost, double limit) {
        List<Latencies> other = others.getOrDefault(name, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            double ratio = own.get(i).p50() / other.get(i).p50();
            ratios.add(isCost ? ratio : 1 / ratio);
        }
        ratios.sort(Comparator.naturalOrder());
        double median = ratios.get(ratios.size() / 2);
        String verdict = limit == NO_LIMIT
                ? ""
                : String.format(
                        Locale.ROOT,
                        ", %s %.1f: %s",
                        isCost ? "at most" : "at least",
                        limit,
                        (isCost ? median <= limit : median >= limit) ? "met" : "NOT MET");
        System.out.printf(
                Locale.ROOT,
                "  %-30s %s: %.2f (%.2f to %.2f)%s%n",
                name,
                what,
                median,
                ratios.get(0),
                ratios.get(ratios.size() - 1),
                verdict);
    }
}
