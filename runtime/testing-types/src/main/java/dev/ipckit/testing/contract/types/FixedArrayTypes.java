/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import org.jspecify.annotations.Nullable;

/** Arrays whose lengths belong to the type, with one dimension and two. */
interface FixedArrayTypes {
    @FixedSize(3)
    byte[] repeatFixedBytes(@FixedSize(3) byte[] input, @Out @FixedSize(3) byte[] repeated);

    @FixedSize(3)
    int[] repeatFixedInts(@FixedSize(3) int[] input, @Out @FixedSize(3) int[] repeated);

    @FixedSize(3)
    RemoteObject[] repeatFixedObjects(@FixedSize(3) RemoteObject[] input, @Out @FixedSize(3) RemoteObject[] repeated);

    @FixedSize(3)
    IntParcelable[] repeatFixedParcelables(
            @FixedSize(3) IntParcelable[] input, @Out @FixedSize(3) IntParcelable[] repeated);

    @FixedSize({2, 3})
    byte[][] repeatByteMatrix(@FixedSize({2, 3}) byte[][] input, @Out @FixedSize({2, 3}) byte[][] repeated);

    @FixedSize({2, 3})
    int[][] repeatIntMatrix(@FixedSize({2, 3}) int[][] input, @Out @FixedSize({2, 3}) int[][] repeated);

    @FixedSize({2, 3})
    RemoteObject[][] repeatObjectMatrix(
            @FixedSize({2, 3}) RemoteObject[][] input, @Out @FixedSize({2, 3}) RemoteObject[][] repeated);

    @FixedSize({2, 3})
    IntParcelable[][] repeatParcelableMatrix(
            @FixedSize({2, 3}) IntParcelable[][] input, @Out @FixedSize({2, 3}) IntParcelable[][] repeated);

    Arrays repeatFixedArrays(Arrays input);

    Matrices repeatMatrices(Matrices input);

    NullableArrays repeatNullableFixedArrays(NullableArrays input);

    /** One number. */
    record IntParcelable(int value) {}

    /** A row of each type. */
    @SuppressWarnings("ArrayRecordComponent")
    record Arrays(
            @FixedSize(2) boolean[] booleans,
            @FixedSize(2) byte[] bytes,
            @FixedSize(2) char[] chars,
            @FixedSize(2) short[] shorts,
            @FixedSize(2) int[] ints,
            @FixedSize(2) long[] longs,
            @FixedSize(2) float[] floats,
            @FixedSize(2) double[] doubles,
            @FixedSize(2) String[] strings,
            @FixedSize(2) ByteEnum[] byteEnums,
            @FixedSize(2) IntEnum[] intEnums,
            @FixedSize(2) LongEnum[] longEnums,
            @FixedSize(2) IntParcelable[] parcelables) {}

    /** Two rows of each type. */
    @SuppressWarnings("ArrayRecordComponent")
    record Matrices(
            @FixedSize({2, 2}) boolean[][] booleans,
            @FixedSize({2, 2}) byte[][] bytes,
            @FixedSize({2, 2}) char[][] chars,
            @FixedSize({2, 2}) short[][] shorts,
            @FixedSize({2, 2}) int[][] ints,
            @FixedSize({2, 2}) long[][] longs,
            @FixedSize({2, 2}) float[][] floats,
            @FixedSize({2, 2}) double[][] doubles,
            @FixedSize({2, 2}) String[][] strings,
            @FixedSize({2, 2}) ByteEnum[][] byteEnums,
            @FixedSize({2, 2}) IntEnum[][] intEnums,
            @FixedSize({2, 2}) LongEnum[][] longEnums,
            @FixedSize({2, 2}) IntParcelable[][] parcelables) {}

    /** Rows that may be missing, of elements that may be null. */
    @SuppressWarnings("ArrayRecordComponent")
    record NullableArrays(
            @FixedSize(2) boolean @Nullable [] booleans,
            @FixedSize(2) byte @Nullable [] bytes,
            @FixedSize(2) long @Nullable [] longs,
            @FixedSize(2) @Nullable String @Nullable [] strings,
            @FixedSize(2) ByteEnum @Nullable [] byteEnums,
            @FixedSize(2) @Nullable RemoteObject @Nullable [] objects,
            @FixedSize(2) @Nullable IntParcelable @Nullable [] parcelables,
            @FixedSize({2, 2}) int @Nullable [][] ints,
            @FixedSize({2, 2}) @Nullable String @Nullable [][] texts,
            @FixedSize({2, 2}) @Nullable RemoteObject @Nullable [][] grid) {}
}
