/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.benchmarks.marshal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One value of each shape: what every contender marshals. */
final class Specimens {

    static final Shapes.Quote QUOTE = new Shapes.Quote(4_711, 1_795_355_961_123L, 101.25, true, "XETRA");

    static final Shapes.Order ORDER = new Shapes.Order(
            8_000_000_001L,
            "Ada Lovelace",
            new Shapes.Address("12 St James's Square", "London", "SW1Y 4JH", null),
            Shapes.Status.PAID,
            List.of(
                    new Shapes.Line("gear wheel, brass, 40 teeth", 24, 3.5),
                    new Shapes.Line("lever", 6, 12.75),
                    new Shapes.Line("punched cards, box of 500", 2, 49.0),
                    new Shapes.Line("Größenlehre für Wellen", 1, 19.9)),
            List.of("deliver in the morning", "ring twice"));

    static final Shapes.Samples SAMPLES = samples();

    private static final int VALUES = 256;
    private static final int RAW_BYTES = 2_000;
    private static final int LABELS = 8;

    private Specimens() {}

    private static Shapes.Samples samples() {
        Random random = new Random(1);
        byte[] raw = new byte[RAW_BYTES];
        random.nextBytes(raw);
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < LABELS; i++) {
            labels.put("sensor." + i, "value number " + random.nextInt(1_000_000));
        }
        return new Shapes.Samples(
                random.ints(VALUES, -100_000, 100_000).toArray(),
                random.doubles(VALUES).toArray(),
                raw,
                labels);
    }
}
