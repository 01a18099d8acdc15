/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parcelables: empty, full of fields, generic, nested, inside themselves. */
interface RecordTypes {
    @Nullable
    Empty repeatNullableParcelable(@Nullable Empty input);

    @Nullable
    Empty @Nullable [] repeatNullableParcelables(@Nullable Empty @Nullable [] input);

    @Nullable
    List<@Nullable Empty> repeatNullableParcelableList(@Nullable List<@Nullable Empty> input);

    Simple repeatSimple(Simple input, @Out Holder<Simple> repeated);

    Simple[] reverseSimples(Simple[] input, @Out Simple[] repeated);

    Map<String, Simple> repeatSimpleMap(Map<String, Simple> input);

    /** Counts {@code number} up, doubles the arrays, and leaves the rest. */
    void fillOutStructured(@InOut Holder<Structured> parcelable);

    Generic<Integer, Structured, IntEnum> repeatGeneric(
            Generic<Integer, Structured, IntEnum> input, @Out Holder<Generic<Integer, Structured, IntEnum>> repeated);

    RecursiveList reverseRecursive(RecursiveList list);

    /** The other of two. */
    Result flipStatus(WithNested parcelable);

    /** No fields. */
    record Empty() {}

    /** Two fields. */
    record Simple(String name, int number) {}

    /** A field of each kind that AIDL has. */
    @SuppressWarnings("ArrayRecordComponent")
    record Structured(
            int[] threeNumbers,
            int number,
            String name,
            ByteEnum byteEnum,
            IntEnum intEnum,
            LongEnum longEnum,
            ByteEnum[] byteEnums,
            IntEnum[] intEnums,
            LongEnum[] longEnums,
            byte small,
            long large,
            boolean flag,
            char letter,
            float single,
            double precise,
            String[] texts,
            @Nullable String maybe,
            UnionTypes.@Nullable Union union,
            Empty empty) {}

    /** Its type parameters are for its users. */
    record Generic<T, U, B>(int a, int b, T first, @Nullable U second, List<B> third) {}

    /** A list of linked nodes. */
    record RecursiveList(int value, @Nullable RecursiveList next) {}

    /** Holds an enum that is declared inside of it. */
    record WithNested(Status status) {
        /** One of two. */
        enum Status {
            OK,
            NOT_OK
        }
    }

    /** Declared inside of an interface. */
    record Result(WithNested.Status status) {}
}
