/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.annotation.Backing;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.WireValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enums backed by each of AIDL's integers, alone and in arrays and lists. */
interface EnumTypes {
    ByteEnum repeatByteEnum(ByteEnum token);

    IntEnum repeatIntEnum(IntEnum token);

    LongEnum repeatLongEnum(LongEnum token);

    @Nullable
    IntEnum repeatNullableIntEnum(@Nullable IntEnum token);

    ByteEnum[] reverseByteEnums(ByteEnum[] input, @Out ByteEnum[] repeated);

    IntEnum[] reverseIntEnums(IntEnum[] input, @Out IntEnum[] repeated);

    LongEnum[] reverseLongEnums(LongEnum[] input, @Out LongEnum[] repeated);

    ByteEnum @Nullable [] repeatNullableByteEnums(ByteEnum @Nullable [] input);

    IntEnum @Nullable [] repeatNullableIntEnums(IntEnum @Nullable [] input);

    LongEnum @Nullable [] repeatNullableLongEnums(LongEnum @Nullable [] input);

    List<ByteEnum> reverseByteEnumList(List<ByteEnum> input, @Out List<ByteEnum> repeated);

    /** Of one byte, with the ends of its range. */
    @Backing(Backing.Type.BYTE)
    enum ByteEnum {
        @WireValue(1)
        FOO,
        @WireValue(2)
        BAR,
        @WireValue(127)
        MOST,
        @WireValue(-128)
        LEAST
    }

    /** Of 32 bits. */
    @Backing(Backing.Type.INT)
    enum IntEnum {
        @WireValue(1000)
        FOO,
        @WireValue(2000)
        BAR,
        @WireValue(Integer.MAX_VALUE)
        MOST,
        @WireValue(Integer.MIN_VALUE)
        LEAST
    }

    /** Of 64 bits. */
    @Backing(Backing.Type.LONG)
    enum LongEnum {
        @WireValue(100_000_000_000L)
        FOO,
        @WireValue(200_000_000_000L)
        BAR,
        @WireValue(Long.MAX_VALUE)
        MOST,
        @WireValue(Long.MIN_VALUE)
        LEAST
    }
}
