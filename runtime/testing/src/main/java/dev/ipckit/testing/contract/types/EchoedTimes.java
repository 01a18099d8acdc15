/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
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

/** Answers for {@link PlacedTimes}. */
interface EchoedTimes extends PlacedTimes {
    @Override
    default Instant placeInstant(
            Instant value,
            Everywhere<Instant> places,
            Holder<Everywhere<Instant>> repeated,
            Holder<Instant> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Instant>> placeInstantLater(Everywhere<Instant> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Duration placeDuration(
            Duration value,
            Everywhere<Duration> places,
            Holder<Everywhere<Duration>> repeated,
            Holder<Duration> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Duration>> placeDurationLater(Everywhere<Duration> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Period placePeriod(
            Period value, Everywhere<Period> places, Holder<Everywhere<Period>> repeated, Holder<Period> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Period>> placePeriodLater(Everywhere<Period> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LocalDate placeLocalDate(
            LocalDate value,
            Everywhere<LocalDate> places,
            Holder<Everywhere<LocalDate>> repeated,
            Holder<LocalDate> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LocalDate>> placeLocalDateLater(Everywhere<LocalDate> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LocalTime placeLocalTime(
            LocalTime value,
            Everywhere<LocalTime> places,
            Holder<Everywhere<LocalTime>> repeated,
            Holder<LocalTime> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LocalTime>> placeLocalTimeLater(Everywhere<LocalTime> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LocalDateTime placeLocalDateTime(
            LocalDateTime value,
            Everywhere<LocalDateTime> places,
            Holder<Everywhere<LocalDateTime>> repeated,
            Holder<LocalDateTime> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LocalDateTime>> placeLocalDateTimeLater(Everywhere<LocalDateTime> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Year placeYear(
            Year value, Everywhere<Year> places, Holder<Everywhere<Year>> repeated, Holder<Year> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Year>> placeYearLater(Everywhere<Year> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default YearMonth placeYearMonth(
            YearMonth value,
            Everywhere<YearMonth> places,
            Holder<Everywhere<YearMonth>> repeated,
            Holder<YearMonth> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<YearMonth>> placeYearMonthLater(Everywhere<YearMonth> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default MonthDay placeMonthDay(
            MonthDay value,
            Everywhere<MonthDay> places,
            Holder<Everywhere<MonthDay>> repeated,
            Holder<MonthDay> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<MonthDay>> placeMonthDayLater(Everywhere<MonthDay> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default ZoneId placeZoneId(
            ZoneId value, Everywhere<ZoneId> places, Holder<Everywhere<ZoneId>> repeated, Holder<ZoneId> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<ZoneId>> placeZoneIdLater(Everywhere<ZoneId> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default ZoneOffset placeZoneOffset(
            ZoneOffset value,
            Everywhere<ZoneOffset> places,
            Holder<Everywhere<ZoneOffset>> repeated,
            Holder<ZoneOffset> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<ZoneOffset>> placeZoneOffsetLater(Everywhere<ZoneOffset> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default OffsetTime placeOffsetTime(
            OffsetTime value,
            Everywhere<OffsetTime> places,
            Holder<Everywhere<OffsetTime>> repeated,
            Holder<OffsetTime> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<OffsetTime>> placeOffsetTimeLater(Everywhere<OffsetTime> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default OffsetDateTime placeOffsetDateTime(
            OffsetDateTime value,
            Everywhere<OffsetDateTime> places,
            Holder<Everywhere<OffsetDateTime>> repeated,
            Holder<OffsetDateTime> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<OffsetDateTime>> placeOffsetDateTimeLater(Everywhere<OffsetDateTime> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default ZonedDateTime placeZonedDateTime(
            ZonedDateTime value,
            Everywhere<ZonedDateTime> places,
            Holder<Everywhere<ZonedDateTime>> repeated,
            Holder<ZonedDateTime> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<ZonedDateTime>> placeZonedDateTimeLater(Everywhere<ZonedDateTime> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default DayOfWeek placeDayOfWeek(
            DayOfWeek value,
            Everywhere<DayOfWeek> places,
            Holder<Everywhere<DayOfWeek>> repeated,
            Holder<DayOfWeek> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<DayOfWeek>> placeDayOfWeekLater(Everywhere<DayOfWeek> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Month placeMonth(
            Month value, Everywhere<Month> places, Holder<Everywhere<Month>> repeated, Holder<Month> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Month>> placeMonthLater(Everywhere<Month> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default TimeUnit placeTimeUnit(
            TimeUnit value,
            Everywhere<TimeUnit> places,
            Holder<Everywhere<TimeUnit>> repeated,
            Holder<TimeUnit> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<TimeUnit>> placeTimeUnitLater(Everywhere<TimeUnit> places) {
        return CompletableFuture.completedFuture(places);
    }
}
