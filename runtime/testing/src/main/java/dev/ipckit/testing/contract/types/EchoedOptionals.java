/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Answers for {@link PlacedOptionals}. */
interface EchoedOptionals extends PlacedOptionals {
    @Override
    default Optional<String> placeOptional(
            Optional<String> value,
            Present<Optional<String>> places,
            Holder<Present<Optional<String>>> repeated,
            Holder<Optional<String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<Optional<String>>> placeOptionalLater(Present<Optional<String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Optional<Integer> placeOptionalBox(
            Optional<Integer> value,
            Present<Optional<Integer>> places,
            Holder<Present<Optional<Integer>>> repeated,
            Holder<Optional<Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<Optional<Integer>>> placeOptionalBoxLater(Present<Optional<Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Optional<int[]> placeOptionalArray(
            Optional<int[]> value,
            Present<Optional<int[]>> places,
            Holder<Present<Optional<int[]>>> repeated,
            Holder<Optional<int[]>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<Optional<int[]>>> placeOptionalArrayLater(Present<Optional<int[]>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Optional<List<String>> placeOptionalList(
            Optional<List<String>> value,
            Present<Optional<List<String>>> places,
            Holder<Present<Optional<List<String>>>> repeated,
            Holder<Optional<List<String>>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<Optional<List<String>>>> placeOptionalListLater(
            Present<Optional<List<String>>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Optional<Simple> placeOptionalRecord(
            Optional<Simple> value,
            Present<Optional<Simple>> places,
            Holder<Present<Optional<Simple>>> repeated,
            Holder<Optional<Simple>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<Optional<Simple>>> placeOptionalRecordLater(Present<Optional<Simple>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Optional<Instant> placeOptionalTime(
            Optional<Instant> value,
            Present<Optional<Instant>> places,
            Holder<Present<Optional<Instant>>> repeated,
            Holder<Optional<Instant>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<Optional<Instant>>> placeOptionalTimeLater(Present<Optional<Instant>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default OptionalInt placeOptionalInt(
            OptionalInt value,
            Present<OptionalInt> places,
            Holder<Present<OptionalInt>> repeated,
            Holder<OptionalInt> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<OptionalInt>> placeOptionalIntLater(Present<OptionalInt> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default OptionalLong placeOptionalLong(
            OptionalLong value,
            Present<OptionalLong> places,
            Holder<Present<OptionalLong>> repeated,
            Holder<OptionalLong> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<OptionalLong>> placeOptionalLongLater(Present<OptionalLong> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default OptionalDouble placeOptionalDouble(
            OptionalDouble value,
            Present<OptionalDouble> places,
            Holder<Present<OptionalDouble>> repeated,
            Holder<OptionalDouble> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Present<OptionalDouble>> placeOptionalDoubleLater(Present<OptionalDouble> places) {
        return CompletableFuture.completedFuture(places);
    }
}
