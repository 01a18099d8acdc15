/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** Optional values, which are never null and in no other optional, each in every place. See {@link Placing}. */
interface PlacedOptionals {
    Optional<String> placeOptional(
            Optional<String> value,
            Present<Optional<String>> places,
            @Out Holder<Present<Optional<String>>> repeated,
            @InOut Holder<Optional<String>> exchanged);

    CompletableFuture<Present<Optional<String>>> placeOptionalLater(Present<Optional<String>> places);

    Optional<Integer> placeOptionalBox(
            Optional<Integer> value,
            Present<Optional<Integer>> places,
            @Out Holder<Present<Optional<Integer>>> repeated,
            @InOut Holder<Optional<Integer>> exchanged);

    CompletableFuture<Present<Optional<Integer>>> placeOptionalBoxLater(Present<Optional<Integer>> places);

    Optional<int[]> placeOptionalArray(
            Optional<int[]> value,
            Present<Optional<int[]>> places,
            @Out Holder<Present<Optional<int[]>>> repeated,
            @InOut Holder<Optional<int[]>> exchanged);

    CompletableFuture<Present<Optional<int[]>>> placeOptionalArrayLater(Present<Optional<int[]>> places);

    Optional<List<String>> placeOptionalList(
            Optional<List<String>> value,
            Present<Optional<List<String>>> places,
            @Out Holder<Present<Optional<List<String>>>> repeated,
            @InOut Holder<Optional<List<String>>> exchanged);

    CompletableFuture<Present<Optional<List<String>>>> placeOptionalListLater(Present<Optional<List<String>>> places);

    Optional<Simple> placeOptionalRecord(
            Optional<Simple> value,
            Present<Optional<Simple>> places,
            @Out Holder<Present<Optional<Simple>>> repeated,
            @InOut Holder<Optional<Simple>> exchanged);

    CompletableFuture<Present<Optional<Simple>>> placeOptionalRecordLater(Present<Optional<Simple>> places);

    Optional<Instant> placeOptionalTime(
            Optional<Instant> value,
            Present<Optional<Instant>> places,
            @Out Holder<Present<Optional<Instant>>> repeated,
            @InOut Holder<Optional<Instant>> exchanged);

    CompletableFuture<Present<Optional<Instant>>> placeOptionalTimeLater(Present<Optional<Instant>> places);

    OptionalInt placeOptionalInt(
            OptionalInt value,
            Present<OptionalInt> places,
            @Out Holder<Present<OptionalInt>> repeated,
            @InOut Holder<OptionalInt> exchanged);

    CompletableFuture<Present<OptionalInt>> placeOptionalIntLater(Present<OptionalInt> places);

    OptionalLong placeOptionalLong(
            OptionalLong value,
            Present<OptionalLong> places,
            @Out Holder<Present<OptionalLong>> repeated,
            @InOut Holder<OptionalLong> exchanged);

    CompletableFuture<Present<OptionalLong>> placeOptionalLongLater(Present<OptionalLong> places);

    OptionalDouble placeOptionalDouble(
            OptionalDouble value,
            Present<OptionalDouble> places,
            @Out Holder<Present<OptionalDouble>> repeated,
            @InOut Holder<OptionalDouble> exchanged);

    CompletableFuture<Present<OptionalDouble>> placeOptionalDoubleLater(Present<OptionalDouble> places);
}
