/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Answers for {@link PlacedArrays}. */
interface EchoedPlacedArrays extends PlacedArrays {
    @Override
    default boolean[] placeBooleans(
            boolean[] value,
            Everywhere<boolean[]> places,
            Holder<Everywhere<boolean[]>> repeated,
            Holder<boolean[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<boolean[]>> placeBooleansLater(Everywhere<boolean[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default byte[] placeBytes(
            byte[] value, Everywhere<byte[]> places, Holder<Everywhere<byte[]>> repeated, Holder<byte[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<byte[]>> placeBytesLater(Everywhere<byte[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default char[] placeChars(
            char[] value, Everywhere<char[]> places, Holder<Everywhere<char[]>> repeated, Holder<char[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<char[]>> placeCharsLater(Everywhere<char[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default short[] placeShorts(
            short[] value,
            Everywhere<short[]> places,
            Holder<Everywhere<short[]>> repeated,
            Holder<short[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<short[]>> placeShortsLater(Everywhere<short[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default int[] placeInts(
            int[] value, Everywhere<int[]> places, Holder<Everywhere<int[]>> repeated, Holder<int[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<int[]>> placeIntsLater(Everywhere<int[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default long[] placeLongs(
            long[] value, Everywhere<long[]> places, Holder<Everywhere<long[]>> repeated, Holder<long[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<long[]>> placeLongsLater(Everywhere<long[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default float[] placeFloats(
            float[] value,
            Everywhere<float[]> places,
            Holder<Everywhere<float[]>> repeated,
            Holder<float[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<float[]>> placeFloatsLater(Everywhere<float[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default double[] placeDoubles(
            double[] value,
            Everywhere<double[]> places,
            Holder<Everywhere<double[]>> repeated,
            Holder<double[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<double[]>> placeDoublesLater(Everywhere<double[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default String[] placeStrings(
            String[] value,
            Everywhere<String[]> places,
            Holder<Everywhere<String[]>> repeated,
            Holder<String[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<String[]>> placeStringsLater(Everywhere<String[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default @Nullable String[] placeNullableStrings(
            @Nullable String[] value,
            Everywhere<@Nullable String[]> places,
            Holder<Everywhere<@Nullable String[]>> repeated,
            Holder<@Nullable String[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<@Nullable String[]>> placeNullableStringsLater(
            Everywhere<@Nullable String[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Byte[] placeBoxedBytes(
            Byte[] value, Everywhere<Byte[]> places, Holder<Everywhere<Byte[]>> repeated, Holder<Byte[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Byte[]>> placeBoxedBytesLater(Everywhere<Byte[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Integer[] placeBoxedInts(
            Integer[] value,
            Everywhere<Integer[]> places,
            Holder<Everywhere<Integer[]>> repeated,
            Holder<Integer[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Integer[]>> placeBoxedIntsLater(Everywhere<Integer[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default @Nullable Long[] placeNullableBoxes(
            @Nullable Long[] value,
            Everywhere<@Nullable Long[]> places,
            Holder<Everywhere<@Nullable Long[]>> repeated,
            Holder<@Nullable Long[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<@Nullable Long[]>> placeNullableBoxesLater(
            Everywhere<@Nullable Long[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default int[][] placeIntTable(
            int[][] value,
            Everywhere<int[][]> places,
            Holder<Everywhere<int[][]>> repeated,
            Holder<int[][]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<int[][]>> placeIntTableLater(Everywhere<int[][]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default String[][] placeStringTable(
            String[][] value,
            Everywhere<String[][]> places,
            Holder<Everywhere<String[][]>> repeated,
            Holder<String[][]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<String[][]>> placeStringTableLater(Everywhere<String[][]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default byte[][][] placeCube(
            byte[][][] value,
            Everywhere<byte[][][]> places,
            Holder<Everywhere<byte[][][]>> repeated,
            Holder<byte[][][]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<byte[][][]>> placeCubeLater(Everywhere<byte[][][]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Simple[] placeRecordArray(
            Simple[] value,
            Everywhere<Simple[]> places,
            Holder<Everywhere<Simple[]>> repeated,
            Holder<Simple[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Simple[]>> placeRecordArrayLater(Everywhere<Simple[]> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default List<String>[] placeListArray(
            List<String>[] value,
            Everywhere<List<String>[]> places,
            Holder<Everywhere<List<String>[]>> repeated,
            Holder<List<String>[]> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<List<String>[]>> placeListArrayLater(Everywhere<List<String>[]> places) {
        return CompletableFuture.completedFuture(places);
    }
}
