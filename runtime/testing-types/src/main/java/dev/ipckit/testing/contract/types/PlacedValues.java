/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.ParcelAdapter;
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

/** Enums, records, unions, parcelables and references, each in every place. See {@link Placing}. */
@ParcelAdapter(Degrees.AsNumber.class)
interface PlacedValues {
    Degrees placeAdapted(
            Degrees value,
            Everywhere<Degrees> places,
            @Out Holder<Everywhere<Degrees>> repeated,
            @InOut Holder<Degrees> exchanged);

    CompletableFuture<Everywhere<Degrees>> placeAdaptedLater(Everywhere<Degrees> places);

    ByteEnum placeByteEnum(
            ByteEnum value,
            Everywhere<ByteEnum> places,
            @Out Holder<Everywhere<ByteEnum>> repeated,
            @InOut Holder<ByteEnum> exchanged);

    CompletableFuture<Everywhere<ByteEnum>> placeByteEnumLater(Everywhere<ByteEnum> places);

    IntEnum placeIntEnum(
            IntEnum value,
            Everywhere<IntEnum> places,
            @Out Holder<Everywhere<IntEnum>> repeated,
            @InOut Holder<IntEnum> exchanged);

    CompletableFuture<Everywhere<IntEnum>> placeIntEnumLater(Everywhere<IntEnum> places);

    LongEnum placeLongEnum(
            LongEnum value,
            Everywhere<LongEnum> places,
            @Out Holder<Everywhere<LongEnum>> repeated,
            @InOut Holder<LongEnum> exchanged);

    CompletableFuture<Everywhere<LongEnum>> placeLongEnumLater(Everywhere<LongEnum> places);

    Simple placeRecord(
            Simple value,
            Everywhere<Simple> places,
            @Out Holder<Everywhere<Simple>> repeated,
            @InOut Holder<Simple> exchanged);

    CompletableFuture<Everywhere<Simple>> placeRecordLater(Everywhere<Simple> places);

    Structured placeStructured(
            Structured value,
            Everywhere<Structured> places,
            @Out Holder<Everywhere<Structured>> repeated,
            @InOut Holder<Structured> exchanged);

    CompletableFuture<Everywhere<Structured>> placeStructuredLater(Everywhere<Structured> places);

    RecursiveList placeRecursive(
            RecursiveList value,
            Everywhere<RecursiveList> places,
            @Out Holder<Everywhere<RecursiveList>> repeated,
            @InOut Holder<RecursiveList> exchanged);

    CompletableFuture<Everywhere<RecursiveList>> placeRecursiveLater(Everywhere<RecursiveList> places);

    Union placeUnion(
            Union value,
            Everywhere<Union> places,
            @Out Holder<Everywhere<Union>> repeated,
            @InOut Holder<Union> exchanged);

    CompletableFuture<Everywhere<Union>> placeUnionLater(Everywhere<Union> places);

    Choice<List<String>> placeChoice(
            Choice<List<String>> value,
            Everywhere<Choice<List<String>>> places,
            @Out Holder<Everywhere<Choice<List<String>>>> repeated,
            @InOut Holder<Choice<List<String>>> exchanged);

    CompletableFuture<Everywhere<Choice<List<String>>>> placeChoiceLater(Everywhere<Choice<List<String>>> places);

    Coin placeParcelable(
            Coin value, Everywhere<Coin> places, @Out Holder<Everywhere<Coin>> repeated, @InOut Holder<Coin> exchanged);

    CompletableFuture<Everywhere<Coin>> placeParcelableLater(Everywhere<Coin> places);

    Tally placeMutableParcelable(
            Tally value,
            Everywhere<Tally> places,
            @Out Holder<Everywhere<Tally>> repeated,
            @InOut Holder<Tally> exchanged);

    CompletableFuture<Everywhere<Tally>> placeMutableParcelableLater(Everywhere<Tally> places);

    RemoteObject placeObject(
            RemoteObject value,
            Everywhere<RemoteObject> places,
            @Out Holder<Everywhere<RemoteObject>> repeated,
            @InOut Holder<RemoteObject> exchanged);

    CompletableFuture<Everywhere<RemoteObject>> placeObjectLater(Everywhere<RemoteObject> places);

    Named placeInterface(
            Named value,
            Everywhere<Named> places,
            @Out Holder<Everywhere<Named>> repeated,
            @InOut Holder<Named> exchanged);

    CompletableFuture<Everywhere<Named>> placeInterfaceLater(Everywhere<Named> places);
}
