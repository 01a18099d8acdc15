/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Random;

/** Times, dates and zones. */
final class TimeSamples {
    private static final int NANOS = 1_000_000_000;
    private static final long NANOS_OF_DAY = 86_400L * NANOS;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The hour that comes twice. */
    private static final ZonedDateTime TWICE = ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, BERLIN);

    static final Samples<Instant> INSTANTS = Samples.of(
            random -> Instant.ofEpochSecond(random.nextLong() >> 10, random.nextInt(NANOS)),
            Instant.EPOCH,
            Instant.MIN,
            Instant.MAX,
            Instant.ofEpochSecond(-1, 999_999_999));
    static final Samples<Duration> DURATIONS = Samples.of(
            random -> Duration.ofSeconds(random.nextLong() >> 1, random.nextInt(NANOS)),
            Duration.ZERO,
            Duration.ofNanos(-1),
            Duration.ofSeconds(Long.MIN_VALUE),
            Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    static final Samples<Period> PERIODS = Samples.of(
            random -> Period.of(random.nextInt(), random.nextInt(), random.nextInt()),
            Period.ZERO,
            Period.of(1, 25, -400),
            Period.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
    static final Samples<LocalDate> DATES =
            Samples.of(TimeSamples::date, LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29));
    static final Samples<LocalTime> TIMES =
            Samples.of(TimeSamples::time, LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.NOON);
    static final Samples<LocalDateTime> DATE_TIMES =
            Samples.of(random -> LocalDateTime.of(date(random), time(random)), LocalDateTime.MIN, LocalDateTime.MAX);
    static final Samples<Year> YEARS =
            Samples.of(random -> Year.from(date(random)), Year.of(0), Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE));
    static final Samples<YearMonth> YEAR_MONTHS =
            Samples.of(random -> YearMonth.from(date(random)), YearMonth.of(Year.MAX_VALUE, 12), YearMonth.of(-1, 1));
    static final Samples<MonthDay> MONTH_DAYS =
            Samples.of(random -> MonthDay.from(date(random)), MonthDay.of(2, 29), MonthDay.of(12, 31));
    static final Samples<ZoneOffset> OFFSETS =
            Samples.of(TimeSamples::offset, ZoneOffset.UTC, ZoneOffset.MIN, ZoneOffset.MAX);
    static final Samples<ZoneId> ZONES = Samples.each(
            BERLIN, ZoneOffset.UTC, ZoneId.of("+05:45"), ZoneId.of("UTC"), ZoneId.of("UTC+01:00"), ZoneId.of("GMT0"));
    static final Samples<OffsetTime> OFFSET_TIMES =
            Samples.of(random -> OffsetTime.of(time(random), offset(random)), OffsetTime.MIN, OffsetTime.MAX);
    static final Samples<OffsetDateTime> OFFSET_DATE_TIMES = Samples.of(
            random -> OffsetDateTime.of(date(random), time(random), offset(random)),
            OffsetDateTime.MIN,
            OffsetDateTime.MAX);
    static final Samples<ZonedDateTime> ZONED_DATE_TIMES = Samples.of(
            random ->
                    ZonedDateTime.of(date(random), time(random), ZONES.random().apply(random)),
            TWICE.withEarlierOffsetAtOverlap(),
            TWICE.withLaterOffsetAtOverlap(),
            LocalDateTime.MIN.atZone(ZoneOffset.MAX),
            LocalDateTime.MAX.atZone(ZoneOffset.MIN));

    private TimeSamples() {}

    private static LocalDate date(Random random) {
        return LocalDate.ofEpochDay(random.nextInt());
    }

    private static LocalTime time(Random random) {
        return LocalTime.ofNanoOfDay((random.nextLong() >>> 1) % NANOS_OF_DAY);
    }

    private static ZoneOffset offset(Random random) {
        int most = ZoneOffset.MAX.getTotalSeconds();
        return ZoneOffset.ofTotalSeconds(random.nextInt(2 * most + 1) - most);
    }
}
