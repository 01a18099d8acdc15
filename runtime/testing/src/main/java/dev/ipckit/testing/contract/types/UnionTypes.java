/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unions, whose members are records. */
interface UnionTypes {
    Union repeatUnion(Union input, @Out Holder<Union> repeated);

    @Nullable
    Union repeatNullableUnion(@Nullable Union input);

    Union[] reverseUnions(Union[] input, @Out Union[] repeated);

    List<Union> reverseUnionList(List<Union> input, @Out List<Union> repeated);

    /** A member for each of AIDL's, and a union as a member. */
    sealed interface Union permits Numbers, Single, Text, Reference, Texts, Constant, Inner {}

    /** Tag 0. */
    @SuppressWarnings("ArrayRecordComponent")
    record Numbers(int[] numbers) implements Union {}

    /** Tag 1. */
    record Single(int number) implements Union {}

    /** Tag 2. */
    record Text(String text) implements Union {}

    /** Tag 3. */
    record Reference(@Nullable RemoteObject object) implements Union {}

    /** Tag 4. */
    record Texts(List<String> texts) implements Union {}

    /** Tag 5. */
    record Constant(ByteEnum constant) implements Union {}

    /** Tag 6. */
    record Inner(Union union) implements Union {}
}
