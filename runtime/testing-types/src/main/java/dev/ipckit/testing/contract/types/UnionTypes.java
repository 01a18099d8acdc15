/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.BareMember;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unions: that of AIDL's tests, whose members are no parcelables. {@link Choice} is one whose members are. */
interface UnionTypes {
    Union repeatUnion(Union input, @Out Holder<Union> repeated);

    @Nullable
    Union repeatNullableUnion(@Nullable Union input);

    Union[] reverseUnions(Union[] input, @Out Union[] repeated);

    List<Union> reverseUnionList(List<Union> input, @Out List<Union> repeated);

    /** AIDL's members, byte for byte, and one more that is a parcelable, with a union in it. */
    sealed interface Union permits Numbers, Single, Other, Text, Reference, Texts, Constant, Inner {}

    /** Tag 0. */
    @BareMember
    @SuppressWarnings("ArrayRecordComponent")
    record Numbers(int[] numbers) implements Union {}

    /** Tag 1. */
    @BareMember
    record Single(int number) implements Union {}

    /** Tag 2. */
    @BareMember
    record Other(int number) implements Union {}

    /** Tag 3. */
    @BareMember
    record Text(String text) implements Union {}

    /** Tag 4. */
    @BareMember
    record Reference(@Nullable RemoteObject object) implements Union {}

    /** Tag 5. */
    @BareMember
    record Texts(List<String> texts) implements Union {}

    /** Tag 6. */
    @BareMember
    record Constant(ByteEnum constant) implements Union {}

    /** Tag 7. */
    record Inner(Union union) implements Union {}
}
