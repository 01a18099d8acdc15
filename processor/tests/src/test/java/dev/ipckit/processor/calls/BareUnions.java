/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.RemoteObject;
import dev.ipckit.annotation.BareMember;
import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.RemoteInterface;
import dev.ipckit.annotation.UnionTag;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends back what it gets: unions as foreign AIDL files declare them, with members that are no parcelables. */
@RemoteInterface
interface BareUnions {
    Value value(Value value);

    @Nullable
    Value nullable(@Nullable Value value);

    List<@Nullable Value> list(List<@Nullable Value> values);

    Value[] array(Value[] values);

    Map<String, Value> map(Map<String, Value> values);

    Optional<Value> optional(Optional<Value> value);

    Holding holding(Holding holding);

    Result<String> result(Result<String> result);

    /** The same record outside of a union, where it is a parcelable. */
    Single number(Single number);

    Pair pair(Pair pair);

    /** Its first seven members are those of the union that AOSP tests its compilers with. */
    sealed interface Value
            permits Numbers,
                    Single,
                    Other,
                    Text,
                    Reference,
                    Texts,
                    Tone,
                    Place,
                    Grid,
                    Nested,
                    Boxed,
                    Full,
                    Empty,
                    Many {}

    @BareMember
    @SuppressWarnings("ArrayRecordComponent")
    record Numbers(int[] values) implements Value {}

    @BareMember
    record Single(int value) implements Value {}

    @BareMember
    record Other(int value) implements Value {}

    @BareMember
    record Text(String value) implements Value {}

    @BareMember
    record Reference(@Nullable RemoteObject value) implements Value {}

    @BareMember
    record Texts(List<String> value) implements Value {}

    @BareMember
    record Tone(Color value) implements Value {}

    @BareMember
    record Place(Point value) implements Value {}

    @BareMember
    @SuppressWarnings("ArrayRecordComponent")
    record Grid(@FixedSize(2) byte[] value) implements Value {}

    @BareMember
    record Nested(@Nullable Value value) implements Value {}

    @BareMember
    record Boxed(@Nullable Long value) implements Value {}

    /** Not bare. */
    record Full(int first, String second) implements Value {}

    /** Not bare. */
    record Empty() implements Value {}

    @BareMember
    record Many(List<Value> value) implements Value {}

    record Holding(int before, Value value, @Nullable Value maybe, int after) {}

    /** Inside itself by way of a bare member, and a parcelable all the same. */
    record Pair(@Nullable Inside inside) {}

    sealed interface Inside {}

    @BareMember
    @UnionTag(0)
    record InPair(Pair pair) implements Inside {}

    sealed interface Result<T> {}

    @BareMember
    @UnionTag(3)
    record Ok<T>(T value) implements Result<T> {}

    @BareMember
    @UnionTag(1)
    record Failed<T>(String why) implements Result<T> {}
}
