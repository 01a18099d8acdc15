/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.processor.calls.BareUnions.Boxed;
import dev.ipckit.processor.calls.BareUnions.Empty;
import dev.ipckit.processor.calls.BareUnions.Failed;
import dev.ipckit.processor.calls.BareUnions.Full;
import dev.ipckit.processor.calls.BareUnions.Grid;
import dev.ipckit.processor.calls.BareUnions.Holding;
import dev.ipckit.processor.calls.BareUnions.Nested;
import dev.ipckit.processor.calls.BareUnions.Numbers;
import dev.ipckit.processor.calls.BareUnions.Ok;
import dev.ipckit.processor.calls.BareUnions.Other;
import dev.ipckit.processor.calls.BareUnions.Place;
import dev.ipckit.processor.calls.BareUnions.Reference;
import dev.ipckit.processor.calls.BareUnions.Single;
import dev.ipckit.processor.calls.BareUnions.Text;
import dev.ipckit.processor.calls.BareUnions.Texts;
import dev.ipckit.processor.calls.BareUnions.Tone;
import dev.ipckit.processor.calls.BareUnions.Value;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Members that travel as their component alone: round trips, the words of AIDL, and what is refused. */
class BareUnionsTest {
    private static Connected<BareUnions> connected;

    @BeforeAll
    static void connect() {
        connected = Connected.to(BareUnionsStub.of(new BareUnionsService()), BareUnionsStub::asInterface);
    }

    @AfterAll
    static void close() {
        connected.close();
    }

    static Stream<Value> values() {
        Stream.Builder<Value> values = Stream.builder();
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            values.add(new Single(random.nextInt())).add(new Boxed(random.nextLong()));
            values.add(new Text(Long.toString(random.nextLong(), 36)));
        }
        return Stream.concat(
                values.build(),
                Stream.of(
                        new Single(Integer.MIN_VALUE),
                        new Other(Integer.MAX_VALUE),
                        new Text(""),
                        new Text("\0\uD83D\uDE00"),
                        new Reference(null),
                        new Texts(List.of()),
                        new Texts(List.of("a", "")),
                        new Tone(Color.GREEN),
                        new Place(new Point(1, 2)),
                        new Nested(null),
                        new Nested(new Nested(new Full(3, "c"))),
                        new Boxed(null),
                        new Full(0, ""),
                        new Empty()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void value_comesBack_fromEveryPlace(Value value) {
        BareUnions unions = connected.client();
        assertThat(unions.value(value)).isEqualTo(value);
        assertThat(unions.nullable(value)).isEqualTo(value);
        assertThat(unions.list(Arrays.asList(value, null, value))).containsExactly(value, null, value);
        assertThat(unions.array(new Value[] {value, value})).containsExactly(value, value);
        assertThat(unions.map(Map.of("k", value))).isEqualTo(Map.of("k", value));
        assertThat(unions.optional(Optional.of(value))).contains(value);
        Holding holding = new Holding(4, value, value, 5);
        assertThat(unions.holding(holding)).isEqualTo(holding);
    }

    @Test
    void others_comeBack() {
        BareUnions unions = connected.client();
        assertThat(unions.nullable(null)).isNull();
        assertThat(unions.optional(Optional.empty())).isEmpty();
        assertThat(((Numbers) unions.value(new Numbers(new int[] {1, -1}))).values())
                .containsExactly(1, -1);
        assertThat(((Grid) unions.value(new Grid(new byte[] {1, -1}))).value()).containsExactly(1, -1);
        assertThat(unions.result(new Ok<>("o"))).isEqualTo(new Ok<>("o"));
        assertThat(unions.result(new Failed<>("f"))).isEqualTo(new Failed<String>("f"));
        assertThat(unions.number(new Single(9))).isEqualTo(new Single(9));
        RemoteStub object = BareUnionsStub.of(new BareUnionsService());
        assertThat(((Reference) unions.value(new Reference(object))).value()).isSameAs(object);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                words(new Numbers(new int[] {7, 8}), 1, 0, 2, 7, 8),
                words(new Single(5), 1, 1, 5),
                words(new Other(-1), 1, 2, -1),
                words(new Text("a"), 1, 3, 1, 'a'),
                words(new Texts(List.of("a", "b")), 1, 5, 2, 1, 'a', 1, 'b'),
                words(new Tone(Color.GREEN), 1, 6, 1),
                words(new Place(new Point(8, 9)), 1, 7, 1, 12, 8, 9),
                words(new Grid(new byte[] {1, 2}), 1, 8, 2, 0x0201),
                words(new Nested(null), 1, 9, 0),
                words(new Nested(new Single(5)), 1, 9, 1, 1, 5),
                words(new Boxed(null), 1, 10, 0),
                words(new Boxed(3L), 1, 10, 1, 12, 3, 0),
                words(new Full(4, "a"), 1, 11, 1, 16, 4, 1, 'a'),
                words(new Empty(), 1, 12, 1, 4),
                Arguments.of((Consumer<BareUnions>) unions -> unions.nullable(null), List.of(0)),
                Arguments.of(
                        (Consumer<BareUnions>) unions -> unions.result(new Ok<>("a")), List.of(1, 3, 1, (int) 'a')),
                Arguments.of((Consumer<BareUnions>) unions -> unions.number(new Single(6)), List.of(1, 8, 6)));
    }

    private static Arguments words(Value value, int... expected) {
        return Arguments.of(
                (Consumer<BareUnions>) unions -> unions.value(value),
                IntStream.of(expected).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void request_isWordForWordThatOfAidl(Consumer<BareUnions> call, List<Integer> expected) {
        List<Integer> words = new ArrayList<>();
        BareUnions unions = BareUnionsStub.asInterface(new Loopback(new RemoteStub(BareUnionsStub.DESCRIPTOR) {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                request.enforceInterfaceToken(BareUnionsStub.DESCRIPTOR);
                while (request.remaining() > 0) {
                    words.add(request.readInt());
                }
                throw new IllegalStateException("recorded");
            }
        }));

        assertThatThrownBy(() -> call.accept(unions)).hasMessage("recorded");
        assertThat(words).isEqualTo(expected);
    }

    @Test
    void nullInside_isNamed() {
        assertThatThrownBy(() -> connected.client().value(new Text(null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Text.value");
        assertThatThrownBy(() -> connected.client().value(new Grid(new byte[3])))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostile_isRefused() {
        for (int[] words : new int[][] {
            {},
            {1},
            {1, 1},
            {1, 13, 0},
            {1, -1, 5},
            {0},
            {1, 3, -1},
            {1, 3, 1 << 30},
            {1, 0, 1 << 28},
            {1, 5, 1 << 28},
            {1, 8, 3, 0},
            {1, 1, 5, 6},
            {1, 6, 99},
            {1, 7, 0}
        }) {
            try (Parcel request = Parcel.obtain();
                    Parcel reply = Parcel.obtain()) {
                request.writeInterfaceToken(BareUnionsStub.DESCRIPTOR);
                for (int word : words) {
                    request.writeInt(word);
                }
                new Loopback(BareUnionsStub.of(new BareUnionsService()))
                        .transact(BareUnionsStub.TRANSACTION_VALUE, request, reply, CallOptions.DEFAULT);
                reply.makeReadable();
                assertThatThrownBy(reply::readException)
                        .as(Arrays.toString(words))
                        .isInstanceOf(BadParcelException.class);
            }
        }
    }
}
