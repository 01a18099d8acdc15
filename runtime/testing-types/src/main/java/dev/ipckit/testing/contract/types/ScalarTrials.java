/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

/** Primitives, text and enums. */
final class ScalarTrials {
    private ScalarTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        trials.repeat("repeatBoolean", remote::repeatBoolean, ScalarSamples.BOOLEANS);
        trials.repeat("repeatByte", remote::repeatByte, ScalarSamples.BYTES);
        trials.repeat("repeatChar", remote::repeatChar, ScalarSamples.CHARACTERS);
        trials.repeat("repeatShort", remote::repeatShort, ScalarSamples.SHORTS);
        trials.repeat("repeatInt", remote::repeatInt, ScalarSamples.INTS);
        trials.repeat("repeatLong", remote::repeatLong, ScalarSamples.LONGS);
        trials.repeat("repeatFloat", remote::repeatFloat, ScalarSamples.FLOATS);
        trials.repeat("repeatDouble", remote::repeatDouble, ScalarSamples.DOUBLES);
        addText(trials, remote);
        trials.repeat("repeatByteEnum", remote::repeatByteEnum, ScalarSamples.BYTE_ENUMS);
        trials.repeat("repeatIntEnum", remote::repeatIntEnum, ScalarSamples.INT_ENUMS);
        trials.repeat("repeatLongEnum", remote::repeatLongEnum, ScalarSamples.LONG_ENUMS);
        trials.repeat("repeatNullableIntEnum", remote::repeatNullableIntEnum, ScalarSamples.INT_ENUMS.orNull());
    }

    @SuppressWarnings("NullAway") // of a method reference it infers no null inside of a type argument
    private static void addText(Trials trials, TypeConformance remote) {
        Samples<String> strings = ScalarSamples.STRINGS;
        trials.repeat("repeatString", remote::repeatString, strings);
        trials.repeat("repeatNullableString", remote::repeatNullableString, strings.orNull());
        trials.repeat("repeatCharSequence", remote::repeatCharSequence, ScalarSamples.SEQUENCES);
        trials.repeat(
                "repeatNullableCharSequence", remote::repeatNullableCharSequence, ScalarSamples.SEQUENCES.orNull());
        trials.reverse("reverseStrings", remote::reverseStrings, strings.arrays(String[]::new));
        trials.reverse(
                "reverseNullableStrings",
                remote::reverseNullableStrings,
                strings.orNull().arrays(String[]::new).orNull());
        trials.reverseList("reverseStringList", remote::reverseStringList, strings);
        trials.repeat(
                "repeatNullableStringList",
                remote::repeatNullableStringList,
                strings.orNull().lists().orNull());
        trials.repeat("repeatStringMap", remote::repeatStringMap, strings.maps(strings));
        trials.repeat(
                "repeatNullableStringMap",
                remote::repeatNullableStringMap,
                strings.orNull().maps(strings).orNull());
    }
}
