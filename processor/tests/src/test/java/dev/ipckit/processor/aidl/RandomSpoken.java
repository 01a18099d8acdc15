/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.processor.aidl.Spoken.Everything;
import dev.ipckit.processor.aidl.Spoken.Level;
import dev.ipckit.processor.aidl.Spoken.Nothing;
import dev.ipckit.processor.aidl.Spoken.Point;
import dev.ipckit.processor.aidl.Spoken.Scalars;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Values out of a seeded random: every part is missing, empty or extreme now and then. */
final class RandomSpoken {
    private static final List<String> ZONES = List.of("Europe/Berlin", "UTC", "America/St_Johns", "+05:30");

    private final Random random;

    RandomSpoken(Random random) {
        this.random = random;
    }

    Everything next() {
        return new Everything(
                scalars(),
                text(),
                maybe(this::text),
                point(),
                maybe(this::point),
                new Nothing(),
                level(),
                maybe(this::level),
                many(this::text),
                many(() -> maybe(this::point)),
                numbers(),
                maybe(random::nextInt),
                Optional.ofNullable(maybe(this::point)),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt()),
                many(this::numbers),
                names(),
                maybe(this::instant),
                ZonedDateTime.ofInstant(instant(), ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))),
                new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(2_000) - 1_000),
                new UUID(random.nextLong(), random.nextLong()));
    }

    private Scalars scalars() {
        return new Scalars(
                random.nextBoolean(),
                (byte) random.nextInt(),
                (char) random.nextInt(),
                (short) random.nextInt(),
                random.nextInt(),
                random.nextLong(),
                random.nextFloat(),
                random.nextDouble());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append((char) random.nextInt());
        }
        return text.toString();
    }

    private Point point() {
        return new Point(random.nextInt(), random.nextInt());
    }

    private Level level() {
        return random.nextBoolean() ? Level.LOW : Level.HIGH;
    }

    private int[] numbers() {
        return random.ints(random.nextInt(5)).toArray();
    }

    private Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            names.put(random.nextInt(), text());
        }
        return names;
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T extends @Nullable Object> List<T> many(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }
}
