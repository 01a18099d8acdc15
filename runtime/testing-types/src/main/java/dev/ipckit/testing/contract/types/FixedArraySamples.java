/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import dev.ipckit.testing.contract.types.FixedArrayTypes.Arrays;
import dev.ipckit.testing.contract.types.FixedArrayTypes.IntParcelable;
import dev.ipckit.testing.contract.types.FixedArrayTypes.Matrices;
import dev.ipckit.testing.contract.types.FixedArrayTypes.NullableArrays;
import java.lang.reflect.Array;
import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Arrays whose lengths belong to their types. */
final class FixedArraySamples {
    static final Samples<IntParcelable> PARCELABLES = ScalarSamples.INTS.map(IntParcelable::new);

    private FixedArraySamples() {}

    /** Arrays of one length. */
    static <T extends @Nullable Object, A> Samples<A> row(Samples<T> elements, int length, IntFunction<A> newArray) {
        return Samples.of(random -> {
            A array = newArray.apply(length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, elements.random().apply(random));
            }
            return array;
        });
    }

    /** Two such arrays in an array. */
    static <T extends @Nullable Object, A> Samples<A[]> grid(Samples<T> elements, int length, IntFunction<A> newRow) {
        Samples<A> rows = row(elements, length, newRow);
        return Samples.of(random -> {
            A first = rows.random().apply(random);
            @SuppressWarnings("unchecked")
            A[] grid = (A[]) Array.newInstance(first.getClass(), 2);
            grid[0] = first;
            grid[1] = rows.random().apply(random);
            return grid;
        });
    }

    static Arrays arrays(Random random) {
        return new Arrays(
                row(ScalarSamples.BOOLEANS, 2, boolean[]::new).random().apply(random),
                row(ScalarSamples.BYTES, 2, byte[]::new).random().apply(random),
                row(ScalarSamples.CHARACTERS, 2, char[]::new).random().apply(random),
                row(ScalarSamples.SHORTS, 2, short[]::new).random().apply(random),
                row(ScalarSamples.INTS, 2, int[]::new).random().apply(random),
                row(ScalarSamples.LONGS, 2, long[]::new).random().apply(random),
                row(ScalarSamples.FLOATS, 2, float[]::new).random().apply(random),
                row(ScalarSamples.DOUBLES, 2, double[]::new).random().apply(random),
                row(ScalarSamples.STRINGS, 2, String[]::new).random().apply(random),
                row(ScalarSamples.BYTE_ENUMS, 2, ByteEnum[]::new).random().apply(random),
                row(ScalarSamples.INT_ENUMS, 2, IntEnum[]::new).random().apply(random),
                row(ScalarSamples.LONG_ENUMS, 2, LongEnum[]::new).random().apply(random),
                row(PARCELABLES, 2, IntParcelable[]::new).random().apply(random));
    }

    static Matrices matrices(Random random) {
        return new Matrices(
                grid(ScalarSamples.BOOLEANS, 2, boolean[]::new).random().apply(random),
                grid(ScalarSamples.BYTES, 2, byte[]::new).random().apply(random),
                grid(ScalarSamples.CHARACTERS, 2, char[]::new).random().apply(random),
                grid(ScalarSamples.SHORTS, 2, short[]::new).random().apply(random),
                grid(ScalarSamples.INTS, 2, int[]::new).random().apply(random),
                grid(ScalarSamples.LONGS, 2, long[]::new).random().apply(random),
                grid(ScalarSamples.FLOATS, 2, float[]::new).random().apply(random),
                grid(ScalarSamples.DOUBLES, 2, double[]::new).random().apply(random),
                grid(ScalarSamples.STRINGS, 2, String[]::new).random().apply(random),
                grid(ScalarSamples.BYTE_ENUMS, 2, ByteEnum[]::new).random().apply(random),
                grid(ScalarSamples.INT_ENUMS, 2, IntEnum[]::new).random().apply(random),
                grid(ScalarSamples.LONG_ENUMS, 2, LongEnum[]::new).random().apply(random),
                grid(PARCELABLES, 2, IntParcelable[]::new).random().apply(random));
    }

    static NullableArrays nullableArrays(Random random) {
        Samples<RemoteObject> objects = ReferenceTrials.objects();
        return new NullableArrays(
                row(ScalarSamples.BOOLEANS, 2, boolean[]::new).orNull().random().apply(random),
                row(ScalarSamples.BYTES, 2, byte[]::new).orNull().random().apply(random),
                row(ScalarSamples.LONGS, 2, long[]::new).orNull().random().apply(random),
                row(ScalarSamples.STRINGS.orNull(), 2, String[]::new)
                        .orNull()
                        .random()
                        .apply(random),
                row(ScalarSamples.BYTE_ENUMS, 2, ByteEnum[]::new)
                        .orNull()
                        .random()
                        .apply(random),
                row(objects.orNull(), 2, RemoteObject[]::new).orNull().random().apply(random),
                row(PARCELABLES.orNull(), 2, IntParcelable[]::new)
                        .orNull()
                        .random()
                        .apply(random),
                grid(ScalarSamples.INTS, 2, int[]::new).orNull().random().apply(random),
                grid(ScalarSamples.STRINGS.orNull(), 2, String[]::new)
                        .orNull()
                        .random()
                        .apply(random),
                grid(objects.orNull(), 2, RemoteObject[]::new).orNull().random().apply(random));
    }
}
