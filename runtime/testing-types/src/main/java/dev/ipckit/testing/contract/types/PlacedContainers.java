/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.annotation.InOut;
import dev.ipckit.annotation.Out;
import dev.ipckit.testing.contract.types.EnumTypes.ByteEnum;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Collections and maps, each in every place. See {@link Placing}. */
@SuppressWarnings("NonApiType")
interface PlacedContainers {
    List<String> placeList(
            List<String> value,
            Everywhere<List<String>> places,
            @Out Holder<Everywhere<List<String>>> repeated,
            @InOut Holder<List<String>> exchanged);

    CompletableFuture<Everywhere<List<String>>> placeListLater(Everywhere<List<String>> places);

    List<Byte> placeByteList(
            List<Byte> value,
            Everywhere<List<Byte>> places,
            @Out Holder<Everywhere<List<Byte>>> repeated,
            @InOut Holder<List<Byte>> exchanged);

    CompletableFuture<Everywhere<List<Byte>>> placeByteListLater(Everywhere<List<Byte>> places);

    List<@Nullable Integer> placeNullableList(
            List<@Nullable Integer> value,
            Everywhere<List<@Nullable Integer>> places,
            @Out Holder<Everywhere<List<@Nullable Integer>>> repeated,
            @InOut Holder<List<@Nullable Integer>> exchanged);

    CompletableFuture<Everywhere<List<@Nullable Integer>>> placeNullableListLater(
            Everywhere<List<@Nullable Integer>> places);

    List<List<String>> placeListOfLists(
            List<List<String>> value,
            Everywhere<List<List<String>>> places,
            @Out Holder<Everywhere<List<List<String>>>> repeated,
            @InOut Holder<List<List<String>>> exchanged);

    CompletableFuture<Everywhere<List<List<String>>>> placeListOfListsLater(Everywhere<List<List<String>>> places);

    List<int[]> placeListOfArrays(
            List<int[]> value,
            Everywhere<List<int[]>> places,
            @Out Holder<Everywhere<List<int[]>>> repeated,
            @InOut Holder<List<int[]>> exchanged);

    CompletableFuture<Everywhere<List<int[]>>> placeListOfArraysLater(Everywhere<List<int[]>> places);

    Set<Integer> placeSet(
            Set<Integer> value,
            Everywhere<Set<Integer>> places,
            @Out Holder<Everywhere<Set<Integer>>> repeated,
            @InOut Holder<Set<Integer>> exchanged);

    CompletableFuture<Everywhere<Set<Integer>>> placeSetLater(Everywhere<Set<Integer>> places);

    Collection<Long> placeCollection(
            Collection<Long> value,
            Everywhere<Collection<Long>> places,
            @Out Holder<Everywhere<Collection<Long>>> repeated,
            @InOut Holder<Collection<Long>> exchanged);

    CompletableFuture<Everywhere<Collection<Long>>> placeCollectionLater(Everywhere<Collection<Long>> places);

    SortedSet<String> placeSortedSet(
            SortedSet<String> value,
            Everywhere<SortedSet<String>> places,
            @Out Holder<Everywhere<SortedSet<String>>> repeated,
            @InOut Holder<SortedSet<String>> exchanged);

    CompletableFuture<Everywhere<SortedSet<String>>> placeSortedSetLater(Everywhere<SortedSet<String>> places);

    NavigableSet<Integer> placeNavigableSet(
            NavigableSet<Integer> value,
            Everywhere<NavigableSet<Integer>> places,
            @Out Holder<Everywhere<NavigableSet<Integer>>> repeated,
            @InOut Holder<NavigableSet<Integer>> exchanged);

    CompletableFuture<Everywhere<NavigableSet<Integer>>> placeNavigableSetLater(
            Everywhere<NavigableSet<Integer>> places);

    Map<String, Integer> placeMap(
            Map<String, Integer> value,
            Everywhere<Map<String, Integer>> places,
            @Out Holder<Everywhere<Map<String, Integer>>> repeated,
            @InOut Holder<Map<String, Integer>> exchanged);

    CompletableFuture<Everywhere<Map<String, Integer>>> placeMapLater(Everywhere<Map<String, Integer>> places);

    Map<String, Simple> placeRecordMap(
            Map<String, Simple> value,
            Everywhere<Map<String, Simple>> places,
            @Out Holder<Everywhere<Map<String, Simple>>> repeated,
            @InOut Holder<Map<String, Simple>> exchanged);

    CompletableFuture<Everywhere<Map<String, Simple>>> placeRecordMapLater(Everywhere<Map<String, Simple>> places);

    Map<Simple, ByteEnum> placeKeyMap(
            Map<Simple, ByteEnum> value,
            Everywhere<Map<Simple, ByteEnum>> places,
            @Out Holder<Everywhere<Map<Simple, ByteEnum>>> repeated,
            @InOut Holder<Map<Simple, ByteEnum>> exchanged);

    CompletableFuture<Everywhere<Map<Simple, ByteEnum>>> placeKeyMapLater(Everywhere<Map<Simple, ByteEnum>> places);

