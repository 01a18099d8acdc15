/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.processor.calls.JdkEcho.Held;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the JDK over a socket: those at the ends of their range, and random ones. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdkEchoTest {
    private IpcKit kit;
    private JdkEcho echo;

    @BeforeAll
    void connect(@TempDir Path directory) {
        kit = IpcKit.open();
        Endpoint endpoint = Endpoint.unix(directory.resolve("jdk.sock"));
        kit.serve(endpoint, JdkEchoStub.of(new JdkEchoService()));
        echo = JdkEchoStub.asInterface(kit.connect(endpoint).root());
    }

    @AfterAll
    void close() {
        kit.close();
    }

    static Stream<Method> methods() {
        return Stream.of(JdkEcho.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Held.class)
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void value_comesBackAsItWent(Method method) throws Exception {
        List<?> values = JdkSamples.of(method.getName());

        assertThat(values).as(method.getName()).hasSizeGreaterThan(2);
        for (Object value : values) {
            Held<Object> sent = held(value, values);
            assertThat(method.invoke(echo, sent)).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void missingValue_isRefusedBySender(Method method) {
        Held<Object> broken = new Held<>(missing(), null, List.of(), List.of(), Map.of(), Map.of(), Optional.empty());

        assertThatThrownBy(() -> method.invoke(echo, broken))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("JdkEcho.Held.one is null");
    }

    @Test
    void bareValues_travel() {
        Instant now = Instant.now();
        LocalDate today = LocalDate.now(ZoneId.of("UTC"));
        ZoneId[] zones = {ZoneId.of("Europe/Berlin"), ZoneOffset.UTC};

        assertThat(echo.bare(now)).isEqualTo(now);
        assertThat(echo.maybe(now)).isEqualTo(now);
        assertThat(echo.maybe(null)).isNull();
        assertThat(echo.maybeDate(today)).isEqualTo(today);
        assertThat(echo.maybeDate(null)).isNull();
        assertThat(echo.zones(zones)).containsExactly(zones);
        assertThat(echo.zones(null)).isNull();
    }

    @Test
    void buffer_isSentFromPositionToLimit_andReceivedAnew() {
        ByteBuffer sent = ByteBuffer.allocateDirect(16).order(ByteOrder.LITTLE_ENDIAN);
        sent.putInt(3, 0x01020304).position(3).limit(7);

        ByteBuffer received = echo.byteBuffer(only(sent.asReadOnlyBuffer())).one();

        assertThat(sent.position()).isEqualTo(3);
        assertThat(sent.limit()).isEqualTo(7);
        assertThat(received).isEqualTo(sent.slice());
        assertThat(received.order()).isEqualTo(ByteOrder.BIG_ENDIAN);
        assertThat(received.hasArray()).isTrue();
        assertThat(received.capacity()).isEqualTo(4);
        assertThat(received.getInt()).isEqualTo(0x04030201);
    }

    @Test
    void decimals_keepTheirScale() {
        assertThat(echo.bigDecimal(only(new BigDecimal("1.00"))).one()).isEqualTo(new BigDecimal("1.00"));
        assertThat(echo.bigDecimal(only(new BigDecimal("1E+3"))).one().scale()).isEqualTo(-3);
    }

    @Test
    void whatDoesNotTravel_isRefusedBySenderWithAWayOut() {
        assertThatThrownBy(() -> echo.bigInteger(only(BigInteger.ONE.shiftLeft(1 << 20))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a number of 131073 bytes does not travel, at most 65536 do; send byte[]");
        assertThatThrownBy(() -> echo.bigDecimal(only(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scale -2147483648 does not travel, at most 100000 does; round it");
        assertThatThrownBy(() -> echo.locale(only(new Locale("no", "NO", "NY"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the locale no_NO_NY has no language tag");
        assertThatThrownBy(() -> echo.uri(only(URI.create("http://a/").relativize(URI.create("http://a/b:c")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b:c reads as an absolute one; resolve it first");
        assertThat(echo.bare(Instant.EPOCH)).isEqualTo(Instant.EPOCH);
    }

    private static Held<Object> held(Object value, List<?> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        Map<Object, Integer> keys = new LinkedHashMap<>();
        values.forEach(other -> {
            named.put("v" + named.size(), other);
            keys.put(other, keys.size());
        });
        return new Held<>(
                value,
                keys.get(value) % 2 == 0 ? null : value,
                List.copyOf(values),
                Arrays.asList(value, null, value),
                named,
                keys,
                keys.get(value) % 3 == 0 ? Optional.empty() : Optional.of(value));
    }

    private static <T> Held<T> only(T value) {
        return new Held<>(value, null, List.of(), List.of(), Map.of(), Map.of(), Optional.empty());
    }

    /** A null that the compiler does not see. */
    @SuppressWarnings("NullAway")
    private static Object missing() {
        @Nullable Object nothing = null;
        return nothing;
    }
}
