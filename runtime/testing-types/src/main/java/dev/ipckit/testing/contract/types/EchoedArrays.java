/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.RemoteObject;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers with arrays and enums. */
interface EchoedArrays extends ArrayTypes, EnumTypes, FixedArrayTypes {
    @Override
    default boolean[] reverseBooleans(boolean[] input, boolean[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default byte[] reverseBytes(byte[] input, byte[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default char[] reverseChars(char[] input, char[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default short[] reverseShorts(short[] input, short[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default int[] reverseInts(int[] input, int[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default long[] reverseLongs(long[] input, long[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default float[] reverseFloats(float[] input, float[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default double[] reverseDoubles(double[] input, double[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default int @Nullable [] repeatNullableInts(int @Nullable [] input) {
        return input;
    }

    @Override
    default byte @Nullable [] repeatNullableBytes(byte @Nullable [] input) {
        return input;
    }

    @Override
    default void turnLongs(long[] numbers) {
        Turned.fill(numbers, Turned.copyOf(numbers));
    }

    @Override
    default void turnNullableBytes(byte @Nullable [] bytes) {
        if (bytes != null) {
            Turned.fill(bytes, Turned.copyOf(bytes));
        }
    }

    @Override
    default ByteEnum repeatByteEnum(ByteEnum token) {
        return token;
    }

    @Override
    default IntEnum repeatIntEnum(IntEnum token) {
        return token;
    }

    @Override
    default LongEnum repeatLongEnum(LongEnum token) {
        return token;
    }

    @Override
    default @Nullable IntEnum repeatNullableIntEnum(@Nullable IntEnum token) {
        return token;
    }

    @Override
    default ByteEnum[] reverseByteEnums(ByteEnum[] input, ByteEnum[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default IntEnum[] reverseIntEnums(IntEnum[] input, IntEnum[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default LongEnum[] reverseLongEnums(LongEnum[] input, LongEnum[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default ByteEnum @Nullable [] repeatNullableByteEnums(ByteEnum @Nullable [] input) {
        return input;
    }

    @Override
    default IntEnum @Nullable [] repeatNullableIntEnums(IntEnum @Nullable [] input) {
        return input;
    }

    @Override
    default LongEnum @Nullable [] repeatNullableLongEnums(LongEnum @Nullable [] input) {
        return input;
    }

    @Override
    default List<ByteEnum> reverseByteEnumList(List<ByteEnum> input, List<ByteEnum> repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default byte[] repeatFixedBytes(byte[] input, byte[] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default int[] repeatFixedInts(int[] input, int[] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default RemoteObject[] repeatFixedObjects(RemoteObject[] input, RemoteObject[] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default IntParcelable[] repeatFixedParcelables(IntParcelable[] input, IntParcelable[] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default byte[][] repeatByteMatrix(byte[][] input, byte[][] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default int[][] repeatIntMatrix(int[][] input, int[][] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default RemoteObject[][] repeatObjectMatrix(RemoteObject[][] input, RemoteObject[][] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default IntParcelable[][] repeatParcelableMatrix(IntParcelable[][] input, IntParcelable[][] repeated) {
        Turned.fill(repeated, input);
        return input;
    }

    @Override
    default Arrays repeatFixedArrays(Arrays input) {
        return input;
    }

    @Override
    default Matrices repeatMatrices(Matrices input) {
        return input;
    }

    @Override
    default NullableArrays repeatNullableFixedArrays(NullableArrays input) {
        return input;
    }
}
