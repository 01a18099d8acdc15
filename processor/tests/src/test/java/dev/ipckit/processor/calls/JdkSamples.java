/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Different values of each type of {@link JdkEcho}. */
final class JdkSamples {
    private static final int RANDOM_VALUES = 20;
    private static final Random RANDOM = new Random(20_240_229);

    private JdkSamples() {}

    /** All of few values, and some of many. */
    static List<?> of(String method) {
        List<?> values = all(method);
        return values.size() <= 2 * RANDOM_VALUES
                ? values
                : values.subList(values.size() - RANDOM_VALUES, values.size());
    }

    private static List<?> all(String method) {
        return switch (method) {
            case "instant" -> with(JdkSamples::instant, Instant.EPOCH, Instant.MIN, Instant.MAX);
            case "duration" ->
                with(
                        () -> Duration.ofSeconds(RANDOM.nextLong() >> 1, nanos()),
                        Duration.ZERO,
                        Duration.ofNanos(-1),
                        Duration.ofSeconds(Long.MIN_VALUE),
                        Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
            case "period" ->
                with(
                        () -> Period.of(RANDOM.nextInt(), RANDOM.nextInt(), RANDOM.nextInt()),
                        Period.ZERO,
                        Period.of(1, 25, -400),
                        Period.of(Integer.MIN_VALUE, 0, Integer.MAX_VALUE));
            case "localDate" ->
                with(JdkSamples::date, LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2024, 2, 29));
            case "localTime" -> with(JdkSamples::time, LocalTime.MIN, LocalTime.MAX, LocalTime.NOON);
            case "localDateTime" -> with(() -> LocalDateTime.of(date(), time()), LocalDateTime.MIN, LocalDateTime.MAX);
            case "year" -> with(() -> Year.of(date().getYear()), Year.of(0), Year.of(Year.MIN_VALUE));
            case "yearMonth" ->
                with(() -> YearMonth.from(date()), YearMonth.of(Year.MAX_VALUE, 12), YearMonth.of(-1, 1));
            case "monthDay" -> with(() -> MonthDay.from(date()), MonthDay.of(2, 29), MonthDay.of(12, 31));
            case "zoneOffset" -> with(JdkSamples::offset, ZoneOffset.MIN, ZoneOffset.MAX, ZoneOffset.UTC);
            case "offsetTime" -> with(() -> OffsetTime.of(time(), offset()), OffsetTime.MIN, OffsetTime.MAX);
            case "offsetDateTime" ->
                with(() -> OffsetDateTime.of(date(), time(), offset()), OffsetDateTime.MIN, OffsetDateTime.MAX);
            case "dayOfWeek" -> List.of(DayOfWeek.values());
            case "month" -> List.of(Month.values());
            case "timeUnit" -> List.of(TimeUnit.values());
            case "zoneId", "zonedDateTime" -> zones(method.equals("zoneId"));
            case "bigInteger", "bigDecimal", "bitSet", "byteBuffer", "uuid" -> numbers(method);
            default -> names(method);
        };
    }

