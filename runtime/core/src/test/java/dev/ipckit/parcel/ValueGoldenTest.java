/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
import java.util.Arrays;
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of each value type of the JDK, as {@code runtime/docs/wire-format.md} gives them. */
class ValueGoldenTest {

    record Case<T>(
            String name,
            T value,
            String hex,
            BiConsumer<Parcel, T> write,
            Function<Parcel, ? extends @Nullable Object> read) {
        byte[] written() {
            return Wire.written(parcel -> write.accept(parcel, value));
        }

        @Override
        public String toString() {
            return name + " " + value;
        }
    }

    static Stream<Case<?>> values() {
        return Stream.of(times(), dates(), zones(), numbers(), names()).flatMap(cases -> cases);
    }

    private static Stream<Case<?>> times() {
        return Stream.of(
                of(
                        Instant.ofEpochSecond(-1, 1),
                        "01000000 10000000 ffffffffffffffff 01000000",
                        TimeValues::write,
                        TimeValues::readInstant),
                of(
                        Duration.ofMillis(1500),
                        "01000000 10000000 0100000000000000 0065cd1d",
                        TimeValues::write,
                        TimeValues::readDuration),
                of(
                        Period.of(1, -2, 3),
                        "01000000 10000000 01000000 feffffff 03000000",
                        TimeValues::write,
                        TimeValues::readPeriod));
    }

    private static Stream<Case<?>> dates() {
        return Stream.of(
                of(LocalDate.of(1970, 1, 2), "0100000000000000", DateValues::write, DateValues::readLocalDate),
                of(LocalTime.of(0, 0, 0, 7), "0700000000000000", DateValues::write, DateValues::readLocalTime),
                of(
                        LocalDateTime.of(1969, 12, 31, 0, 0, 0, 5),
                        "01000000 14000000 ffffffffffffffff 0500000000000000",
                        DateValues::write,
                        DateValues::readLocalDateTime),
                of(Year.of(2024), "e8070000", DateValues::write, DateValues::readYear),
                of(
                        YearMonth.of(2024, 2),
                        "01000000 0c000000 e8070000 02000000",
                        DateValues::write,
                        DateValues::readYearMonth),
                of(
                        MonthDay.of(2, 29),
                        "01000000 0c000000 02000000 1d000000",
                        DateValues::write,
                        DateValues::readMonthDay));
    }

    private static Stream<Case<?>> zones() {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(2);
        LocalDateTime local = LocalDateTime.of(1970, 1, 2, 0, 0, 0, 3);
        return Stream.of(
                of(ZoneId.of("UTC"), "03000000 5500540043000000", ZoneValues::write, ZoneValues::readZoneId),
                of(offset, "02000000", (parcel, value) -> ZoneValues.write(parcel, value), ZoneValues::readZoneOffset),
                of(
                        OffsetTime.of(LocalTime.MIDNIGHT, offset),
                        "01000000 10000000 0000000000000000 02000000",
                        ZoneValues::write,
                        ZoneValues::readOffsetTime),
                of(
                        OffsetDateTime.of(local, offset),
                        "01000000 18000000 0100000000000000 0300000000000000 02000000",
                        ZoneValues::write,
                        ZoneValues::readOffsetDateTime),
                of(
                        ZonedDateTime.of(local, ZoneId.of("UTC")),
                        "01000000 24000000 0100000000000000 0300000000000000 00000000 03000000 5500540043000000",
                        ZoneValues::write,
                        ZoneValues::readZonedDateTime));
    }

    private static Stream<Case<?>> numbers() {
        return Stream.of(
                of(BigInteger.ZERO, "01000000 00000000", NumberValues::write, NumberValues::readBigInteger),
                of(BigInteger.valueOf(-129), "02000000 ff7f0000", NumberValues::write, NumberValues::readBigInteger),
                of(
                        BigInteger.valueOf(Long.MAX_VALUE),
                        "08000000 7fffffff ffffffff",
                        NumberValues::write,
                        NumberValues::readBigInteger),
                of(
                        BigInteger.ONE.shiftLeft(63),
                        "09000000 00800000 00000000 00000000",
                        NumberValues::write,
                        NumberValues::readBigInteger),
                of(
                        new BigDecimal("-1.50"),
                        "01000000 10000000 02000000 ff6a0000 02000000",
                        NumberValues::write,
                        NumberValues::readBigDecimal),
                of(
                        BitSet.valueOf(new long[] {5}),
                        "01000000 0500000000000000",
                        NumberValues::write,
                        NumberValues::readBitSet),
                of(
                        ByteBuffer.wrap(new byte[] {9, 1, 2, 3, 9}, 1, 3),
                        "03000000 01020300",
                        BufferValues::write,
                        BufferValues::readByteBuffer));
    }

    private static Stream<Case<?>> names() {
        try {
            return Stream.of(
                    of(
                            new UUID(1, 2),
                            "01000000 14000000 0100000000000000 0200000000000000",
                            NameValues::write,
                            NameValues::readUUID),
                    of(URI.create("a:b"), "03000000 61003a0062000000", NameValues::write, NameValues::readURI),
                    of(
                            StandardCharsets.UTF_8,
                            "05000000 5500540046002d0038000000",
                            NameValues::write,
                            NameValues::readCharset),
                    of(
                            Currency.getInstance("EUR"),
                            "03000000 4500550052000000",
                            NameValues::write,
                            NameValues::readCurrency),
                    of(Locale.GERMANY, "05000000 640065002d00440045000000", NameValues::write, NameValues::readLocale),
                    of(
                            InetAddress.getByAddress("name", new byte[] {127, 0, 0, 1}),
                            "01000000 10000000 04000000 7f000001 00000000",
                            NetValues::write,
                            NetValues::readInetAddress),
                    of(
                            InetSocketAddress.createUnresolved("h", 80),
                            "01000000 18000000 ffffffff 00000000 01000000 68000000 50000000",
                            NetValues::write,
                            NetValues::readInetSocketAddress));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_hasTheseBytes(Case<?> one) {
        assertThat(Wire.hex(one.written())).isEqualTo(Wire.compact(one.hex()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void bytes_areThatValue(Case<?> one) {
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, Wire.bytes(one.hex()), new byte[0], new Ledger())) {
            assertThat(one.read().apply(parcel)).isEqualTo(one.value());
            assertThat(parcel.remaining()).isZero();
        }
    }

    /** Every value cut off after each of its words is refused as a bad parcel, and as nothing else. */
    @ParameterizedTest
    @MethodSource("values")
    void cutBytes_areRefused(Case<?> one) {
        byte[] whole = Wire.bytes(one.hex());
        for (int length = 0; length < whole.length; length += Integer.BYTES) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(HostileValueTest.refusal(cut, one.read())).isInstanceOf(BadParcelException.class);
        }
    }

    private static <T> Case<T> of(
            T value, String hex, BiConsumer<Parcel, T> write, Function<Parcel, ? extends @Nullable Object> read) {
        return new Case<>(value.getClass().getSimpleName(), value, hex, write, read);
    }
}
