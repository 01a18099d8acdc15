/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.processor.calls.BareUnions.Boxed;
import dev.ipckit.processor.calls.BareUnions.Empty;
import dev.ipckit.processor.calls.BareUnions.Failed;
import dev.ipckit.processor.calls.BareUnions.Full;
import dev.ipckit.processor.calls.BareUnions.Grid;
import dev.ipckit.processor.calls.BareUnions.Holding;
import dev.ipckit.processor.calls.BareUnions.InPair;
import dev.ipckit.processor.calls.BareUnions.Many;
import dev.ipckit.processor.calls.BareUnions.Nested;
import dev.ipckit.processor.calls.BareUnions.Numbers;
import dev.ipckit.processor.calls.BareUnions.Ok;
import dev.ipckit.processor.calls.BareUnions.Other;
import dev.ipckit.processor.calls.BareUnions.Pair;
import dev.ipckit.processor.calls.BareUnions.Place;
import dev.ipckit.processor.calls.BareUnions.Reference;
import dev.ipckit.processor.calls.BareUnions.Single;
import dev.ipckit.processor.calls.BareUnions.Text;
import dev.ipckit.processor.calls.BareUnions.Texts;
import dev.ipckit.processor.calls.BareUnions.Tone;
import dev.ipckit.processor.calls.BareUnions.Value;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Point;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Members that travel as their component alone: round trips, the words of AIDL, and what is refused. */
class BareUnionsTest {
    private static final int MOST = 128;

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
                        new Empty(),
                        new Many(List.of(new Many(List.of()), new Single(1)))));
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
                words(new Many(List.of(new Single(5))), 1, 13, 1, 1, 1, 5),
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
        RecordingStub stub = new RecordingStub(BareUnionsStub.DESCRIPTOR);
        BareUnions unions = BareUnionsStub.asInterface(new Loopback(stub));

        assertThatThrownBy(() -> call.accept(unions)).hasMessage("recorded");
        assertThat(stub.words()).isEqualTo(expected);
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
            {1, 14, 0},
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
            assertThatThrownBy(() -> send(words)).as(Arrays.toString(words)).isInstanceOf(BadParcelException.class);
        }
    }

    /** Throws what the call ends with. */
    private static void send(int[] words) {
        List<Integer> ignored = Words.call(
                new Loopback(BareUnionsStub.of(new BareUnionsService())), BareUnionsStub.TRANSACTION_VALUE, words);
    }

    private static Value nested(int depth, boolean inList) {
        Value value = new Single(1);
        for (int i = 0; i < depth; i++) {
            value = inList ? new Many(List.of(value)) : new Nested(value);
        }
        return value;
    }

    /** No size says where a bare member ends, so that nothing but the count of the members around it ends the nesting. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void deepestThatIsAllowed_travels_andDeeperIsRefused(boolean inList) {
        BareUnions unions = connected.client();
        assertThat(unions.value(nested(MOST, inList))).isEqualTo(nested(MOST, inList));
        assertThat(unions.list(List.of(nested(MOST, inList), nested(MOST, inList))))
                .hasSize(2);
        for (int depth : new int[] {MOST + 1, 100_000}) {
            Value deep = nested(depth, inList);
            assertThatThrownBy(() -> unions.value(deep))
                    .isInstanceOf(BadParcelException.class)
                    .hasMessageContaining("more than 128 parcelables inside each other");
        }
        int[] level = inList ? new int[] {1, 13, 1} : new int[] {1, 9};
        int[] words = IntStream.range(0, 80_000 * level.length)
                .map(i -> level[i % level.length])
                .toArray();
        assertThatThrownBy(() -> send(words))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("more than 128 parcelables inside each other");
    }

    /** Records count as they do everywhere, and bare members around them once. */
    @Test
    void parcelablesInside_areCountedOnce() {
        Pair pair = pair(MOST);
        assertThat(connected.client().pair(pair)).isEqualTo(pair);
        assertThatThrownBy(() -> connected.client().pair(pair(MOST + 1)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("more than 128 parcelables inside each other");
    }

    private static Pair pair(int depth) {
        Pair pair = new Pair(null);
        for (int i = 1; i < depth; i++) {
            pair = new Pair(new InPair(pair));
        }
        return pair;
    }
}