    private static List<?> zones(boolean alone) {
        List<ZoneId> zones = new ArrayList<>(List.of(
                ZoneOffset.UTC, ZoneId.of("+05:45"), ZoneId.of("UTC"), ZoneId.of("UTC+01:00"), ZoneId.of("GMT0")));
        shuffled(ZoneId.getAvailableZoneIds()).stream()
                .limit(RANDOM_VALUES)
                .map(ZoneId::of)
                .forEach(zones::add);
        if (alone) {
            return zones;
        }
        // The hour that comes twice, with both offsets.
        ZonedDateTime twice = ZonedDateTime.of(2024, 10, 27, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"));
        List<ZonedDateTime> times = new ArrayList<>(List.of(
                twice.withEarlierOffsetAtOverlap(),
                twice.withLaterOffsetAtOverlap(),
                LocalDateTime.MIN.atZone(ZoneOffset.MAX),
                LocalDateTime.MAX.atZone(ZoneOffset.MIN)));
        zones.forEach(zone -> times.add(ZonedDateTime.of(date(), time(), zone)));
        return times;
    }

    private static List<?> numbers(String method) {
        return switch (method) {
            case "bigInteger" ->
                with(
                        JdkSamples::integer,
                        BigInteger.ZERO,
                        BigInteger.valueOf(-128),
                        BigInteger.valueOf(128),
                        BigInteger.valueOf(Long.MIN_VALUE),
                        BigInteger.valueOf(Long.MAX_VALUE),
                        BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
                        BigInteger.ONE.shiftLeft((64 << 13) - 2).negate());
            case "bigDecimal" ->
                with(
                        () -> new BigDecimal(integer(), RANDOM.nextInt(201) - 100),
                        BigDecimal.ZERO,
                        new BigDecimal("0.00"),
                        new BigDecimal(BigInteger.ONE, 100_000),
                        new BigDecimal(BigInteger.TEN, -100_000));
            case "bitSet" ->
                with(
                        () -> BitSet.valueOf(RANDOM.longs(RANDOM.nextInt(9)).toArray()),
                        new BitSet(1000),
                        BitSet.valueOf(new long[] {Long.MIN_VALUE}));
            case "byteBuffer" ->
                with(
                        () -> ByteBuffer.wrap(bytes(RANDOM.nextInt(100))),
                        ByteBuffer.allocate(0),
                        ByteBuffer.wrap(bytes(40_000)));
            default -> with(() -> new UUID(RANDOM.nextLong(), RANDOM.nextLong()), new UUID(0, 0), new UUID(-1, -1));
        };
    }

    private static List<?> names(String method) {
        try {
            return switch (method) {
                case "uri" ->
                    List.of(
                            URI.create(""),
                            URI.create("https://user@host:1/a%20b/%C3%A9?q=1&r#f"),
                            URI.create("mailto:a@b"),
                            URI.create("file:///tmp/x"),
                            URI.create("../up?"),
                            URI.create("http://[::1]:80/\u4e16"),
                            new URI("s", "h", "/a b", "q", "f"));
                case "charset" ->
                    List.of(
                            StandardCharsets.UTF_8,
                            StandardCharsets.UTF_16LE,
                            Charset.forName("windows-1252"),
                            StandardCharsets.US_ASCII);
                case "currency" -> shuffled(Currency.getAvailableCurrencies());
                case "locale" -> locales();
                default -> addresses(method);
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Locale> locales() {
        List<Locale> locales = new ArrayList<>();
        for (Locale locale : shuffled(List.of(Locale.getAvailableLocales()))) {
            if (Locale.forLanguageTag(locale.toLanguageTag()).equals(locale)) {
                locales.add(locale);
            }
        }
        locales.add(new Locale("en", "US", "WIN"));
        locales.add(new Locale("", "DE"));
        locales.add(Locale.forLanguageTag("de-DE-u-co-phonebk-x-mine"));
        return locales.stream().distinct().toList();
    }

    private static List<?> addresses(String method) throws UnknownHostException {
        List<InetAddress> four = List.of(
                InetAddress.getByAddress(new byte[4]),
                InetAddress.getByAddress(new byte[] {127, 0, 0, 1}),
                InetAddress.getByAddress(bytes(4)));
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        List<InetAddress> six = List.of(
                InetAddress.getByAddress(new byte[16]),
                Inet6Address.getByAddress(null, bytes(16), 7),
                Inet6Address.getByAddress(null, mapped, -1),
                InetAddress.getByAddress(bytes(16)));
        List<InetAddress> both = new ArrayList<>(four);
        both.addAll(six);
        return switch (method) {
            case "inet4Address" -> four.stream().map(Inet4Address.class::cast).toList();
            case "inet6Address" -> six.stream().map(Inet6Address.class::cast).toList();
            case "inetAddress" -> both;
            case "inetSocketAddress" -> {
                List<InetSocketAddress> sockets = new ArrayList<>();
                both.forEach(address -> sockets.add(new InetSocketAddress(address, RANDOM.nextInt(65_536))));
                sockets.add(InetSocketAddress.createUnresolved("no.such.host.invalid", 65_535));
                yield sockets;
            }
            default -> throw new IllegalArgumentException(method);
        };
    }

    /** In an order that depends on the seed only. */
    private static <T> List<T> shuffled(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        shuffled.sort(Comparator.comparing(Object::toString));
        Collections.shuffle(shuffled, RANDOM);
        return shuffled;
    }

    @SafeVarargs
    private static <T> List<T> with(Supplier<T> random, T... special) {
        List<T> values = new ArrayList<>();
        for (T value : special) {
            values.add(value);
        }
        for (int i = 0; i < RANDOM_VALUES; i++) {
            values.add(random.get());
        }
        return values.stream().distinct().toList();
    }

    private static Instant instant() {
        return Instant.ofEpochSecond(RANDOM.nextLong() >> 10, nanos());
    }

    private static LocalDate date() {
        return LocalDate.ofEpochDay(RANDOM.nextInt());
    }

    private static LocalTime time() {
        return LocalTime.ofNanoOfDay((RANDOM.nextLong() >>> 1) % 86_400_000_000_000L);
    }

    private static ZoneOffset offset() {
        return ZoneOffset.ofTotalSeconds(RANDOM.nextInt(2 * 18 * 3600 + 1) - 18 * 3600);
    }

    private static int nanos() {
        return RANDOM.nextInt(1_000_000_000);
    }

    private static BigInteger integer() {
        BigInteger magnitude = new BigInteger(RANDOM.nextInt(200), RANDOM);
        return RANDOM.nextBoolean() ? magnitude : magnitude.negate();
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
