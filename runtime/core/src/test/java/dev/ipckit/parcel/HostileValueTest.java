/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that make no value of the JDK. */
class HostileValueTest {

    private static final List<Function<Parcel, ? extends @Nullable Object>> READERS = List.of(
            TimeValues::readInstant,
            TimeValues::readDuration,
            TimeValues::readPeriod,
            DateValues::readLocalDate,
            DateValues::readLocalTime,
            DateValues::readLocalDateTime,
            DateValues::readYear,
            DateValues::readYearMonth,
            DateValues::readMonthDay,
            ZoneValues::readZoneId,
            ZoneValues::readZoneOffset,
            ZoneValues::readOffsetTime,
            ZoneValues::readOffsetDateTime,
            ZoneValues::readZonedDateTime,
            NumberValues::readBigInteger,
            NumberValues::readBigDecimal,
            NumberValues::readBitSet,
            BufferValues::readByteBuffer,
            NameValues::readUUID,
            NameValues::readURI,
            NameValues::readCharset,
            NameValues::readCurrency,
            NameValues::readLocale,
            NetValues::readInetAddress,
            NetValues::readInet4Address,
            NetValues::readInet6Address,
            NetValues::readInetSocketAddress);

    static Stream<Arguments> badValues() {
        String tooLong = "x".repeat(256);
        return Stream.of(
                bad(TimeValues::readInstant, "Instant.nanos=1000000000", fields(p -> seconds(p, 0, 1_000_000_000))),
                bad(TimeValues::readInstant, "Instant.nanos=-1", fields(p -> seconds(p, 0, -1))),
                bad(TimeValues::readInstant, "no Instant", fields(p -> seconds(p, Long.MAX_VALUE, 0))),
                bad(TimeValues::readDuration, "Duration.nanos=-5", fields(p -> seconds(p, Long.MAX_VALUE, -5))),
                bad(DateValues::readLocalDate, "no LocalDate", p -> p.writeLong(Long.MIN_VALUE)),
                bad(DateValues::readLocalTime, "no LocalTime", p -> p.writeLong(86_400_000_000_000L)),
                bad(DateValues::readYear, "Year=1000000000", p -> p.writeInt(1_000_000_000)),
                bad(DateValues::readYearMonth, "YearMonth.month=0", fields(p -> ints(p, 2024, 0))),
                bad(DateValues::readMonthDay, "MonthDay.month=13", fields(p -> ints(p, 13, 1))),
                bad(DateValues::readMonthDay, "no MonthDay", fields(p -> ints(p, 2, 30))),
                bad(ZoneValues::readZoneId, "no ZoneId before position=", p -> p.writeString("Mars/Olympus")),
                bad(ZoneValues::readZoneId, "no ZoneId", p -> p.writeString("")),
                bad(ZoneValues::readZoneId, "a name of 256 characters", p -> p.writeString(tooLong)),
                bad(ZoneValues::readZoneOffset, "ZoneOffset in seconds=64801", p -> p.writeInt(64_801)),
                bad(ZoneValues::readZonedDateTime, "ZonedDateTime.zone is null", fields(p -> zoned(p, 0, null))),
                bad(ZoneValues::readZonedDateTime, "no ZoneId", fields(p -> zoned(p, 0, "X"))),
                bad(
                        ZoneValues::readZonedDateTime,
                        "no ZonedDateTime",
                        fields(p -> zoned(p, 365_241_780_471L, "Europe/Berlin"))),
                bad(NumberValues::readBigInteger, "BigInteger before position=", p -> p.writeByteArray(new byte[0])),
                bad(NumberValues::readBigInteger, "of 65537 bytes", p -> p.writeByteArray(new byte[65_537])),
                bad(NumberValues::readBigDecimal, "BigDecimal.unscaled is null", fields(p -> decimal(p, null, 0))),
                bad(NumberValues::readBigDecimal, "of 100000 bytes", fields(p -> decimal(p, new byte[100_000], 0))),
                bad(
                        NumberValues::readBigDecimal,
                        "BigDecimal.scale=-2147483648",
                        fields(p -> decimal(p, new byte[1], Integer.MIN_VALUE))),
                bad(NameValues::readURI, "no URI", p -> p.writeString("a b")),
                bad(NameValues::readURI, "no URI", p -> p.writeString(":")),
                bad(NameValues::readCharset, "no Charset", p -> p.writeString("UTF-9")),
                bad(NameValues::readCharset, "no Charset", p -> p.writeString("\0")),
                bad(NameValues::readCurrency, "no Currency", p -> p.writeString("ZZZ")),
                bad(NameValues::readLocale, "no Locale", p -> p.writeString("de_DE")),
                bad(NameValues::readLocale, "no Locale", p -> p.writeString("de-" + "x".repeat(20))),
                bad(NetValues::readInetAddress, "of 5 bytes; it has 4 or 16", fields(p -> address(p, new byte[5], 0))),
                bad(NetValues::readInetAddress, "InetAddress.address is null", fields(p -> address(p, null, 0))),
                bad(NetValues::readInetAddress, "InetAddress.scope=-1", fields(p -> address(p, new byte[16], -1))),
                bad(NetValues::readInet4Address, "of 16 bytes", fields(p -> address(p, new byte[16], 0))),
                bad(NetValues::readInet6Address, "of 4 bytes", fields(p -> address(p, new byte[4], 0))),
                bad(
                        NetValues::readInetSocketAddress,
                        "InetSocketAddress.port=65536",
                        fields(p -> socket(p, "host", 65_536))),
                bad(
                        NetValues::readInetSocketAddress,
                        "InetSocketAddress.host is null",
                        fields(p -> socket(p, null, 1))));
    }