    Map<Integer, Map<String, byte[]>> placeMapOfMaps(
            Map<Integer, Map<String, byte[]>> value,
            Everywhere<Map<Integer, Map<String, byte[]>>> places,
            @Out Holder<Everywhere<Map<Integer, Map<String, byte[]>>>> repeated,
            @InOut Holder<Map<Integer, Map<String, byte[]>>> exchanged);

    CompletableFuture<Everywhere<Map<Integer, Map<String, byte[]>>>> placeMapOfMapsLater(
            Everywhere<Map<Integer, Map<String, byte[]>>> places);

    SortedMap<Integer, String> placeSortedMap(
            SortedMap<Integer, String> value,
            Everywhere<SortedMap<Integer, String>> places,
            @Out Holder<Everywhere<SortedMap<Integer, String>>> repeated,
            @InOut Holder<SortedMap<Integer, String>> exchanged);

    CompletableFuture<Everywhere<SortedMap<Integer, String>>> placeSortedMapLater(
            Everywhere<SortedMap<Integer, String>> places);

    NavigableMap<String, @Nullable Long> placeNavigableMap(
            NavigableMap<String, @Nullable Long> value,
            Everywhere<NavigableMap<String, @Nullable Long>> places,
            @Out Holder<Everywhere<NavigableMap<String, @Nullable Long>>> repeated,
            @InOut Holder<NavigableMap<String, @Nullable Long>> exchanged);

    CompletableFuture<Everywhere<NavigableMap<String, @Nullable Long>>> placeNavigableMapLater(
            Everywhere<NavigableMap<String, @Nullable Long>> places);

    ArrayList<String> placeArrayList(
            ArrayList<String> value,
            Everywhere<ArrayList<String>> places,
            @Out Holder<Everywhere<ArrayList<String>>> repeated,
            @InOut Holder<ArrayList<String>> exchanged);

    CompletableFuture<Everywhere<ArrayList<String>>> placeArrayListLater(Everywhere<ArrayList<String>> places);

    LinkedList<Integer> placeLinkedList(
            LinkedList<Integer> value,
            Everywhere<LinkedList<Integer>> places,
            @Out Holder<Everywhere<LinkedList<Integer>>> repeated,
            @InOut Holder<LinkedList<Integer>> exchanged);

    CompletableFuture<Everywhere<LinkedList<Integer>>> placeLinkedListLater(Everywhere<LinkedList<Integer>> places);

    HashSet<String> placeHashSet(
            HashSet<String> value,
            Everywhere<HashSet<String>> places,
            @Out Holder<Everywhere<HashSet<String>>> repeated,
            @InOut Holder<HashSet<String>> exchanged);

    CompletableFuture<Everywhere<HashSet<String>>> placeHashSetLater(Everywhere<HashSet<String>> places);

    LinkedHashSet<String> placeLinkedHashSet(
            LinkedHashSet<String> value,
            Everywhere<LinkedHashSet<String>> places,
            @Out Holder<Everywhere<LinkedHashSet<String>>> repeated,
            @InOut Holder<LinkedHashSet<String>> exchanged);

    CompletableFuture<Everywhere<LinkedHashSet<String>>> placeLinkedHashSetLater(
            Everywhere<LinkedHashSet<String>> places);

    TreeSet<Instant> placeTreeSet(
            TreeSet<Instant> value,
            Everywhere<TreeSet<Instant>> places,
            @Out Holder<Everywhere<TreeSet<Instant>>> repeated,
            @InOut Holder<TreeSet<Instant>> exchanged);

    CompletableFuture<Everywhere<TreeSet<Instant>>> placeTreeSetLater(Everywhere<TreeSet<Instant>> places);

    HashMap<String, String> placeHashMap(
            HashMap<String, String> value,
            Everywhere<HashMap<String, String>> places,
            @Out Holder<Everywhere<HashMap<String, String>>> repeated,
            @InOut Holder<HashMap<String, String>> exchanged);

    CompletableFuture<Everywhere<HashMap<String, String>>> placeHashMapLater(
            Everywhere<HashMap<String, String>> places);

    LinkedHashMap<Integer, String> placeLinkedHashMap(
            LinkedHashMap<Integer, String> value,
            Everywhere<LinkedHashMap<Integer, String>> places,
            @Out Holder<Everywhere<LinkedHashMap<Integer, String>>> repeated,
            @InOut Holder<LinkedHashMap<Integer, String>> exchanged);

    CompletableFuture<Everywhere<LinkedHashMap<Integer, String>>> placeLinkedHashMapLater(
            Everywhere<LinkedHashMap<Integer, String>> places);

    TreeMap<String, Integer> placeTreeMap(
            TreeMap<String, Integer> value,
            Everywhere<TreeMap<String, Integer>> places,
            @Out Holder<Everywhere<TreeMap<String, Integer>>> repeated,
            @InOut Holder<TreeMap<String, Integer>> exchanged);

    CompletableFuture<Everywhere<TreeMap<String, Integer>>> placeTreeMapLater(
            Everywhere<TreeMap<String, Integer>> places);
}
