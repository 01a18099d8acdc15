/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import org.jspecify.annotations.Nullable;

/** Gives back the single values that it gets. */
abstract class ScalarEchoService implements Echo {
    @Override
    public boolean booleans(boolean value) {
        return value;
    }

    @Override
    public byte bytes(byte value) {
        return value;
    }

    @Override
    public char chars(char value) {
        return value;
    }

    @Override
    public short shorts(short value) {
        return value;
    }

    @Override
    public int ints(int value) {
        return value;
    }

    @Override
    public long longs(long value) {
        return value;
    }

    @Override
    public float floats(float value) {
        return value;
    }

    @Override
    public double doubles(double value) {
        return value;
    }

    @Override
    public Boolean booleanBox(Boolean value) {
        return value;
    }

    @Override
    public Byte byteBox(Byte value) {
        return value;
    }

    @Override
    public Character charBox(Character value) {
        return value;
    }

    @Override
    public Short shortBox(Short value) {
        return value;
    }

    @Override
    public Integer intBox(Integer value) {
        return value;
    }

    @Override
    public Long longBox(Long value) {
        return value;
    }

    @Override
    public Float floatBox(Float value) {
        return value;
    }

    @Override
    public Double doubleBox(Double value) {
        return value;
    }

    @Override
    public @Nullable Boolean nullableBoolean(@Nullable Boolean value) {
        return value;
    }

    @Override
    public @Nullable Byte nullableByte(@Nullable Byte value) {
        return value;
    }

    @Override
    public @Nullable Character nullableChar(@Nullable Character value) {
        return value;
    }

    @Override
    public @Nullable Short nullableShort(@Nullable Short value) {
        return value;
    }

    @Override
    public @Nullable Integer nullableInt(@Nullable Integer value) {
        return value;
    }

    @Override
    public @Nullable Long nullableLong(@Nullable Long value) {
        return value;
    }

    @Override
    public @Nullable Float nullableFloat(@Nullable Float value) {
        return value;
    }

    @Override
    public @Nullable Double nullableDouble(@Nullable Double value) {
        return value;
    }

    @Override
    public String string(String value) {
        return value;
    }

    @Override
    public @Nullable String nullableString(@Nullable String value) {
        return value;
    }

    @Override
    public CharSequence sequence(CharSequence value) {
        return value;
    }

    @Override
    public @Nullable CharSequence nullableSequence(@Nullable CharSequence value) {
        return value;
    }
}
