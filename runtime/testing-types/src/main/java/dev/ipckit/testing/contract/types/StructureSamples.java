/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.testing.contract.types.RecordTypes.Empty;
import dev.ipckit.testing.contract.types.RecordTypes.RecursiveList;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import dev.ipckit.testing.contract.types.RecordTypes.Structured;
import dev.ipckit.testing.contract.types.UnionTypes.Constant;
import dev.ipckit.testing.contract.types.UnionTypes.Inner;
import dev.ipckit.testing.contract.types.UnionTypes.Numbers;
import dev.ipckit.testing.contract.types.UnionTypes.Other;
import dev.ipckit.testing.contract.types.UnionTypes.Reference;
import dev.ipckit.testing.contract.types.UnionTypes.Single;
import dev.ipckit.testing.contract.types.UnionTypes.Text;
import dev.ipckit.testing.contract.types.UnionTypes.Texts;
import dev.ipckit.testing.contract.types.UnionTypes.Union;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Records, unions and parcelables. */
final class StructureSamples {
    static final Samples<Simple> SIMPLES = Samples.of(
            random -> new Simple(ScalarSamples.text(random), random.nextInt()),
            new Simple("", 0),
            new Simple("\uffff", Integer.MIN_VALUE));
    static final Samples<Union> UNIONS = Samples.of(
            StructureSamples::union,
            new Numbers(new int[0]),
            new Numbers(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}),
            new Single(0),
            new Other(-1),
            new Text(""),
            new Reference(null),
            new Texts(List.of()),
            new Constant(EnumTypes.ByteEnum.LEAST),
            new Inner(new Inner(new Text("inside"))));
    static final Samples<Structured> STRUCTURED = Samples.of(StructureSamples::structured);
    static final Samples<RecursiveList> RECURSIVE = Samples.of(
            random -> recursive(1 + random.nextInt(20), random),
            new RecursiveList(0, null),
            recursive(100, new Random(1)));
    static final Samples<Choice<List<String>>> CHOICES = Samples.of(
            random -> new Choice.One<>(List.of(ScalarSamples.text(random))),
            new Choice.Nothing<>(""),
            new Choice.One<>(List.of()));
    static final Samples<Degrees> DEGREES = Samples.of(
            random -> new Degrees(random.nextDouble()), new Degrees(0), new Degrees(Double.NaN), new Degrees(-273.15));
    static final Samples<Coin> COINS = Samples.of(
            random -> new Coin(random.nextLong(), ScalarSamples.text(random)), new Coin(0, ""), new Coin(-1, "EUR"));
    static final Samples<Tally> TALLIES = Samples.of(
            random -> new Tally(random.nextInt(), ScalarSamples.text(random)), new Tally(), new Tally(-1, "pieces"));

    private StructureSamples() {}

    private static Union union(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Numbers(ArraySamples.INTS.random().apply(random));
            case 1 -> new Single(random.nextInt());
            case 2 -> new Text(ScalarSamples.text(random));
            case 3 -> new Texts(ScalarSamples.STRINGS.lists().random().apply(random));
            case 4 -> new Constant(ScalarSamples.BYTE_ENUMS.random().apply(random));
            default -> new Inner(union(random));
        };
    }

    private static RecursiveList recursive(int length, Random random) {
        @Nullable RecursiveList list = null;
        for (int i = 1; i < length; i++) {
            list = new RecursiveList(random.nextInt(), list);
        }
        return new RecursiveList(random.nextInt(), list);
    }

    private static Structured structured(Random random) {
        return new Structured(
                ArraySamples.INTS.random().apply(random),
                random.nextInt(),
                ScalarSamples.text(random),
                ScalarSamples.BYTE_ENUMS.random().apply(random),
                ScalarSamples.INT_ENUMS.random().apply(random),
                ScalarSamples.LONG_ENUMS.random().apply(random),
                ScalarSamples.BYTE_ENUMS
                        .arrays(EnumTypes.ByteEnum[]::new)
                        .random()
                        .apply(random),
                ScalarSamples.INT_ENUMS
                        .arrays(EnumTypes.IntEnum[]::new)
                        .random()
                        .apply(random),
                ScalarSamples.LONG_ENUMS
                        .arrays(EnumTypes.LongEnum[]::new)
                        .random()
                        .apply(random),
                (byte) random.nextInt(),
                random.nextLong(),
                random.nextBoolean(),
                (char) random.nextInt(),
                random.nextFloat(),
                random.nextDouble(),
                ArraySamples.STRINGS.random().apply(random),
                ScalarSamples.STRINGS.orNull().random().apply(random),
                UNIONS.orNull().random().apply(random),
                new Empty());
    }
}
