/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
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
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets. */
final class JdkEchoService implements JdkEcho {
    @Override
    public Held<Instant> instant(Held<Instant> value) {
        return value;
    }

    @Override
    public Held<Duration> duration(Held<Duration> value) {
        return value;
    }

    @Override
    public Held<Period> period(Held<Period> value) {
        return value;
    }

    @Override
    public Held<LocalDate> localDate(Held<LocalDate> value) {
        return value;
    }

    @Override
    public Held<LocalTime> localTime(Held<LocalTime> value) {
        return value;
    }

    @Override
    public Held<LocalDateTime> localDateTime(Held<LocalDateTime> value) {
        return value;
    }

    @Override
    public Held<Year> year(Held<Year> value) {
        return value;
    }

    @Override
    public Held<YearMonth> yearMonth(Held<YearMonth> value) {
        return value;
    }

    @Override
    public Held<MonthDay> monthDay(Held<MonthDay> value) {
        return value;
    }

    @Override
    public Held<ZoneId> zoneId(Held<ZoneId> value) {
        return value;
    }

    @Override
    public Held<ZoneOffset> zoneOffset(Held<ZoneOffset> value) {
        return value;
    }

    @Override
    public Held<OffsetTime> offsetTime(Held<OffsetTime> value) {
        return value;
    }

    @Override
    public Held<OffsetDateTime> offsetDateTime(Held<OffsetDateTime> value) {
        return value;
    }

    @Override
    public Held<ZonedDateTime> zonedDateTime(Held<ZonedDateTime> value) {
        return value;
    }

    @Override
    public Held<DayOfWeek> dayOfWeek(Held<DayOfWeek> value) {
        return value;
    }

    @Override
    public Held<Month> month(Held<Month> value) {
        return value;
    }

    @Override
    public Held<BigInteger> bigInteger(Held<BigInteger> value) {
        return value;
    }

    @Override
    public Held<BigDecimal> bigDecimal(Held<BigDecimal> value) {
        return value;
    }

    @Override
    public Held<BitSet> bitSet(Held<BitSet> value) {
        return value;
    }

    @Override
    public Held<ByteBuffer> byteBuffer(Held<ByteBuffer> value) {
        return value;
    }

    @Override
    public Held<UUID> uuid(Held<UUID> value) {
        return value;
    }

    @Override
    public Held<URI> uri(Held<URI> value) {
        return value;
    }

    @Override
    public Held<Charset> charset(Held<Charset> value) {
        return value;
    }

    @Override
    public Held<Currency> currency(Held<Currency> value) {
        return value;
    }

    @Override
    public Held<Locale> locale(Held<Locale> value) {
        return value;
    }

    @Override
    public Held<InetAddress> inetAddress(Held<InetAddress> value) {
        return value;
    }

    @Override
    public Held<Inet4Address> inet4Address(Held<Inet4Address> value) {
        return value;
    }

    @Override
    public Held<Inet6Address> inet6Address(Held<Inet6Address> value) {
        return value;
    }

    @Override
    public Held<InetSocketAddress> inetSocketAddress(Held<InetSocketAddress> value) {
        return value;
    }

    @Override
    public Held<TimeUnit> timeUnit(Held<TimeUnit> value) {
        return value;
    }

    @Override
    public Instant bare(Instant value) {
        return value;
    }

    @Override
    public @Nullable Instant maybe(@Nullable Instant value) {
        return value;
    }

    @Override
    public @Nullable LocalDate maybeDate(@Nullable LocalDate value) {
        return value;
    }

    @Override
    public ZoneId @Nullable [] zones(ZoneId @Nullable [] values) {
        return values;
    }
}
