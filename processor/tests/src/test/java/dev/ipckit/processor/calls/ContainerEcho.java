/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.annotation.FixedSize;
import dev.ipckit.annotation.RemoteInterface;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Arrays of arrays, arrays of fixed lengths, sorted collections and collection classes. */
@RemoteInterface
@SuppressWarnings("NonApiType")
interface ContainerEcho {
    int[][] ints(int[][] value);

    int[][][] deep(int[][][] value);

    byte[][] bytes(byte[][] value);

    String[][] texts(String[][] value);

    @Nullable
    String[][] someTexts(@Nullable String[][] value);

    int[] @Nullable [] someRows(int[] @Nullable [] value);

    int @Nullable [][] noRows(int @Nullable [][] value);

    Values.Point[][] points(Values.Point[][] value);

    List<String>[] lists(List<String>[] value);

    Map<String, Integer>[] maps(Map<String, Integer>[] value);

    List<int[][]> listOfTables(List<int[][]> value);

    Optional<int[][]> maybeTable(Optional<int[][]> value);

    @FixedSize({2, 3})
    int[][] fixed(@FixedSize({2, 3}) int[][] value);

    @FixedSize(4)
    byte[] fixedBytes(@FixedSize(4) byte[] value);

    @FixedSize({1, 2, 2})
    double[][][] fixedDeep(@FixedSize({1, 2, 2}) double[][][] value);

    @FixedSize({2, 2})
    String[][] fixedTexts(@FixedSize({2, 2}) String[][] value);

    @FixedSize(2)
    int @Nullable [] maybeFixed(@FixedSize(2) int @Nullable [] value);

    @FixedSize(2)
    @Nullable
    String[] fixedSomeTexts(@FixedSize(2) @Nullable String[] value);

    @FixedSize({2, 1})
    Values.Point[][] fixedPoints(@FixedSize({2, 1}) Values.Point[][] value);

    Frame frame(Frame value);

    ArrayList<String> arrayList(ArrayList<String> value);

    LinkedList<String> linkedList(LinkedList<String> value);

    HashSet<Integer> hashSet(HashSet<Integer> value);

    LinkedHashSet<String> linkedHashSet(LinkedHashSet<String> value);

    TreeSet<Instant> treeSet(TreeSet<Instant> value);

    SortedSet<String> sortedSet(SortedSet<String> value);

    NavigableSet<Double> navigableSet(NavigableSet<Double> value);

    SortedSet<Ranked> rankedSet(SortedSet<Ranked> value);

    HashMap<String, String> hashMap(HashMap<String, String> value);

    LinkedHashMap<Integer, String> linkedHashMap(LinkedHashMap<Integer, String> value);

    TreeMap<String, Integer> treeMap(TreeMap<String, Integer> value);

    SortedMap<Values.Color, String> sortedMap(SortedMap<Values.Color, String> value);

    NavigableMap<BigDecimal, @Nullable String> navigableMap(NavigableMap<BigDecimal, @Nullable String> value);

    @Nullable
    SortedSet<String> maybeSorted(@Nullable SortedSet<String> value);

    List<SortedSet<String>> listOfSorted(List<SortedSet<String>> value);

    /** Fields of fixed lengths, which an older writer does not know. */
    @SuppressWarnings("ArrayRecordComponent")
    record Frame(
            int first,
            @FixedSize({2, 2}) int[][] corners,
            @FixedSize(1) String @Nullable [] name) {}

    /** Equal and ordered by more than one component. */
    record Ranked(int rank, String name) implements Comparable<Ranked> {
        @Override
        public int compareTo(Ranked other) {
            return rank != other.rank ? Integer.compare(rank, other.rank) : name.compareTo(other.name);
        }
    }
}
