/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.processor.calls.Values.Box;
import dev.ipckit.processor.calls.Values.Clashing;
import dev.ipckit.processor.calls.Values.Color;
import dev.ipckit.processor.calls.Values.Empty;
import dev.ipckit.processor.calls.Values.Everything;
import dev.ipckit.processor.calls.Values.Node;
import dev.ipckit.processor.calls.Values.Pair;
import dev.ipckit.processor.calls.Values.Point;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gives back what it gets, containers and records too. */
class EchoService extends ScalarEchoService {
    @Override
    public boolean[] booleanArray(boolean[] value) {
        return value;
    }

    @Override
    public byte[] byteArray(byte[] value) {
        return value;
    }

    @Override
    public char[] charArray(char[] value) {
        return value;
    }

    @Override
    public short[] shortArray(short[] value) {
        return value;
    }

    @Override
    public int[] intArray(int[] value) {
        return value;
    }

    @Override
    public long[] longArray(long[] value) {
        return value;
    }

    @Override
    public float[] floatArray(float[] value) {
        return value;
    }

    @Override
    public double[] doubleArray(double[] value) {
        return value;
    }

    @Override
    public int @Nullable [] nullableIntArray(int @Nullable [] value) {
        return value;
    }

    @Override
    public String[] stringArray(String[] value) {
        return value;
    }

    @Override
    public @Nullable String @Nullable [] nullableStringArray(@Nullable String @Nullable [] value) {
        return value;
    }

    @Override
    public Byte[] byteBoxArray(Byte[] value) {
        return value;
    }

    @Override
    public Byte @Nullable [] nullableByteBoxArray(Byte @Nullable [] value) {
        return value;
    }

    @Override
    public Integer[] intBoxArray(Integer[] value) {
        return value;
    }

    @Override
    public @Nullable Long[] longBoxArray(@Nullable Long[] value) {
        return value;
    }

    @Override
    public CharSequence[] sequenceArray(CharSequence[] value) {
        return value;
    }

    @Override
    public Color[] enumArray(Color[] value) {
        return value;
    }

    @Override
    public @Nullable Point[] recordArray(@Nullable Point[] value) {
        return value;
    }

    @Override
    public Box<String>[] genericArray(Box<String>[] value) {
        return value;
    }

    @Override
    public List<String> list(List<String> value) {
        return value;
    }

    @Override
    public @Nullable List<@Nullable String> nullableList(@Nullable List<@Nullable String> value) {
        return value;
    }

    @Override
    public List<Boolean> booleanList(List<Boolean> value) {
        return value;
    }

    @Override
    public List<Byte> byteList(List<Byte> value) {
        return value;
    }

    @Override
    public @Nullable List<Byte> nullableByteList(@Nullable List<Byte> value) {
        return value;
    }

    @Override
    public List<Character> charList(List<Character> value) {
        return value;
    }

    @Override
    public List<Short> shortList(List<Short> value) {
        return value;
    }

    @Override
    public List<Integer> intList(List<Integer> value) {
        return value;
    }

    @Override
    public List<Long> longList(List<Long> value) {
        return value;
    }

    @Override
    public List<Float> floatList(List<Float> value) {
        return value;
    }

    @Override
    public List<Double> doubleList(List<Double> value) {
        return value;
    }

    @Override
    public List<@Nullable Integer> nullableIntList(List<@Nullable Integer> value) {
        return value;
    }

    @Override
    public List<List<String>> listOfLists(List<List<String>> value) {
        return value;
    }

    @Override
    public List<@Nullable List<String>> listOfNullableLists(List<@Nullable List<String>> value) {
        return value;
    }

    @Override
    public List<int[]> listOfArrays(List<int[]> value) {
        return value;
    }

    @Override
    public List<Map<String, Set<Point>>> listOfMaps(List<Map<String, Set<Point>>> value) {
        return value;
    }

    @Override
    public Set<String> set(Set<String> value) {
        return value;
    }

    @Override
    public Set<Byte> byteSet(Set<Byte> value) {
        return value;
    }

    @Override
    public Set<Set<Color>> setOfSets(Set<Set<Color>> value) {
        return value;
    }

    @Override
    public Collection<Long> collection(Collection<Long> value) {
        return value;
    }

    @Override
    public Map<String, String> map(Map<String, String> value) {
        return value;
    }

    @Override
    public Map<String, Point> recordMap(Map<String, Point> value) {
        return value;
    }

    @Override
    public Map<String, @Nullable Point> nullableRecordMap(Map<String, @Nullable Point> value) {
        return value;
    }

    @Override
    public Map<Integer, String> intMap(Map<Integer, String> value) {
        return value;
    }

    @Override
    public Map<Point, Color> keyMap(Map<Point, Color> value) {
        return value;
    }

    @Override
    public Map<Color, Map<Long, byte[]>> mapOfMaps(Map<Color, Map<Long, byte[]>> value) {
        return value;
    }

    @Override
    public @Nullable Map<String, @Nullable Integer> nullableMap(@Nullable Map<String, @Nullable Integer> value) {
        return value;
    }

    @Override
    public Color color(Color value) {
        return value;
    }

    @Override
    public @Nullable Color nullableColor(@Nullable Color value) {
        return value;
    }

    @Override
    public Empty empty(Empty value) {
        return value;
    }

    @Override
    public Point point(Point value) {
        return value;
    }

    @Override
    public @Nullable Point nullablePoint(@Nullable Point value) {
        return value;
    }

    @Override
    public Box<String> box(Box<String> value) {
        return value;
    }

    @Override
    public Box<@Nullable Integer> nullableBox(Box<@Nullable Integer> value) {
        return value;
    }

    @Override
    public Pair<Point, List<Color>> pair(Pair<Point, List<Color>> value) {
        return value;
    }

    @Override
    public Node node(Node value) {
        return value;
    }

    @Override
    public Clashing clashing(Clashing value) {
        return value;
    }

    @Override
    public Everything everything(Everything value) {
        return value;
    }

    @Override
    public int varargs(String first, int... rest) {
        return first.length() + IntStream.of(rest).sum();
    }

    @Override
    public String clashingNames(
            String request,
            String reply,
            String remote,
            String options,
            String failure,
            String result,
            String oneway,
            String code,
            String implementation,
            String Objects,
            String $this) {
        return String.join(
                " ", request, reply, remote, options, failure, result, oneway, code, implementation, Objects, $this);
    }
}
