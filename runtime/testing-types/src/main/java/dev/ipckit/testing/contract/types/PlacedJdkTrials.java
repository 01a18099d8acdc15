/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Value types of the JDK in every place. */
final class PlacedJdkTrials {
    private PlacedJdkTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        addTimes(trials, remote);
        addNumbers(trials, remote);
        addNames(trials, remote);
        addOptionals(trials, remote);
    }

    private static void addTimes(Trials trials, TypeConformance remote) {
        trials.place("placeInstant", remote::placeInstant, remote::placeInstantLater, TimeSamples.INSTANTS);
        trials.place("placeDuration", remote::placeDuration, remote::placeDurationLater, TimeSamples.DURATIONS);
        trials.place("placePeriod", remote::placePeriod, remote::placePeriodLater, TimeSamples.PERIODS);
        trials.place("placeLocalDate", remote::placeLocalDate, remote::placeLocalDateLater, TimeSamples.DATES);
        trials.place("placeLocalTime", remote::placeLocalTime, remote::placeLocalTimeLater, TimeSamples.TIMES);
        trials.place(
                "placeLocalDateTime",
                remote::placeLocalDateTime,
                remote::placeLocalDateTimeLater,
                TimeSamples.DATE_TIMES);
        trials.place("placeYear", remote::placeYear, remote::placeYearLater, TimeSamples.YEARS);
        trials.place("placeYearMonth", remote::placeYearMonth, remote::placeYearMonthLater, TimeSamples.YEAR_MONTHS);
        trials.place("placeMonthDay", remote::placeMonthDay, remote::placeMonthDayLater, TimeSamples.MONTH_DAYS);
        trials.place("placeZoneId", remote::placeZoneId, remote::placeZoneIdLater, TimeSamples.ZONES);
        trials.place("placeZoneOffset", remote::placeZoneOffset, remote::placeZoneOffsetLater, TimeSamples.OFFSETS);
        trials.place(
                "placeOffsetTime", remote::placeOffsetTime, remote::placeOffsetTimeLater, TimeSamples.OFFSET_TIMES);
        trials.place(
                "placeOffsetDateTime",
                remote::placeOffsetDateTime,
                remote::placeOffsetDateTimeLater,
                TimeSamples.OFFSET_DATE_TIMES);
        trials.place(
                "placeZonedDateTime",
                remote::placeZonedDateTime,
                remote::placeZonedDateTimeLater,
                TimeSamples.ZONED_DATE_TIMES);
        trials.place(
                "placeDayOfWeek",
                remote::placeDayOfWeek,
                remote::placeDayOfWeekLater,
                Samples.each(DayOfWeek.values()));
        trials.place("placeMonth", remote::placeMonth, remote::placeMonthLater, Samples.each(Month.values()));
        trials.place(
                "placeTimeUnit", remote::placeTimeUnit, remote::placeTimeUnitLater, Samples.each(TimeUnit.values()));
    }

    private static void addNumbers(Trials trials, TypeConformance remote) {
        trials.place("placeBigInteger", remote::placeBigInteger, remote::placeBigIntegerLater, NumberSamples.INTEGERS);
        trials.place("placeBigDecimal", remote::placeBigDecimal, remote::placeBigDecimalLater, NumberSamples.DECIMALS);
        trials.place("placeBitSet", remote::placeBitSet, remote::placeBitSetLater, NumberSamples.BIT_SETS);
        trials.place("placeByteBuffer", remote::placeByteBuffer, remote::placeByteBufferLater, NumberSamples.BUFFERS);
        trials.place("placeUuid", remote::placeUuid, remote::placeUuidLater, NumberSamples.UUIDS);
    }

    private static void addNames(Trials trials, TypeConformance remote) {
        trials.place("placeUri", remote::placeUri, remote::placeUriLater, NameSamples.URIS);
        trials.place("placeCharset", remote::placeCharset, remote::placeCharsetLater, NameSamples.CHARSETS);
        trials.place("placeCurrency", remote::placeCurrency, remote::placeCurrencyLater, NameSamples.CURRENCIES);
        trials.place("placeLocale", remote::placeLocale, remote::placeLocaleLater, NameSamples.LOCALES);
        trials.place(
                "placeInetAddress", remote::placeInetAddress, remote::placeInetAddressLater, NameSamples.ADDRESSES);
        trials.place(
                "placeInet4Address",
                remote::placeInet4Address,
                remote::placeInet4AddressLater,
                NameSamples.INET4_ADDRESSES);
        trials.place(
                "placeInet6Address",
                remote::placeInet6Address,
                remote::placeInet6AddressLater,
                NameSamples.INET6_ADDRESSES);
        trials.place(
                "placeInetSocketAddress",
                remote::placeInetSocketAddress,
                remote::placeInetSocketAddressLater,
                NameSamples.SOCKET_ADDRESSES);
    }

    private static void addOptionals(Trials trials, TypeConformance remote) {
        trials.placePresent(
                "placeOptional", remote::placeOptional, remote::placeOptionalLater, ScalarSamples.STRINGS.optionals());
        trials.placePresent(
                "placeOptionalBox",
                remote::placeOptionalBox,
                remote::placeOptionalBoxLater,
                ScalarSamples.INTS.optionals());
        trials.placePresent(
                "placeOptionalArray",
                remote::placeOptionalArray,
                remote::placeOptionalArrayLater,
                ArraySamples.INTS.optionals());
        trials.placePresent(
                "placeOptionalList",
                remote::placeOptionalList,
                remote::placeOptionalListLater,
                ScalarSamples.STRINGS.lists().optionals());
        trials.placePresent(
                "placeOptionalRecord",
                remote::placeOptionalRecord,
                remote::placeOptionalRecordLater,
                StructureSamples.SIMPLES.optionals());
        trials.placePresent(
                "placeOptionalTime",
                remote::placeOptionalTime,
                remote::placeOptionalTimeLater,
                TimeSamples.INSTANTS.optionals());
        trials.placePresent(
                "placeOptionalInt",
                remote::placeOptionalInt,
                remote::placeOptionalIntLater,
                ScalarSamples.INTS.orNull().map(i -> i == null ? OptionalInt.empty() : OptionalInt.of(i)));
        trials.placePresent(
                "placeOptionalLong",
                remote::placeOptionalLong,
                remote::placeOptionalLongLater,
                ScalarSamples.LONGS.orNull().map(l -> l == null ? OptionalLong.empty() : OptionalLong.of(l)));
        trials.placePresent(
                "placeOptionalDouble",
                remote::placeOptionalDouble,
                remote::placeOptionalDoubleLater,
                ScalarSamples.DOUBLES.orNull().map(d -> d == null ? OptionalDouble.empty() : OptionalDouble.of(d)));
    }
}
