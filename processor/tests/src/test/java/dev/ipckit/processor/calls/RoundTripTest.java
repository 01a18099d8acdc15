/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static dev.ipckit.processor.calls.RoundTripTest.Case.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Clashing;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Empty;
import dev.ipckit.processor.calls.Values.Everything;
import dev.ipckit.processor.calls.Values.Node;
import dev.ipckit.processor.calls.Values.Pair;
import dev.ipckit.processor.calls.Values.Point;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private final Echo echo = new EchoProxy(new Loopback(EchoStub.of(new EchoService())));

    /** A method of {@link Echo} and values to send through it. */
    record Case(String method, List<Object> values) {
        static Case of(String method, Object... values) {
            return new Case(method, Arrays.asList(values));
        }

        @Override
        public String toString() {
            return method;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void value_comesBackAsItWent(Case one) throws Exception {
        Method method = Stream.of(Echo.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(one.method()))
                .findFirst()
                .orElseThrow();
        for (Object value : one.values()) {
            Object result = method.invoke(echo, value);

            assertThat(Shown.of(result)).isEqualTo(Shown.of(value));
        }
    }

    @Test
    void cases_coverEveryMethod() {
        Set<String> covered = new LinkedHashSet<>();
        cases().forEach(one -> covered.add(one.method()));
        covered.add("varargs");
        covered.add("clashingNames");

        assertThat(covered)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Echo.class.getDeclaredMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void varargs_arriveAsArray() {
        assertThat(echo.varargs("abc")).isEqualTo(3);
        assertThat(echo.varargs("abc", 1, 2)).isEqualTo(6);
    }

    @Test
    void clashingParameterNames_areToldApart() {
        assertThat(echo.clashingNames("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"))
                .isEqualTo("a b c d e f g h i j k");
    }

    @Test
    void order_isKeptInSetsAndMaps() {
        Set<String> set = new LinkedHashSet<>(List.of("z", "a", "m"));
        Map<String, String> map = new TreeMap<>(Collections.reverseOrder());
        map.putAll(Map.of("a", "1", "b", "2", "c", "3"));

        assertThat(echo.set(set)).containsExactly("z", "a", "m");
        assertThat(echo.map(map).keySet()).containsExactly("c", "b", "a");
    }

    static Stream<Case> cases() {
        return Stream.of(scalars(), boxes(), texts(), arrays(), lists(), containers(), records())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> scalars() {
        return Stream.of(
                of("booleans", true, false),
                of("bytes", Byte.MIN_VALUE, (byte) -1, Byte.MAX_VALUE),
                of("chars", '\0', 'a', '\ud800', Character.MAX_VALUE),
                of("shorts", Short.MIN_VALUE, (short) 0, Short.MAX_VALUE),
                of("ints", Integer.MIN_VALUE, 0, Integer.MAX_VALUE),
                of("longs", Long.MIN_VALUE, -1L, Long.MAX_VALUE),
                of("floats", Float.NaN, -0F, Float.NEGATIVE_INFINITY, Float.MIN_VALUE),
                of("doubles", Double.NaN, -0D, Double.POSITIVE_INFINITY, Double.MAX_VALUE),
                of("color", Color.RED, Color.GREEN),
                of("nullableColor", null, Color.RED, Color.GREEN));
    }

    private static Stream<Case> boxes() {
        return Stream.of(
                of("booleanBox", true),
                of("byteBox", (byte) -128),
                of("charBox", 'x'),
                of("shortBox", (short) -5),
                of("intBox", 1 << 20),
                of("longBox", 1L << 40),
                of("floatBox", 1.5F),
                of("doubleBox", 1.5),
                of("nullableBoolean", null, false),
                of("nullableByte", null, (byte) 7),
                of("nullableChar", null, 'c'),
                of("nullableShort", null, (short) 9),
                of("nullableInt", null, 0, -1),
                of("nullableLong", null, Long.MIN_VALUE),
                of("nullableFloat", null, -1F),
                of("nullableDouble", null, 2D));
    }

    private static Stream<Case> texts() {
        return Stream.of(
                of("string", "", "a", "h\u00e4\u4e16\ud83d\ude00\0", "x".repeat(10_000)),
                of("nullableString", null, "", "text"),
                of("sequence", "", "text"),
                of("nullableSequence", null, "text"));
    }

    private static Stream<Case> arrays() {
        return Stream.of(
                of("booleanArray", new boolean[0], new boolean[] {true, false}),
                of("byteArray", new byte[0], new byte[] {1, -1, 0}),
                of("charArray", new char[0], new char[] {'a', '\uffff'}),
                of("shortArray", new short[0], new short[] {1, -1}),
                of("intArray", new int[0], new int[] {1, -1}),
                of("longArray", new long[0], new long[] {Long.MIN_VALUE}),
                of("floatArray", new float[0], new float[] {1F}),
                of("doubleArray", new double[0], new double[] {-0D}),
                of("nullableIntArray", null, new int[] {3}),
                of("stringArray", new String[0], (Object) new String[] {"", "a"}),
                of("nullableStringArray", null, (Object) new String[] {null, "", "a"}),
                of("byteBoxArray", (Object) new Byte[] {1, -1, 2, 3, 4}),
                of("nullableByteBoxArray", null, (Object) new Byte[] {1}),
                of("intBoxArray", (Object) new Integer[] {1, -1}),
                of("longBoxArray", (Object) new Long[] {null, 5L}),
                of("sequenceArray", (Object) new CharSequence[] {"a", ""}),
                of("enumArray", (Object) new Color[] {Color.GREEN, Color.RED}),
                of("recordArray", (Object) new Point[] {null, new Point(1, 2)}),
                of("genericArray", (Object) new Box<?>[0], (Object) boxes("a", "b")));
    }

    private static Stream<Case> lists() {
        return Stream.of(
                of("list", List.of(), List.of("", "a"), new ArrayList<>(List.of("b"))),
                of("nullableList", null, Arrays.asList("a", null)),
                of("booleanList", List.of(true, false)),
                of("byteList", List.of(), List.of((byte) 1, (byte) -1)),
                of("nullableByteList", null, List.of((byte) 1)),
                of("charList", List.of('a', '\uffff')),
                of("shortList", List.of((short) -1)),
                of("intList", List.of(), List.of(1, -1)),
                of("longList", List.of(Long.MAX_VALUE)),
                of("floatList", List.of(Float.NaN)),
                of("doubleList", List.of(-0D)),
                of("nullableIntList", Arrays.asList(null, 0, 1)),
                of("listOfLists", List.of(), List.of(List.of(), List.of("a", "b"))),
                of("listOfNullableLists", Arrays.asList(null, List.of("a"))),
                of("listOfArrays", List.of(new int[0], new int[] {1})),
                of("listOfMaps", List.of(Map.of(), Map.of("k", Set.of(new Point(1, 2))))));
    }

    private static Stream<Case> containers() {
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("a", null);
        return Stream.of(
                of("set", Set.of(), Set.of("a")),
                of("byteSet", Set.of((byte) 1)),
                of("setOfSets", Set.of(Set.of(Color.RED))),
                of("collection", List.of(1L, 2L), Collections.unmodifiableCollection(List.of(3L))),
                of("map", Map.of(), Map.of("", "b")),
                of("recordMap", Map.of("a", new Point(1, 2))),
                of("nullableRecordMap", withNull, Map.of("b", new Point(0, 0))),
                of("intMap", Map.of(1, "one")),
                of("keyMap", Map.of(new Point(1, 1), Color.GREEN)),
                of("mapOfMaps", Map.of(Color.RED, Map.of(1L, new byte[] {1, 2, 3}))),
                of("nullableMap", null, withNull, Map.of("b", 2)));
    }

    private static Stream<Case> records() {
        Node leaf = new Node("leaf", null, List.of(), Map.of());
        Node node = new Node("root", leaf, List.of(leaf, leaf), Map.of("x", leaf));
        Point point = new Point(1, -1);
        return Stream.of(
                of("empty", new Empty()),
                of("point", point),
                of("nullablePoint", null, point),
                of("box", new Box<>("content")),
                of("nullableBox", new Box<Integer>(null), new Box<>(3)),
                of("pair", new Pair<>(point, null), new Pair<>(point, List.of(Color.RED))),
                of("node", leaf, node, new Node("deep", node, List.of(node), Map.of())),
                of("clashing", new Clashing(1, 2, 3, 4, 5, 6, "seven", true)),
                of("everything", everything(false), everything(true)));
    }

    private static Everything everything(boolean full) {
        Point point = new Point(5, 6);
        return new Everything(
                full,
                (byte) 1,
                'l',
                (short) 2,
                3,
                4L,
                5F,
                6D,
                7,
                full ? 8L : null,
                "text",
                full ? "maybe" : null,
                "sequence",
                new int[] {1, 2},
                full ? new String[] {"a"} : null,
                Color.GREEN,
                full ? Color.RED : null,
                point,
                full ? point : null,
                List.of("x"),
                Set.of(Color.GREEN),
                List.of(point),
                full ? Map.of("numbers", Arrays.asList(1, null)) : Map.of(),
                new Box<>(full ? List.of(new Box<>("deep")) : List.of()));
    }

    @SafeVarargs
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Box<T>[] boxes(T... values) {
        Box[] boxes = new Box[values.length];
        for (int i = 0; i < values.length; i++) {
            boxes[i] = new Box<>(values[i]);
        }
        return boxes;
    }
}
