/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.RemoteInterface;
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
import org.jspecify.annotations.Nullable;

/** Gives back what it gets, one method a type. */
@RemoteInterface
interface Echo {
    boolean booleans(boolean value);

    byte bytes(byte value);

    char chars(char value);

    short shorts(short value);

    int ints(int value);

    long longs(long value);

    float floats(float value);

    double doubles(double value);

    Boolean booleanBox(Boolean value);

    Byte byteBox(Byte value);

    Character charBox(Character value);

    Short shortBox(Short value);

    Integer intBox(Integer value);

    Long longBox(Long value);

    Float floatBox(Float value);

    Double doubleBox(Double value);

    @Nullable
    Boolean nullableBoolean(@Nullable Boolean value);

    @Nullable
    Byte nullableByte(@Nullable Byte value);

    @Nullable
    Character nullableChar(@Nullable Character value);

    @Nullable
    Short nullableShort(@Nullable Short value);

    @Nullable
    Integer nullableInt(@Nullable Integer value);

    @Nullable
    Long nullableLong(@Nullable Long value);

    @Nullable
    Float nullableFloat(@Nullable Float value);

    @Nullable
    Double nullableDouble(@Nullable Double value);

    String string(String value);

    @Nullable
    String nullableString(@Nullable String value);

    CharSequence sequence(CharSequence value);

    @Nullable
    CharSequence nullableSequence(@Nullable CharSequence value);

    boolean[] booleanArray(boolean[] value);

    byte[] byteArray(byte[] value);

    char[] charArray(char[] value);

    short[] shortArray(short[] value);

    int[] intArray(int[] value);

    long[] longArray(long[] value);

    float[] floatArray(float[] value);

    double[] doubleArray(double[] value);

    int @Nullable [] nullableIntArray(int @Nullable [] value);

    String[] stringArray(String[] value);

    @Nullable
    String @Nullable [] nullableStringArray(@Nullable String @Nullable [] value);

    Byte[] byteBoxArray(Byte[] value);

    Byte @Nullable [] nullableByteBoxArray(Byte @Nullable [] value);

    Integer[] intBoxArray(Integer[] value);

    @Nullable
    Long[] longBoxArray(@Nullable Long[] value);

    CharSequence[] sequenceArray(CharSequence[] value);

    Color[] enumArray(Color[] value);

    @Nullable
    Point[] recordArray(@Nullable Point[] value);

    Box<String>[] genericArray(Box<String>[] value);

    List<String> list(List<String> value);

    @Nullable
    List<@Nullable String> nullableList(@Nullable List<@Nullable String> value);

    List<Boolean> booleanList(List<Boolean> value);

    List<Byte> byteList(List<Byte> value);

    @Nullable
    List<Byte> nullableByteList(@Nullable List<Byte> value);

    List<Character> charList(List<Character> value);

    List<Short> shortList(List<Short> value);

    List<Integer> intList(List<Integer> value);

    List<Long> longList(List<Long> value);

    List<Float> floatList(List<Float> value);

    List<Double> doubleList(List<Double> value);

    List<@Nullable Integer> nullableIntList(List<@Nullable Integer> value);

    List<List<String>> listOfLists(List<List<String>> value);

    List<@Nullable List<String>> listOfNullableLists(List<@Nullable List<String>> value);

    List<int[]> listOfArrays(List<int[]> value);

    List<Map<String, Set<Point>>> listOfMaps(List<Map<String, Set<Point>>> value);

    Set<String> set(Set<String> value);

    Set<Byte> byteSet(Set<Byte> value);

    Set<Set<Color>> setOfSets(Set<Set<Color>> value);

    Collection<Long> collection(Collection<Long> value);

    Map<String, String> map(Map<String, String> value);

    Map<String, Point> recordMap(Map<String, Point> value);

    Map<String, @Nullable Point> nullableRecordMap(Map<String, @Nullable Point> value);

    Map<Integer, String> intMap(Map<Integer, String> value);

    Map<Point, Color> keyMap(Map<Point, Color> value);

    Map<Color, Map<Long, byte[]>> mapOfMaps(Map<Color, Map<Long, byte[]>> value);

    @Nullable
    Map<String, @Nullable Integer> nullableMap(@Nullable Map<String, @Nullable Integer> value);

    Color color(Color value);

    @Nullable
    Color nullableColor(@Nullable Color value);

    Empty empty(Empty value);

    Point point(Point value);

    @Nullable
    Point nullablePoint(@Nullable Point value);

    Box<String> box(Box<String> value);

    Box<@Nullable Integer> nullableBox(Box<@Nullable Integer> value);

    Pair<Point, List<Color>> pair(Pair<Point, List<Color>> value);

    Node node(Node value);

    Clashing clashing(Clashing value);

    Everything everything(Everything value);

    int varargs(String first, int... rest);

    String clashingNames(
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
            String $this);
}
