/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import java.util.concurrent.CompletableFuture;

/** Boxed primitives and text, each in every place. See {@link Placing}. */
interface PlacedBoxes {
    Boolean placeBoolean(
            Boolean value,
            Everywhere<Boolean> places,
            @Out Holder<Everywhere<Boolean>> repeated,
            @InOut Holder<Boolean> exchanged);

    CompletableFuture<Everywhere<Boolean>> placeBooleanLater(Everywhere<Boolean> places);

    Byte placeByte(
            Byte value, Everywhere<Byte> places, @Out Holder<Everywhere<Byte>> repeated, @InOut Holder<Byte> exchanged);

    CompletableFuture<Everywhere<Byte>> placeByteLater(Everywhere<Byte> places);

    Character placeCharacter(
            Character value,
            Everywhere<Character> places,
            @Out Holder<Everywhere<Character>> repeated,
            @InOut Holder<Character> exchanged);

    CompletableFuture<Everywhere<Character>> placeCharacterLater(Everywhere<Character> places);

    Short placeShort(
            Short value,
            Everywhere<Short> places,
            @Out Holder<Everywhere<Short>> repeated,
            @InOut Holder<Short> exchanged);

    CompletableFuture<Everywhere<Short>> placeShortLater(Everywhere<Short> places);

    Integer placeInteger(
            Integer value,
            Everywhere<Integer> places,
            @Out Holder<Everywhere<Integer>> repeated,
            @InOut Holder<Integer> exchanged);

    CompletableFuture<Everywhere<Integer>> placeIntegerLater(Everywhere<Integer> places);

    Long placeLong(
            Long value, Everywhere<Long> places, @Out Holder<Everywhere<Long>> repeated, @InOut Holder<Long> exchanged);

    CompletableFuture<Everywhere<Long>> placeLongLater(Everywhere<Long> places);

    Float placeFloat(
            Float value,
            Everywhere<Float> places,
            @Out Holder<Everywhere<Float>> repeated,
            @InOut Holder<Float> exchanged);

    CompletableFuture<Everywhere<Float>> placeFloatLater(Everywhere<Float> places);

    Double placeDouble(
            Double value,
            Everywhere<Double> places,
            @Out Holder<Everywhere<Double>> repeated,
            @InOut Holder<Double> exchanged);

    CompletableFuture<Everywhere<Double>> placeDoubleLater(Everywhere<Double> places);

    String placeString(
            String value,
            Everywhere<String> places,
            @Out Holder<Everywhere<String>> repeated,
            @InOut Holder<String> exchanged);

    CompletableFuture<Everywhere<String>> placeStringLater(Everywhere<String> places);

    CharSequence placeCharSequence(
            CharSequence value,
            Everywhere<CharSequence> places,
            @Out Holder<Everywhere<CharSequence>> repeated,
            @InOut Holder<CharSequence> exchanged);

    CompletableFuture<Everywhere<CharSequence>> placeCharSequenceLater(Everywhere<CharSequence> places);
}
