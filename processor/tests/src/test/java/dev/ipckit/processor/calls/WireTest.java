/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests word for word, so that both sides cannot drift away from the wire format together. */
class WireTest {

    static Stream<Arguments> requests() {
        return Stream.of(
                words(echo -> echo.ints(17), 17),
                words(echo -> echo.booleans(true), 1),
                words(echo -> echo.bytes((byte) -128), -128),
                words(echo -> echo.chars('a'), 'a'),
                words(echo -> echo.longs(1L << 32), 0, 1),
                words(echo -> echo.intBox(3), 3),
                words(echo -> echo.nullableInt(null), 0),
                words(echo -> echo.nullableInt(5), 1, 8, 5),
                words(echo -> echo.nullableColor(Color.GREEN), 1, 8, 1),
                words(echo -> echo.color(Color.GREEN), 1),
                words(echo -> echo.nullableString(null), -1),
                words(echo -> echo.string("a"), 1, 'a'),
                words(echo -> echo.shortArray(new short[] {1, -1}), 2, 1, -1),
                words(echo -> echo.intList(List.of(4, 5)), 2, 4, 5),
                words(echo -> echo.booleanList(List.of(true)), 1, 1),
                words(echo -> echo.byteList(List.of((byte) 1, (byte) 2)), 2, 0x0201),
                words(echo -> echo.byteBoxArray(new Byte[] {1, 2, 3, 4, 5}), 5, 0x04030201, 5),
                words(echo -> echo.nullableIntList(Arrays.asList(null, 6)), 2, 0, 1, 8, 6),
                words(echo -> echo.nullableList(null), -1),
                words(echo -> echo.point(new Point(8, 9)), 1, 12, 8, 9),
                words(echo -> echo.nullablePoint(null), 0),
                words(echo -> echo.recordArray(new Point[] {null, new Point(1, 2)}), 2, 0, 1, 12, 1, 2),
                words(echo -> echo.box(new Box<>("")), 1, 12, 0, 0),
                words(echo -> echo.listOfArrays(List.of(new int[] {7})), 1, 1, 12, 1, 7),
                words(echo -> echo.listOfNullableLists(Arrays.asList((List<String>) null)), 1, 0),
                words(echo -> echo.map(Map.of("a", "b")), 1, 1, 'a', 1, 'b'),
                words(echo -> echo.recordMap(Map.of("a", new Point(1, 2))), 1, 1, 'a', 1, 12, 1, 2),
                words(echo -> echo.intMap(Map.of(3, "c")), 1, 1, 16, 3, 1, 'c'),
                words(echo -> echo.empty(new Values.Empty()), 1, 4));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void request_isWordForWord(Consumer<Echo> call, List<Integer> expected) {
        RecordingStub stub = new RecordingStub(EchoStub.DESCRIPTOR);
        Echo echo = EchoStub.asInterface(new Loopback(stub));

        assertThatThrownBy(() -> call.accept(echo)).hasMessage("recorded");
        assertThat(stub.words()).isEqualTo(expected);
    }

    private static Arguments words(Consumer<Echo> call, int... expected) {
        return Arguments.of(call, IntStream.of(expected).boxed().toList());
    }
}
