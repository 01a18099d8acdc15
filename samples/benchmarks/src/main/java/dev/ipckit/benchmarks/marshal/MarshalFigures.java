/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured of one contender on one shape, over all rounds. */
final class MarshalFigures {

    private final List<Double> nanos = new ArrayList<>();
    private final List<Double> allocated = new ArrayList<>();

    void add(RunResult round) {
        nanos.add(round.getPrimaryResult().getStatistics().getPercentile(50));
        Result<?> allocation = round.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocation != null) {
            allocated.add(allocation.getScore());
        }
    }

    /** Nanoseconds of one call in the best round: what keeps a round from being as good is the machine's. */
    double nanos() {
        return Collections.min(nanos);
    }

    /** Nanoseconds of one call in each round. */
    List<Double> nanosOfRounds() {
        return nanos;
    }

    /** Bytes that one call allocates. */
    double allocated() {
        return Collections.min(allocated);
    }
}
