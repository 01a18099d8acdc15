/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Arrays, and arrays of them, each in every place. See {@link Placing}. */
interface PlacedArrays {
    boolean[] placeBooleans(
            boolean[] value,
            Everywhere<boolean[]> places,
            @Out Holder<Everywhere<boolean[]>> repeated,
            @InOut Holder<boolean[]> exchanged);

    CompletableFuture<Everywhere<boolean[]>> placeBooleansLater(Everywhere<boolean[]> places);

    byte[] placeBytes(
            byte[] value,
            Everywhere<byte[]> places,
            @Out Holder<Everywhere<byte[]>> repeated,
            @InOut Holder<byte[]> exchanged);

    CompletableFuture<Everywhere<byte[]>> placeBytesLater(Everywhere<byte[]> places);

    char[] placeChars(
            char[] value,
            Everywhere<char[]> places,
            @Out Holder<Everywhere<char[]>> repeated,
            @InOut Holder<char[]> exchanged);

    CompletableFuture<Everywhere<char[]>> placeCharsLater(Everywhere<char[]> places);

    short[] placeShorts(
            short[] value,
            Everywhere<short[]> places,
            @Out Holder<Everywhere<short[]>> repeated,
            @InOut Holder<short[]> exchanged);

    CompletableFuture<Everywhere<short[]>> placeShortsLater(Everywhere<short[]> places);

    int[] placeInts(
            int[] value,
            Everywhere<int[]> places,
            @Out Holder<Everywhere<int[]>> repeated,
            @InOut Holder<int[]> exchanged);

    CompletableFuture<Everywhere<int[]>> placeIntsLater(Everywhere<int[]> places);

    long[] placeLongs(
            long[] value,
            Everywhere<long[]> places,
            @Out Holder<Everywhere<long[]>> repeated,
            @InOut Holder<long[]> exchanged);

    CompletableFuture<Everywhere<long[]>> placeLongsLater(Everywhere<long[]> places);

    float[] placeFloats(
            float[] value,
            Everywhere<float[]> places,
            @Out Holder<Everywhere<float[]>> repeated,
            @InOut Holder<float[]> exchanged);

    CompletableFuture<Everywhere<float[]>> placeFloatsLater(Everywhere<float[]> places);

    double[] placeDoubles(
            double[] value,
            Everywhere<double[]> places,
            @Out Holder<Everywhere<double[]>> repeated,
            @InOut Holder<double[]> exchanged);

    CompletableFuture<Everywhere<double[]>> placeDoublesLater(Everywhere<double[]> places);

    String[] placeStrings(
            String[] value,
            Everywhere<String[]> places,
            @Out Holder<Everywhere<String[]>> repeated,
            @InOut Holder<String[]> exchanged);

    CompletableFuture<Everywhere<String[]>> placeStringsLater(Everywhere<String[]> places);

    @Nullable
    String[] placeNullableStrings(
            @Nullable String[] value,
            Everywhere<@Nullable String[]> places,
            @Out Holder<Everywhere<@Nullable String[]>> repeated,
            @InOut Holder<@Nullable String[]> exchanged);

    CompletableFuture<Everywhere<@Nullable String[]>> placeNullableStringsLater(Everywhere<@Nullable String[]> places);

    Byte[] placeBoxedBytes(
            Byte[] value,
            Everywhere<Byte[]> places,
            @Out Holder<Everywhere<Byte[]>> repeated,
            @InOut Holder<Byte[]> exchanged);

    CompletableFuture<Everywhere<Byte[]>> placeBoxedBytesLater(Everywhere<Byte[]> places);

    Integer[] placeBoxedInts(
            Integer[] value,
            Everywhere<Integer[]> places,
            @Out Holder<Everywhere<Integer[]>> repeated,
            @InOut Holder<Integer[]> exchanged);

    CompletableFuture<Everywhere<Integer[]>> placeBoxedIntsLater(Everywhere<Integer[]> places);

    @Nullable
    Long[] placeNullableBoxes(
            @Nullable Long[] value,
            Everywhere<@Nullable Long[]> places,
            @Out Holder<Everywhere<@Nullable Long[]>> repeated,
            @InOut Holder<@Nullable Long[]> exchanged);

    CompletableFuture<Everywhere<@Nullable Long[]>> placeNullableBoxesLater(Everywhere<@Nullable Long[]> places);

    int[][] placeIntTable(
            int[][] value,
            Everywhere<int[][]> places,
            @Out Holder<Everywhere<int[][]>> repeated,
            @InOut Holder<int[][]> exchanged);

    CompletableFuture<Everywhere<int[][]>> placeIntTableLater(Everywhere<int[][]> places);

    String[][] placeStringTable(
            String[][] value,
            Everywhere<String[][]> places,
            @Out Holder<Everywhere<String[][]>> repeated,
            @InOut Holder<String[][]> exchanged);

    CompletableFuture<Everywhere<String[][]>> placeStringTableLater(Everywhere<String[][]> places);

    byte[][][] placeCube(
            byte[][][] value,
            Everywhere<byte[][][]> places,
            @Out Holder<Everywhere<byte[][][]>> repeated,
            @InOut Holder<byte[][][]> exchanged);

    CompletableFuture<Everywhere<byte[][][]>> placeCubeLater(Everywhere<byte[][][]> places);

    Simple[] placeRecordArray(
            Simple[] value,
            Everywhere<Simple[]> places,
            @Out Holder<Everywhere<Simple[]>> repeated,
            @InOut Holder<Simple[]> exchanged);

    CompletableFuture<Everywhere<Simple[]>> placeRecordArrayLater(Everywhere<Simple[]> places);

    List<String>[] placeListArray(
            List<String>[] value,
            Everywhere<List<String>[]> places,
            @Out Holder<Everywhere<List<String>[]>> repeated,
            @InOut Holder<List<String>[]> exchanged);

    CompletableFuture<Everywhere<List<String>[]>> placeListArrayLater(Everywhere<List<String>[]> places);
}
