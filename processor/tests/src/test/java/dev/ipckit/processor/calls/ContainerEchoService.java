/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

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

/** Gives back what it gets. */
@SuppressWarnings("NonApiType")
final class ContainerEchoService implements ContainerEcho {
    @Override
    public int[][] ints(int[][] value) {
        return value;
    }

    @Override
    public int[][][] deep(int[][][] value) {
        return value;
    }

    @Override
    public byte[][] bytes(byte[][] value) {
        return value;
    }

    @Override
    public String[][] texts(String[][] value) {
        return value;
    }

    @Override
    public @Nullable String[][] someTexts(@Nullable String[][] value) {
        return value;
    }

    @Override
    public int[] @Nullable [] someRows(int[] @Nullable [] value) {
        return value;
    }

    @Override
    public int @Nullable [][] noRows(int @Nullable [][] value) {
        return value;
    }

    @Override
    public Values.Point[][] points(Values.Point[][] value) {
        return value;
    }

    @Override
    public List<String>[] lists(List<String>[] value) {
        return value;
    }

    @Override
    public Map<String, Integer>[] maps(Map<String, Integer>[] value) {
        return value;
    }

    @Override
    public List<int[][]> listOfTables(List<int[][]> value) {
        return value;
    }

    @Override
    public Optional<int[][]> maybeTable(Optional<int[][]> value) {
        return value;
    }

    @Override
    public int[][] fixed(int[][] value) {
        return value;
    }

    @Override
    public byte[] fixedBytes(byte[] value) {
        return value;
    }

    @Override
    public double[][][] fixedDeep(double[][][] value) {
        return value;
    }

    @Override
    public String[][] fixedTexts(String[][] value) {
        return value;
    }

    @Override
    public int @Nullable [] maybeFixed(int @Nullable [] value) {
        return value;
    }

    @Override
    public @Nullable String[] fixedSomeTexts(@Nullable String[] value) {
        return value;
    }

    @Override
    public Values.Point[][] fixedPoints(Values.Point[][] value) {
        return value;
    }

    @Override
    public Frame frame(Frame value) {
        return value;
    }

    @Override
    public ArrayList<String> arrayList(ArrayList<String> value) {
        return value;
    }

    @Override
    public LinkedList<String> linkedList(LinkedList<String> value) {
        return value;
    }

    @Override
    public HashSet<Integer> hashSet(HashSet<Integer> value) {
        return value;
    }

    @Override
    public LinkedHashSet<String> linkedHashSet(LinkedHashSet<String> value) {
        return value;
    }

    @Override
    public TreeSet<Instant> treeSet(TreeSet<Instant> value) {
        return value;
    }

    @Override
    public SortedSet<String> sortedSet(SortedSet<String> value) {
        return value;
    }

    @Override
    public NavigableSet<Double> navigableSet(NavigableSet<Double> value) {
        return value;
    }

    @Override
    public SortedSet<Ranked> rankedSet(SortedSet<Ranked> value) {
        return value;
    }

    @Override
    public HashMap<String, String> hashMap(HashMap<String, String> value) {
        return value;
    }

    @Override
    public LinkedHashMap<Integer, String> linkedHashMap(LinkedHashMap<Integer, String> value) {
        return value;
    }

    @Override
    public TreeMap<String, Integer> treeMap(TreeMap<String, Integer> value) {
        return value;
    }

    @Override
    public SortedMap<Values.Color, String> sortedMap(SortedMap<Values.Color, String> value) {
        return value;
    }

    @Override
    public NavigableMap<BigDecimal, @Nullable String> navigableMap(NavigableMap<BigDecimal, @Nullable String> value) {
        return value;
    }

    @Override
    public @Nullable SortedSet<String> maybeSorted(@Nullable SortedSet<String> value) {
        return value;
    }

    @Override
    public List<SortedSet<String>> listOfSorted(List<SortedSet<String>> value) {
        return value;
    }
}
