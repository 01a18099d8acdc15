/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Times, dates and zones, each in every place. See {@link Placing}. */
interface PlacedTimes {
    Instant placeInstant(
            Instant value,
            Everywhere<Instant> places,
            @Out Holder<Everywhere<Instant>> repeated,
            @InOut Holder<Instant> exchanged);

    CompletableFuture<Everywhere<Instant>> placeInstantLater(Everywhere<Instant> places);

    Duration placeDuration(
            Duration value,
            Everywhere<Duration> places,
            @Out Holder<Everywhere<Duration>> repeated,
            @InOut Holder<Duration> exchanged);

    CompletableFuture<Everywhere<Duration>> placeDurationLater(Everywhere<Duration> places);

    Period placePeriod(
            Period value,
            Everywhere<Period> places,
            @Out Holder<Everywhere<Period>> repeated,
            @InOut Holder<Period> exchanged);

    CompletableFuture<Everywhere<Period>> placePeriodLater(Everywhere<Period> places);

    LocalDate placeLocalDate(
            LocalDate value,
            Everywhere<LocalDate> places,
            @Out Holder<Everywhere<LocalDate>> repeated,
            @InOut Holder<LocalDate> exchanged);

    CompletableFuture<Everywhere<LocalDate>> placeLocalDateLater(Everywhere<LocalDate> places);

    LocalTime placeLocalTime(
            LocalTime value,
            Everywhere<LocalTime> places,
            @Out Holder<Everywhere<LocalTime>> repeated,
            @InOut Holder<LocalTime> exchanged);

    CompletableFuture<Everywhere<LocalTime>> placeLocalTimeLater(Everywhere<LocalTime> places);

    LocalDateTime placeLocalDateTime(
            LocalDateTime value,
            Everywhere<LocalDateTime> places,
            @Out Holder<Everywhere<LocalDateTime>> repeated,
            @InOut Holder<LocalDateTime> exchanged);

    CompletableFuture<Everywhere<LocalDateTime>> placeLocalDateTimeLater(Everywhere<LocalDateTime> places);

    Year placeYear(
            Year value, Everywhere<Year> places, @Out Holder<Everywhere<Year>> repeated, @InOut Holder<Year> exchanged);

    CompletableFuture<Everywhere<Year>> placeYearLater(Everywhere<Year> places);

    YearMonth placeYearMonth(
            YearMonth value,
            Everywhere<YearMonth> places,
            @Out Holder<Everywhere<YearMonth>> repeated,
            @InOut Holder<YearMonth> exchanged);

    CompletableFuture<Everywhere<YearMonth>> placeYearMonthLater(Everywhere<YearMonth> places);

    MonthDay placeMonthDay(
            MonthDay value,
            Everywhere<MonthDay> places,
            @Out Holder<Everywhere<MonthDay>> repeated,
            @InOut Holder<MonthDay> exchanged);

    CompletableFuture<Everywhere<MonthDay>> placeMonthDayLater(Everywhere<MonthDay> places);

    ZoneId placeZoneId(
            ZoneId value,
            Everywhere<ZoneId> places,
            @Out Holder<Everywhere<ZoneId>> repeated,
            @InOut Holder<ZoneId> exchanged);

    CompletableFuture<Everywhere<ZoneId>> placeZoneIdLater(Everywhere<ZoneId> places);

    ZoneOffset placeZoneOffset(
            ZoneOffset value,
            Everywhere<ZoneOffset> places,
            @Out Holder<Everywhere<ZoneOffset>> repeated,
            @InOut Holder<ZoneOffset> exchanged);

    CompletableFuture<Everywhere<ZoneOffset>> placeZoneOffsetLater(Everywhere<ZoneOffset> places);

    OffsetTime placeOffsetTime(
            OffsetTime value,
            Everywhere<OffsetTime> places,
            @Out Holder<Everywhere<OffsetTime>> repeated,
            @InOut Holder<OffsetTime> exchanged);

    CompletableFuture<Everywhere<OffsetTime>> placeOffsetTimeLater(Everywhere<OffsetTime> places);

    OffsetDateTime placeOffsetDateTime(
            OffsetDateTime value,
            Everywhere<OffsetDateTime> places,
            @Out Holder<Everywhere<OffsetDateTime>> repeated,
            @InOut Holder<OffsetDateTime> exchanged);

    CompletableFuture<Everywhere<OffsetDateTime>> placeOffsetDateTimeLater(Everywhere<OffsetDateTime> places);

    ZonedDateTime placeZonedDateTime(
            ZonedDateTime value,
            Everywhere<ZonedDateTime> places,
            @Out Holder<Everywhere<ZonedDateTime>> repeated,
            @InOut Holder<ZonedDateTime> exchanged);

    CompletableFuture<Everywhere<ZonedDateTime>> placeZonedDateTimeLater(Everywhere<ZonedDateTime> places);

    DayOfWeek placeDayOfWeek(
            DayOfWeek value,
            Everywhere<DayOfWeek> places,
            @Out Holder<Everywhere<DayOfWeek>> repeated,
            @InOut Holder<DayOfWeek> exchanged);

    CompletableFuture<Everywhere<DayOfWeek>> placeDayOfWeekLater(Everywhere<DayOfWeek> places);

    Month placeMonth(
            Month value,
            Everywhere<Month> places,
            @Out Holder<Everywhere<Month>> repeated,
            @InOut Holder<Month> exchanged);

    CompletableFuture<Everywhere<Month>> placeMonthLater(Everywhere<Month> places);

    TimeUnit placeTimeUnit(
            TimeUnit value,
            Everywhere<TimeUnit> places,
            @Out Holder<Everywhere<TimeUnit>> repeated,
            @InOut Holder<TimeUnit> exchanged);

    CompletableFuture<Everywhere<TimeUnit>> placeTimeUnitLater(Everywhere<TimeUnit> places);
}
