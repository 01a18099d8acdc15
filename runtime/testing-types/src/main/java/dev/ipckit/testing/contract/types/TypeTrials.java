/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** All that is tried with a {@link TypeConformance}, wherever it lives. */
public final class TypeTrials {

    /** Gives the random values of an earlier run, as its tests name it, again. */
    private static final String SEED = "ipckit.types.seed";

    private TypeTrials() {}

    /** A seed for this run: a new one, unless the system property {@code ipckit.types.seed} has one. */
    public static long seed() {
        return Long.getLong(SEED, System.nanoTime() % 1_000_000);
    }

    /**
     * A test for each method, which tries empty, extreme and random values.
     *
     * @param remote answers as {@link Echoed} does
     * @param seed determines the random values; it is in the names of the tests
     */
    public static Stream<DynamicTest> of(TypeConformance remote, long seed) {
        Trials trials = new Trials(seed);
        ScalarTrials.add(trials, remote);
        ArrayTrials.add(trials, remote);
        StructureTrials.add(trials, remote);
        ReferenceTrials.add(trials, remote);
        DescriptorTrials.add(trials, remote);
        OutcomeTrials.add(trials, remote);
        PlacedScalarTrials.add(trials, remote);
        PlacedContainerTrials.add(trials, remote);
        PlacedJdkTrials.add(trials, remote);
        return trials.stream();
    }
}
