/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.aidl;

import dev.ipckit.annotation.Backing;
import dev.ipckit.annotation.WireValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What {@link Speech} passes. */
public final class Spoken {
    private Spoken() {}

    /** Two fields of one type, which must not change places. */
    public record Point(int x, int y) {}

    /** Nothing but the size. */
    public record Nothing() {}

    /** One of each primitive, which a record aligns in its own way. */
    public record Scalars(
            boolean truth, byte small, char letter, short little, int number, long large, float rough, double fine) {}

    /** A value with others inside, and with everything that may be missing. */
    @SuppressWarnings("ArrayRecordComponent") // that they travel is what is tested
    public record Everything(
            Scalars scalars,
            String text,
            @Nullable String title,
            Point point,
            @Nullable Point focus,
            Nothing nothing,
            Level level,
            @Nullable Level other,
            List<String> words,
            List<@Nullable Point> points,
            int[] numbers,
            @Nullable Integer rating,
            Optional<Point> maybe,
            OptionalInt count,
            List<int[]> rows,
            Map<Integer, String> names,
            @Nullable Instant instant,
            ZonedDateTime zoned,
            BigDecimal price,
            UUID id) {}

    /** Contains itself in both ways. */
    public record Tree(String name, @Nullable Tree left, List<Tree> others) {}

    /** A generic record. */
    public record Pair<A, B>(A first, B second) {}

    /** Travels as an int. */
    public enum Level {
        LOW,
        HIGH
    }

    /** Travels as a byte, packed in arrays. */
    @Backing(Backing.Type.BYTE)
    public enum Channel {
        @WireValue(-1)
        ALPHA,
        @WireValue(7)
        RED
    }
}
