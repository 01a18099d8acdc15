/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import dev.ipckit.testing.contract.types.FixedArrayTypes.IntParcelable;
import dev.ipckit.testing.contract.types.FixedArrayTypes.NullableArrays;

/** Arrays of any length, and arrays of fixed lengths. */
final class ArrayTrials {
    private ArrayTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        trials.reverse("reverseBooleans", remote::reverseBooleans, ArraySamples.BOOLEANS);
        trials.reverse("reverseBytes", remote::reverseBytes, ArraySamples.BYTES);
        trials.reverse("reverseChars", remote::reverseChars, ArraySamples.CHARS);
        trials.reverse("reverseShorts", remote::reverseShorts, ArraySamples.SHORTS);
        trials.reverse("reverseInts", remote::reverseInts, ArraySamples.INTS);
        trials.reverse("reverseLongs", remote::reverseLongs, ArraySamples.LONGS);
        trials.reverse("reverseFloats", remote::reverseFloats, ArraySamples.FLOATS);
        trials.reverse("reverseDoubles", remote::reverseDoubles, ArraySamples.DOUBLES);
        trials.repeat("repeatNullableInts", remote::repeatNullableInts, ArraySamples.INTS.orNull());
        trials.repeat("repeatNullableBytes", remote::repeatNullableBytes, ArraySamples.BYTES.orNull());
        trials.each("turnLongs", ArraySamples.LONGS, numbers -> {
            long[] turned = numbers.clone();
            remote.turnLongs(turned);
            Trials.assertSame(turned, Turned.copyOf(numbers));
        });
        trials.each("turnNullableBytes", ArraySamples.BYTES.orNull(), bytes -> {
            byte[] turned = bytes == null ? null : bytes.clone();
            remote.turnNullableBytes(turned);
            Trials.assertSame(turned, bytes == null ? null : Turned.copyOf(bytes));
        });
        addEnums(trials, remote);
        addFixed(trials, remote);
    }

    private static void addEnums(Trials trials, TypeConformance remote) {
        Samples<ByteEnum[]> bytes = ScalarSamples.BYTE_ENUMS.arrays(ByteEnum[]::new);
        Samples<IntEnum[]> ints = ScalarSamples.INT_ENUMS.arrays(IntEnum[]::new);
        Samples<LongEnum[]> longs = ScalarSamples.LONG_ENUMS.arrays(LongEnum[]::new);
        trials.reverse("reverseByteEnums", remote::reverseByteEnums, bytes);
        trials.reverse("reverseIntEnums", remote::reverseIntEnums, ints);
        trials.reverse("reverseLongEnums", remote::reverseLongEnums, longs);
        trials.repeat("repeatNullableByteEnums", remote::repeatNullableByteEnums, bytes.orNull());
        trials.repeat("repeatNullableIntEnums", remote::repeatNullableIntEnums, ints.orNull());
        trials.repeat("repeatNullableLongEnums", remote::repeatNullableLongEnums, longs.orNull());
        trials.reverseList("reverseByteEnumList", remote::reverseByteEnumList, ScalarSamples.BYTE_ENUMS);
    }

    private static void addFixed(Trials trials, TypeConformance remote) {
        trials.repeatFixed(
                "repeatFixedBytes",
                remote::repeatFixedBytes,
                FixedArraySamples.row(ScalarSamples.BYTES, 3, byte[]::new));
        trials.repeatFixed(
                "repeatFixedInts", remote::repeatFixedInts, FixedArraySamples.row(ScalarSamples.INTS, 3, int[]::new));
        trials.repeatFixed(
                "repeatFixedParcelables",
                remote::repeatFixedParcelables,
                FixedArraySamples.row(FixedArraySamples.PARCELABLES, 3, IntParcelable[]::new));
        trials.repeatFixed(
                "repeatByteMatrix",
                remote::repeatByteMatrix,
                FixedArraySamples.grid(ScalarSamples.BYTES, 3, byte[]::new));
        trials.repeatFixed(
                "repeatIntMatrix", remote::repeatIntMatrix, FixedArraySamples.grid(ScalarSamples.INTS, 3, int[]::new));
        trials.repeatFixed(
                "repeatParcelableMatrix",
                remote::repeatParcelableMatrix,
                FixedArraySamples.grid(FixedArraySamples.PARCELABLES, 3, IntParcelable[]::new));
        Samples<RemoteObject> objects = ReferenceTrials.objects();
        trials.repeatFixed(
                "repeatFixedObjects",
                remote::repeatFixedObjects,
                FixedArraySamples.row(objects, 3, RemoteObject[]::new));
        trials.repeatFixed(
                "repeatObjectMatrix",
                remote::repeatObjectMatrix,
                FixedArraySamples.grid(objects, 3, RemoteObject[]::new));
        trials.repeat("repeatFixedArrays", remote::repeatFixedArrays, Samples.of(FixedArraySamples::arrays));
        trials.repeat("repeatMatrices", remote::repeatMatrices, Samples.of(FixedArraySamples::matrices));
        trials.repeat(
                "repeatNullableFixedArrays",
                remote::repeatNullableFixedArrays,
                Samples.of(
                        FixedArraySamples::nullableArrays,
                        new NullableArrays(null, null, null, null, null, null, null, null, null, null)));
    }
}
