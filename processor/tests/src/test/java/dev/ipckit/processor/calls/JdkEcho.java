/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A method for each value type of the JDK, and values of it in every place. */
@RemoteInterface
interface JdkEcho {
    Held<Instant> instant(Held<Instant> value);

    Held<Duration> duration(Held<Duration> value);

    Held<Period> period(Held<Period> value);

    Held<LocalDate> localDate(Held<LocalDate> value);

    Held<LocalTime> localTime(Held<LocalTime> value);

    Held<LocalDateTime> localDateTime(Held<LocalDateTime> value);

    Held<Year> year(Held<Year> value);

    Held<YearMonth> yearMonth(Held<YearMonth> value);

    Held<MonthDay> monthDay(Held<MonthDay> value);

    Held<ZoneId> zoneId(Held<ZoneId> value);

    Held<ZoneOffset> zoneOffset(Held<ZoneOffset> value);

    Held<OffsetTime> offsetTime(Held<OffsetTime> value);

    Held<OffsetDateTime> offsetDateTime(Held<OffsetDateTime> value);

    Held<ZonedDateTime> zonedDateTime(Held<ZonedDateTime> value);

    Held<DayOfWeek> dayOfWeek(Held<DayOfWeek> value);

    Held<Month> month(Held<Month> value);

    Held<BigInteger> bigInteger(Held<BigInteger> value);

    Held<BigDecimal> bigDecimal(Held<BigDecimal> value);

    Held<BitSet> bitSet(Held<BitSet> value);

    Held<ByteBuffer> byteBuffer(Held<ByteBuffer> value);

    Held<UUID> uuid(Held<UUID> value);

    Held<URI> uri(Held<URI> value);

    Held<Charset> charset(Held<Charset> value);

    Held<Currency> currency(Held<Currency> value);

    Held<Locale> locale(Held<Locale> value);

    Held<InetAddress> inetAddress(Held<InetAddress> value);

    Held<Inet4Address> inet4Address(Held<Inet4Address> value);

    Held<Inet6Address> inet6Address(Held<Inet6Address> value);

    Held<InetSocketAddress> inetSocketAddress(Held<InetSocketAddress> value);

    Held<TimeUnit> timeUnit(Held<TimeUnit> value);

    Instant bare(Instant value);

    @Nullable
    Instant maybe(@Nullable Instant value);

    @Nullable
    LocalDate maybeDate(@Nullable LocalDate value);

    ZoneId @Nullable [] zones(ZoneId @Nullable [] values);

    /**
     * A value wherever one can be.
     *
     * @param <T> its type
     */
    record Held<T>(
            T one,
            @Nullable T maybe,
            List<T> many,
            List<@Nullable T> some,
            Map<String, T> named,
            Map<T, Integer> keys,
            Optional<T> optional) {}
}
