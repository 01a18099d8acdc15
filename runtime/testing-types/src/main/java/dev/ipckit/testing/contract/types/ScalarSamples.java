/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.EnumTypes.LongEnum;
import java.util.Random;

/** Primitives, text and enums. */
final class ScalarSamples {
    static final Samples<Boolean> BOOLEANS = Samples.of(Random::nextBoolean, true, false);
    static final Samples<Byte> BYTES =
            Samples.of(random -> (byte) random.nextInt(), (byte) 0, (byte) -1, Byte.MIN_VALUE, Byte.MAX_VALUE);
    static final Samples<Character> CHARACTERS =
            Samples.of(random -> (char) random.nextInt(), '\0', 'a', '\ud800', Character.MAX_VALUE);
    static final Samples<Short> SHORTS =
            Samples.of(random -> (short) random.nextInt(), (short) 0, (short) -1, Short.MIN_VALUE, Short.MAX_VALUE);
    static final Samples<Integer> INTS = Samples.of(Random::nextInt, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final Samples<Long> LONGS = Samples.of(Random::nextLong, 0L, -1L, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE);
    static final Samples<Float> FLOATS = Samples.of(
            random -> Float.intBitsToFloat(random.nextInt() & 0x7f7fffff),
            0f,
            -0f,
            Float.MIN_VALUE,
            Float.MAX_VALUE,
            Float.NaN,
            Float.NEGATIVE_INFINITY);
    static final Samples<Double> DOUBLES = Samples.of(
            random -> random.nextGaussian() * 1e100,
            0.0,
            -0.0,
            Double.MIN_VALUE,
            Double.MAX_VALUE,
            Double.NaN,
            Double.POSITIVE_INFINITY);
    static final Samples<String> STRINGS = Samples.of(
            ScalarSamples::text, "", "a", "\0", "\ud83d\ude00", "\udead alone \ud800", "x".repeat(5_000), "\uffff");
    static final Samples<CharSequence> SEQUENCES =
            Samples.of(ScalarSamples::paired, "", "plain", "\0 \ud83d\ude00 \u00e9");
    static final Samples<ByteEnum> BYTE_ENUMS = Samples.each(ByteEnum.values());
    static final Samples<IntEnum> INT_ENUMS = Samples.each(IntEnum.values());
    static final Samples<LongEnum> LONG_ENUMS = Samples.each(LongEnum.values());

    private ScalarSamples() {}

    /** Any units, also halves of pairs. */
    static String text(Random random) {
        char[] units = new char[random.nextInt(12)];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (random.nextBoolean() ? 32 + random.nextInt(95) : random.nextInt());
        }
        return new String(units);
    }

    /** What UTF-8 can say: no halves of pairs. */
    static CharSequence paired(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(12), 0, 0x1_1000)
                .map(point -> point >= 0xd800 && point < 0xe000 ? 0x1_f600 : point)
                .forEach(text::appendCodePoint);
        return text;
    }
}
