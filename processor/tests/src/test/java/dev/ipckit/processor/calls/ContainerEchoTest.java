/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.processor.calls.ContainerEcho.Frame;
import dev.ipckit.processor.calls.ContainerEcho.Ranked;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Point;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContainerEchoTest {
    private final RemoteObject remote = new Loopback(ContainerEchoStub.of(new ContainerEchoService()));
    private final ContainerEcho echo = new ContainerEchoProxy(remote);

    @Test
    void arraysOfArrays_comeBackAsTheyWent() {
        same(echo::ints, new int[0][], new int[][] {{}, {1}, {2, 3}});
        same(echo::deep, new int[][][] {{}, {{}, {1, -1}}});
        same(echo::bytes, new byte[][] {{1, 2, 3}, {}});
        same(echo::texts, new String[][] {{"a", ""}, {}});
        same(echo::someTexts, new @Nullable String[][] {{"a", null}});
        same(echo::someRows, new int[] @Nullable [] {null, {1}});
        same(echo::points, new Point[][] {{new Point(1, 2)}, {}});
        same(echo::lists, ContainerEchoTest.<List<String>>array(List.of("a"), List.of()));
        same(echo::maps, ContainerEchoTest.<Map<String, Integer>>array(Map.of("a", 1), Map.of()));
        same(echo::listOfTables, List.of(new int[][] {{1}, {}}, new int[0][]));
        assertThat(echo.noRows(null)).isNull();
        assertThat(echo.maybeTable(Optional.empty())).isEmpty();
        assertThat(echo.maybeTable(Optional.of(new int[][] {{7}})).orElseThrow())
                .isDeepEqualTo(new int[][] {{7}});
    }

    @Test
    void randomTables_comeBackAsTheyWent() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            int[][] table = new int[random.nextInt(20)][];
            for (int i = 0; i < table.length; i++) {
                table[i] = random.ints(random.nextInt(20)).toArray();
            }
            same(echo::ints, table);
        }
    }

    @Test
    void fixedArrays_comeBackAsTheyWent() {
        same(echo::fixed, new int[][] {{1, 2, 3}, {4, 5, 6}});
        same(echo::fixedBytes, new byte[] {1, 2, 3, 4});
        same(echo::fixedDeep, new double[][][] {{{1, -0D}, {Double.NaN, 2}}});
        same(echo::fixedTexts, new String[][] {{"a", "b"}, {"", "d"}});
        same(echo::fixedSomeTexts, new @Nullable String[] {null, "x"});
        same(echo::fixedPoints, new Point[][] {{new Point(1, 2)}, {new Point(3, 4)}});
        same(echo::maybeFixed, new int[] {1, 2});
        assertThat(echo.maybeFixed(null)).isNull();
        same(echo::frame, new Frame(1, new int[][] {{1, 2}, {3, 4}}, null));
        same(echo::frame, new Frame(1, new int[][] {{1, 2}, {3, 4}}, new String[] {"n"}));
    }

    @Test
    void fixedArrays_haveTheBytesOfAidl() {
        assertThat(call(ContainerEchoStub.TRANSACTION_FIXED, 2, 3, 1, 2, 3, 3, 4, 5, 6))
                .isEqualTo(words(2, 3, 1, 2, 3, 3, 4, 5, 6));
        assertThat(call(ContainerEchoStub.TRANSACTION_FIXED_BYTES, 4, 0x04030201))
                .isEqualTo(words(4, 0x04030201));
        assertThat(call(ContainerEchoStub.TRANSACTION_FIXED_POINTS, 2, 1, 1, 12, 1, 2, 1, 1, 12, 3, 4))
                .isEqualTo(words(2, 1, 1, 12, 1, 2, 1, 1, 12, 3, 4));
        assertThat(call(ContainerEchoStub.TRANSACTION_MAYBE_FIXED, -1)).isEqualTo(words(-1));
    }

    @Test
    void arraysOfArrays_haveAParcelableForEachInnerOne() {
        assertThat(call(ContainerEchoStub.TRANSACTION_INTS, 2, 1, 8, 0, 1, 12, 1, 7))
                .isEqualTo(words(2, 1, 8, 0, 1, 12, 1, 7));
        assertThat(call(ContainerEchoStub.TRANSACTION_SOME_ROWS, 2, 0, 1, 8, 0)).isEqualTo(words(2, 0, 1, 8, 0));
    }

    @Test
    void wrongLength_isRefusedBySender() {
        assertThatThrownBy(() -> echo.fixed(new int[3][3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dev.ipckit.processor.calls.ContainerEcho.fixed: parameter value:"
                        + " int[][] of the fixed length 2 has length 3");
        assertThatThrownBy(() -> echo.fixed(new int[][] {{1, 2, 3}, {4, 5}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("int[] of the fixed length 3 has length 2");
        assertThatThrownBy(() -> echo.fixed(new int[2][]))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("an element of int[][] is null");
    }

    @Test
    void wrongLength_isRefusedByReceiver() {
        assertRefused("int[][] of the fixed length 2 has length 1", ContainerEchoStub.TRANSACTION_FIXED, 1, 3, 1, 2, 3);
        assertRefused("int[] of the fixed length 3 has length 0", ContainerEchoStub.TRANSACTION_FIXED, 2, 0, 0);
        assertRefused("int[] is null", ContainerEchoStub.TRANSACTION_FIXED, 2, -1, -1);
        assertRefused("int[][] is null", ContainerEchoStub.TRANSACTION_FIXED, -1);
        assertRefused("impossible count", ContainerEchoStub.TRANSACTION_FIXED, 1 << 28);
        assertRefused("impossible count", ContainerEchoStub.TRANSACTION_FIXED, 2, 1 << 28);
        assertRefused("impossible count", ContainerEchoStub.TRANSACTION_INTS, 1 << 28);
        assertRefused("int[] is null", ContainerEchoStub.TRANSACTION_INTS, 1, 0);
        assertRefused("impossible size", ContainerEchoStub.TRANSACTION_INTS, 1, 1, 1 << 20);
    }

    @Test
    void olderWriter_meansZeros() {
        assertThat(call(ContainerEchoStub.TRANSACTION_FRAME, 1, 8, 5))
                .isEqualTo(words(1, 40, 5, 2, 2, 0, 0, 2, 0, 0, -1));
    }

    @Test
    @SuppressWarnings("JdkObsolete")
    void collections_areOfTheirClass() {
        exactly(echo::arrayList, new ArrayList<>(List.of("b", "a")));
        exactly(echo::linkedList, new LinkedList<>(List.of("b", "a")));
        exactly(echo::hashSet, new HashSet<>(List.of(1, 2, 3)));
        exactly(echo::linkedHashSet, new LinkedHashSet<>(List.of("z", "a")));
        exactly(echo::treeSet, new TreeSet<>(List.of(Instant.MAX, Instant.EPOCH)));
        exactly(echo::sortedSet, new TreeSet<>(List.of("b", "a", "c")));
        exactly(echo::navigableSet, new TreeSet<>(List.of(Double.NaN, -0D, 0D, -1D)));
        exactly(echo::rankedSet, new TreeSet<>(List.of(new Ranked(2, "a"), new Ranked(1, "b"))));
        exactly(echo::hashMap, new HashMap<>(Map.of("a", "1", "b", "2")));
        Map<Integer, String> ordered = new LinkedHashMap<>();
        ordered.put(9, "nine");
        ordered.put(1, "one");
        exactly(echo::linkedHashMap, (LinkedHashMap<Integer, String>) ordered);
        exactly(echo::treeMap, new TreeMap<>(Map.of("b", 1, "a", 2)));
        exactly(echo::sortedMap, new TreeMap<>(Map.of(Color.GREEN, "g", Color.RED, "r")));
        NavigableMap<BigDecimal, @Nullable String> decimals = new TreeMap<>();
        decimals.put(new BigDecimal("1.50"), null);
        decimals.put(BigDecimal.ZERO, "zero");
        exactly(echo::navigableMap, decimals);
        assertThat(echo.maybeSorted(null)).isNull();
        List<SortedSet<String>> sorted = List.of(new TreeSet<>(List.of("b", "a")), new TreeSet<>());
        assertThat(echo.listOfSorted(sorted)).isEqualTo(sorted);
    }

    @Test
    void comparator_isRefusedBySender() {
        SortedSet<String> reversed = new TreeSet<>(Collections.reverseOrder());
        reversed.add("a");
        SortedSet<String> natural = new TreeSet<>(Comparator.<String>naturalOrder());
        natural.add("a");

        assertThatThrownBy(() -> echo.sortedSet(reversed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ContainerEcho.sortedSet: parameter value is sorted by a comparator");
        assertThat(echo.sortedSet(natural)).containsExactly("a");
    }

    private void assertRefused(String message, int code, int... arguments) {
        assertThatThrownBy(() -> call(code, arguments))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining(message);
    }

    private List<Integer> call(int code, int... arguments) {
        return Words.call(remote, code, arguments);
    }

    @SafeVarargs
    private static <T> void same(UnaryOperator<T> method, T... values) {
        for (T value : values) {
            assertThat(Shown.of(method.apply(value))).isEqualTo(Shown.of(value));
        }
    }

    private static <T> void exactly(UnaryOperator<T> method, T value) {
        T result = method.apply(value);
        assertThat(result).isEqualTo(value).hasToString(value.toString());
        assertThat(result.getClass()).isEqualTo(value.getClass());
    }

    private static List<Integer> words(int... words) {
        return IntStream.of(words).boxed().toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> T[] array(T... values) {
        return values;
    }
}
