/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import dev.ipckit.testing.contract.types.RecordTypes.RecursiveList;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import dev.ipckit.testing.contract.types.RecordTypes.Structured;
import dev.ipckit.testing.contract.types.ReferenceTypes.Named;
import dev.ipckit.testing.contract.types.UnionTypes.Union;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Answers for {@link PlacedValues}. */
interface EchoedValues extends PlacedValues {
    @Override
    default ByteEnum placeByteEnum(
            ByteEnum value,
            Everywhere<ByteEnum> places,
            Holder<Everywhere<ByteEnum>> repeated,
            Holder<ByteEnum> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<ByteEnum>> placeByteEnumLater(Everywhere<ByteEnum> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default IntEnum placeIntEnum(
            IntEnum value,
            Everywhere<IntEnum> places,
            Holder<Everywhere<IntEnum>> repeated,
            Holder<IntEnum> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<IntEnum>> placeIntEnumLater(Everywhere<IntEnum> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LongEnum placeLongEnum(
            LongEnum value,
            Everywhere<LongEnum> places,
            Holder<Everywhere<LongEnum>> repeated,
            Holder<LongEnum> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LongEnum>> placeLongEnumLater(Everywhere<LongEnum> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Simple placeRecord(
            Simple value, Everywhere<Simple> places, Holder<Everywhere<Simple>> repeated, Holder<Simple> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Simple>> placeRecordLater(Everywhere<Simple> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Structured placeStructured(
            Structured value,
            Everywhere<Structured> places,
            Holder<Everywhere<Structured>> repeated,
            Holder<Structured> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Structured>> placeStructuredLater(Everywhere<Structured> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default RecursiveList placeRecursive(
            RecursiveList value,
            Everywhere<RecursiveList> places,
            Holder<Everywhere<RecursiveList>> repeated,
            Holder<RecursiveList> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<RecursiveList>> placeRecursiveLater(Everywhere<RecursiveList> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Union placeUnion(
            Union value, Everywhere<Union> places, Holder<Everywhere<Union>> repeated, Holder<Union> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Union>> placeUnionLater(Everywhere<Union> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Choice<List<String>> placeChoice(
            Choice<List<String>> value,
            Everywhere<Choice<List<String>>> places,
            Holder<Everywhere<Choice<List<String>>>> repeated,
            Holder<Choice<List<String>>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Choice<List<String>>>> placeChoiceLater(
            Everywhere<Choice<List<String>>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Degrees placeAdapted(
            Degrees value,
            Everywhere<Degrees> places,
            Holder<Everywhere<Degrees>> repeated,
            Holder<Degrees> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Degrees>> placeAdaptedLater(Everywhere<Degrees> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Coin placeParcelable(
            Coin value, Everywhere<Coin> places, Holder<Everywhere<Coin>> repeated, Holder<Coin> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Coin>> placeParcelableLater(Everywhere<Coin> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Tally placeMutableParcelable(
            Tally value, Everywhere<Tally> places, Holder<Everywhere<Tally>> repeated, Holder<Tally> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Tally>> placeMutableParcelableLater(Everywhere<Tally> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default RemoteObject placeObject(
            RemoteObject value,
            Everywhere<RemoteObject> places,
            Holder<Everywhere<RemoteObject>> repeated,
            Holder<RemoteObject> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<RemoteObject>> placeObjectLater(Everywhere<RemoteObject> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Named placeInterface(
            Named value, Everywhere<Named> places, Holder<Everywhere<Named>> repeated, Holder<Named> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Named>> placeInterfaceLater(Everywhere<Named> places) {
        return CompletableFuture.completedFuture(places);
    }
}
