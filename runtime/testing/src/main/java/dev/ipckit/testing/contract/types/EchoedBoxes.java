/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import java.util.concurrent.CompletableFuture;

/** Answers for {@link PlacedBoxes}. */
interface EchoedBoxes extends PlacedBoxes {
    @Override
    default Boolean placeBoolean(
            Boolean value,
            Everywhere<Boolean> places,
            Holder<Everywhere<Boolean>> repeated,
            Holder<Boolean> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Boolean>> placeBooleanLater(Everywhere<Boolean> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Byte placeByte(
            Byte value, Everywhere<Byte> places, Holder<Everywhere<Byte>> repeated, Holder<Byte> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Byte>> placeByteLater(Everywhere<Byte> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Character placeCharacter(
            Character value,
            Everywhere<Character> places,
            Holder<Everywhere<Character>> repeated,
            Holder<Character> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Character>> placeCharacterLater(Everywhere<Character> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Short placeShort(
            Short value, Everywhere<Short> places, Holder<Everywhere<Short>> repeated, Holder<Short> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Short>> placeShortLater(Everywhere<Short> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Integer placeInteger(
            Integer value,
            Everywhere<Integer> places,
            Holder<Everywhere<Integer>> repeated,
            Holder<Integer> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Integer>> placeIntegerLater(Everywhere<Integer> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Long placeLong(
            Long value, Everywhere<Long> places, Holder<Everywhere<Long>> repeated, Holder<Long> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Long>> placeLongLater(Everywhere<Long> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Float placeFloat(
            Float value, Everywhere<Float> places, Holder<Everywhere<Float>> repeated, Holder<Float> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Float>> placeFloatLater(Everywhere<Float> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Double placeDouble(
            Double value, Everywhere<Double> places, Holder<Everywhere<Double>> repeated, Holder<Double> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Double>> placeDoubleLater(Everywhere<Double> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default String placeString(
            String value, Everywhere<String> places, Holder<Everywhere<String>> repeated, Holder<String> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<String>> placeStringLater(Everywhere<String> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default CharSequence placeCharSequence(
            CharSequence value,
            Everywhere<CharSequence> places,
            Holder<Everywhere<CharSequence>> repeated,
            Holder<CharSequence> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<CharSequence>> placeCharSequenceLater(Everywhere<CharSequence> places) {
        return CompletableFuture.completedFuture(places);
    }
}
