/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.annotation.Out;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text, alone and in arrays, lists and maps. */
interface TextTypes {
    String repeatString(String token);

    @Nullable
    String repeatNullableString(@Nullable String token);

    CharSequence repeatCharSequence(CharSequence token);

    @Nullable
    CharSequence repeatNullableCharSequence(@Nullable CharSequence token);

    String[] reverseStrings(String[] input, @Out String[] repeated);

    @Nullable
    String @Nullable [] reverseNullableStrings(
            @Nullable String @Nullable [] input, @Out @Nullable String @Nullable [] repeated);

    List<String> reverseStringList(List<String> input, @Out List<String> repeated);

    @Nullable
    List<@Nullable String> repeatNullableStringList(@Nullable List<@Nullable String> input);

    Map<String, String> repeatStringMap(Map<String, String> input);

    @Nullable
    Map<String, @Nullable String> repeatNullableStringMap(@Nullable Map<String, @Nullable String> input);
}
