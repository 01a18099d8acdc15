/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.processor.calls.OptionalEcho.Fields;
import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Point;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OptionalEchoTest {
    private final RemoteStub stub = OptionalEchoStub.of(new OptionalEchoService());
    private final RemoteObject remote = new Loopback(stub);
    private final OptionalEcho echo = new OptionalEchoProxy(remote);

    @Test
    void values_comeBackAsTheyWent() {
        same(echo::text, "", "text");
        same(echo::sequence, "", "text");
        same(echo::box, 0, -1);
        same(echo::smallBox, (byte) -128);
        same(echo::color, Color.RED, Color.GREEN);
        same(echo::point, new Point(1, 2));
        same(echo::nested, new Box<>(Optional.empty()), new Box<>(Optional.of("deep")));
        same(echo::list, List.of(), List.of("a"));
        same(echo::packed, List.of(), List.of((byte) 1, (byte) 2));
        same(echo::map, Map.of(), Map.of("a", new Point(3, 4)));
        same(echo::instant, Instant.MAX);
        same(echo::date, LocalDate.MIN);
        same(echo::buffer, ByteBuffer.allocate(0), ByteBuffer.wrap(new byte[] {1, 2, 3}));
        same(echo::remote, remote, stub);
        assertThat(echo.array(Optional.empty())).isEmpty();
        assertThat(echo.array(Optional.of(new int[] {1, 2})).orElseThrow()).containsExactly(1, 2);
    }

    @Test
    void primitives_comeBackAsTheyWent() {
        for (OptionalInt value : List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(-1))) {
            assertThat(echo.number(value)).isEqualTo(value);
        }
        for (OptionalLong value : List.of(OptionalLong.empty(), OptionalLong.of(Long.MIN_VALUE))) {
            assertThat(echo.large(value)).isEqualTo(value);
        }
        for (OptionalDouble value :
                List.of(OptionalDouble.empty(), OptionalDouble.of(Double.NaN), OptionalDouble.of(-0D))) {
            assertThat(echo.precise(value)).isEqualTo(value);
        }
    }

    @Test
    void remoteInterface_isCallable() {
        assertThat(echo.callback(Optional.empty())).isEmpty();
        assertThat(echo.callback(Optional.of(echo)).orElseThrow().text(Optional.of("x")))
                .contains("x");
    }

    @Test
    void elements_comeBackAsTheyWent() {
        List<Optional<String>> texts = List.of(Optional.of("a"), Optional.empty());
        List<Optional<List<String>>> lists = List.of(Optional.empty(), Optional.of(List.of("b")));
        Map<String, Optional<Integer>> named = Map.of("one", Optional.of(1), "none", Optional.empty());
        Set<OptionalInt> numbers = Set.of(OptionalInt.empty(), OptionalInt.of(3));
        Fields fields = new Fields(1, Optional.empty(), OptionalLong.of(2), Optional.of(List.of(new Point(5, 6))));

        assertThat(echo.texts(texts)).isEqualTo(texts);
        assertThat(echo.lists(lists)).isEqualTo(lists);
        assertThat(echo.named(named)).isEqualTo(named);
        assertThat(echo.numbers(numbers)).isEqualTo(numbers);
        assertThat(echo.fields(fields)).isEqualTo(fields);
        assertThat(echo.several(texts.toArray(OptionalEchoTest::several))).containsExactlyElementsOf(texts);
    }

    @Test
    @SuppressWarnings({"NullAway", "OptionalAssignedToNull"})
    void null_isRefusedBySender() {
        assertThatThrownBy(() -> echo.text(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dev.ipckit.processor.calls.OptionalEcho.text: parameter value is null");
    }

    @Test
    void bytes_areThoseOfTheNullableValue() {
        assertWords(OptionalEchoStub.TRANSACTION_TEXT, words(-1), words(1, 'a'));
        assertWords(OptionalEchoStub.TRANSACTION_BOX, words(0), words(1, 8, 7));
        assertWords(OptionalEchoStub.TRANSACTION_NUMBER, words(0), words(1, 8, 7));
        assertWords(OptionalEchoStub.TRANSACTION_PRECISE, words(0), words(1, 12, 0, 0x3ff00000));
        assertWords(OptionalEchoStub.TRANSACTION_COLOR, words(0), words(1, 8, 1));
        assertWords(OptionalEchoStub.TRANSACTION_POINT, words(0), words(1, 12, 8, 9));
        assertWords(OptionalEchoStub.TRANSACTION_INSTANT, words(0), words(1, 16, 5, 0, 6));
        assertWords(OptionalEchoStub.TRANSACTION_DATE, words(0), words(1, 12, 5, 0));
        assertWords(OptionalEchoStub.TRANSACTION_ARRAY, words(-1), words(2, 4, 5));
        assertWords(OptionalEchoStub.TRANSACTION_LIST, words(-1), words(1, 1, 'a'));
        assertWords(OptionalEchoStub.TRANSACTION_TEXTS, words(1, -1), words(2, -1, 1, 'a'));
        assertWords(OptionalEchoStub.TRANSACTION_LISTS, words(1, 0), words(2, 0, 1, 8, 0));
    }

    @Test
    void olderWriter_meansEmpty() {
        List<Integer> reply = call(OptionalEchoStub.TRANSACTION_FIELDS, words(1, 8, 9));

        assertThat(reply).isEqualTo(words(1, 20, 9, -1, 0, -1));
    }

    @Test
    void brokenContent_isRefused() {
        assertThatThrownBy(() -> call(OptionalEchoStub.TRANSACTION_TEXT, words(1 << 28)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("not enough data for string");
        assertThatThrownBy(() -> call(OptionalEchoStub.TRANSACTION_COLOR, words(1, 8, 2)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("has no constant with ordinal 2");
        assertThatThrownBy(() -> call(OptionalEchoStub.TRANSACTION_BOX, words(1, 6, 7)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("impossible size of parcelable");
        assertThatThrownBy(() -> call(OptionalEchoStub.TRANSACTION_LIST, List.of()))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("not enough data");
    }

    /** Sends the words of an empty value, then those of another, and expects them back. */
    private void assertWords(int code, List<Integer> empty, List<Integer> present) {
        assertThat(call(code, empty)).isEqualTo(empty);
        assertThat(call(code, present)).isEqualTo(present);
    }

    private List<Integer> call(int code, List<Integer> arguments) {
        return Words.call(remote, code, request -> arguments.forEach(request::writeInt));
    }

    @SafeVarargs
    private static <T> void same(UnaryOperator<Optional<T>> method, T... values) {
        assertThat(method.apply(Optional.empty())).isEmpty();
        for (T value : values) {
            assertThat(method.apply(Optional.of(value))).contains(value);
        }
    }

    private static List<Integer> words(int... words) {
        return IntStream.of(words).boxed().toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<String>[] several(int count) {
        return (Optional<String>[]) new Optional[count];
    }
}
