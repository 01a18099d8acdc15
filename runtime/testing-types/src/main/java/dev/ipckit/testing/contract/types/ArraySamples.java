/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.util.List;
import java.util.function.IntFunction;

/** Arrays of primitives: empty, of all extremes, random. */
final class ArraySamples {
    static final Samples<boolean[]> BOOLEANS = of(ScalarSamples.BOOLEANS, boolean[]::new);
    static final Samples<byte[]> BYTES = of(ScalarSamples.BYTES, byte[]::new);
    static final Samples<char[]> CHARS = of(ScalarSamples.CHARACTERS, char[]::new);
    static final Samples<short[]> SHORTS = of(ScalarSamples.SHORTS, short[]::new);
    static final Samples<int[]> INTS = of(ScalarSamples.INTS, int[]::new);
    static final Samples<long[]> LONGS = of(ScalarSamples.LONGS, long[]::new);
    static final Samples<float[]> FLOATS = of(ScalarSamples.FLOATS, float[]::new);
    static final Samples<double[]> DOUBLES = of(ScalarSamples.DOUBLES, double[]::new);
    static final Samples<String[]> STRINGS = ScalarSamples.STRINGS.arrays(String[]::new);

    private ArraySamples() {}

    private static <T, A> Samples<A> of(Samples<T> elements, IntFunction<A> newArray) {
        return elements.lists().map(list -> filled(list, newArray.apply(list.size())));
    }

    private static <T, A> A filled(List<T> elements, A array) {
        for (int i = 0; i < elements.size(); i++) {
            java.lang.reflect.Array.set(array, i, elements.get(i));
        }
        return array;
    }
}
