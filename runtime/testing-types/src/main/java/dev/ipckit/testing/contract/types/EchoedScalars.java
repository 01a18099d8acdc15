/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with primitives and text. */
interface EchoedScalars extends PrimitiveTypes, TextTypes {
    @Override
    default boolean repeatBoolean(boolean token) {
        return token;
    }

    @Override
    default byte repeatByte(byte token) {
        return token;
    }

    @Override
    default char repeatChar(char token) {
        return token;
    }

    @Override
    default short repeatShort(short token) {
        return token;
    }

    @Override
    default int repeatInt(int token) {
        return token;
    }

    @Override
    default long repeatLong(long token) {
        return token;
    }

    @Override
    default float repeatFloat(float token) {
        return token;
    }

    @Override
    default double repeatDouble(double token) {
        return token;
    }

    @Override
    default String repeatString(String token) {
        return token;
    }

    @Override
    default @Nullable String repeatNullableString(@Nullable String token) {
        return token;
    }

    @Override
    default CharSequence repeatCharSequence(CharSequence token) {
        return token;
    }

    @Override
    default @Nullable CharSequence repeatNullableCharSequence(@Nullable CharSequence token) {
        return token;
    }

    @Override
    default String[] reverseStrings(String[] input, String[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default @Nullable String @Nullable [] reverseNullableStrings(
            @Nullable String @Nullable [] input, @Nullable String @Nullable [] repeated) {
        return input == null || repeated == null ? null : Turned.copyOf(input, repeated);
    }

    @Override
    default List<String> reverseStringList(List<String> input, List<String> repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default @Nullable List<@Nullable String> repeatNullableStringList(@Nullable List<@Nullable String> input) {
        return input;
    }

    @Override
    default Map<String, String> repeatStringMap(Map<String, String> input) {
        return input;
    }

    @Override
    default @Nullable Map<String, @Nullable String> repeatNullableStringMap(
            @Nullable Map<String, @Nullable String> input) {
        return input;
    }
}