    @ParameterizedTest
    @MethodSource("badValues")
    void badValue_isRefusedByName(
            Function<Parcel, ? extends @Nullable Object> read, String message, Consumer<Parcel> write) {
        byte[] bytes = Wire.written(write);

        assertThat(refusal(bytes, read)).isInstanceOf(BadParcelException.class).hasMessageContaining(message);
    }

    @Test
    void randomBytes_makeAValueOrABadParcel() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[4 * random.nextInt(12)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i += 4) {
                if (random.nextInt(3) != 0) {
                    // Small numbers, which get further than those that are refused as counts.
                    bytes[i] = (byte) random.nextInt(24);
                    bytes[i + 1] = 0;
                    bytes[i + 2] = 0;
                    bytes[i + 3] = 0;
                }
            }
            for (Function<Parcel, ? extends @Nullable Object> reader : READERS) {
                Throwable refusal = refusal(bytes, reader);
                if (refusal != null) {
                    assertThat(refusal).isInstanceOf(BadParcelException.class);
                }
            }
        }
    }

    @Test
    void newerWriter_mayAddFields() {
        byte[] bytes = Wire.written(fields(parcel -> {
            seconds(parcel, 3, 4);
            parcel.writeString("new");
        }));
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, bytes, new byte[0], new Ledger())) {
            assertThat(TimeValues.readInstant(parcel)).hasToString("1970-01-01T00:00:03.000000004Z");
            assertThat(parcel.remaining()).isZero();
        }
    }

    @Test
    void nullWord_isReadOnlyIfItIsThere() {
        byte[] bytes = Wire.written(parcel -> ints(parcel, -1, 0));
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, bytes, new byte[0], new Ledger())) {
            assertThat(parcel.readNull(0)).isFalse();
            assertThat(parcel.readNull(-1)).isTrue();
            assertThat(parcel.readNull(-1)).isFalse();
            assertThat(parcel.readNull(0)).isTrue();
            assertThatThrownBy(() -> parcel.readNull(0)).isInstanceOf(BadParcelException.class);
        }
    }

    /** What reading ends in; null if it makes a value. */
    static @Nullable Throwable refusal(byte[] bytes, Function<Parcel, ? extends @Nullable Object> read) {
        try (Parcel parcel = Wire.received(ParcelFormat.RPC, bytes, new byte[0], new Ledger())) {
            var unused = read.apply(parcel);
            return null;
        } catch (Throwable refused) {
            return refused;
        }
    }

    private static Arguments bad(
            Function<Parcel, ? extends @Nullable Object> read, String message, Consumer<Parcel> write) {
        return Arguments.of(read, message, write);
    }

    private static Consumer<Parcel> fields(Consumer<Parcel> writer) {
        return parcel -> {
            parcel.writeInt(1);
            int mark = parcel.beginParcelable();
            writer.accept(parcel);
            parcel.endParcelable(mark);
        };
    }

    private static void seconds(Parcel parcel, long seconds, int nanos) {
        parcel.writeLong(seconds);
        parcel.writeInt(nanos);
    }

    private static void ints(Parcel parcel, int first, int second) {
        parcel.writeInt(first);
        parcel.writeInt(second);
    }

    private static void zoned(Parcel parcel, long epochDay, @Nullable String zone) {
        parcel.writeLong(epochDay);
        parcel.writeLong(86_399_999_999_999L);
        parcel.writeInt(-64_800);
        parcel.writeString(zone);
    }

    private static void decimal(Parcel parcel, byte @Nullable [] unscaled, int scale) {
        parcel.writeByteArray(unscaled);
        parcel.writeInt(scale);
    }

    private static void address(Parcel parcel, byte @Nullable [] address, int scope) {
        parcel.writeByteArray(address);
        parcel.writeInt(scope);
    }

    private static void socket(Parcel parcel, @Nullable String host, int port) {
        address(parcel, null, 0);
        parcel.writeString(host);
        parcel.writeInt(port);
    }
}
