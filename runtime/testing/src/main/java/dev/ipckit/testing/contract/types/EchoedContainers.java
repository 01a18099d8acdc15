/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
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

/** Answers for {@link PlacedContainers}. */
@SuppressWarnings("NonApiType")
interface EchoedContainers extends PlacedContainers {
    @Override
    default List<String> placeList(
            List<String> value,
            Everywhere<List<String>> places,
            Holder<Everywhere<List<String>>> repeated,
            Holder<List<String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<List<String>>> placeListLater(Everywhere<List<String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default List<Byte> placeByteList(
            List<Byte> value,
            Everywhere<List<Byte>> places,
            Holder<Everywhere<List<Byte>>> repeated,
            Holder<List<Byte>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<List<Byte>>> placeByteListLater(Everywhere<List<Byte>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default List<@Nullable Integer> placeNullableList(
            List<@Nullable Integer> value,
            Everywhere<List<@Nullable Integer>> places,
            Holder<Everywhere<List<@Nullable Integer>>> repeated,
            Holder<List<@Nullable Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<List<@Nullable Integer>>> placeNullableListLater(
            Everywhere<List<@Nullable Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default List<List<String>> placeListOfLists(
            List<List<String>> value,
            Everywhere<List<List<String>>> places,
            Holder<Everywhere<List<List<String>>>> repeated,
            Holder<List<List<String>>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<List<List<String>>>> placeListOfListsLater(
            Everywhere<List<List<String>>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default List<int[]> placeListOfArrays(
            List<int[]> value,
            Everywhere<List<int[]>> places,
            Holder<Everywhere<List<int[]>>> repeated,
            Holder<List<int[]>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<List<int[]>>> placeListOfArraysLater(Everywhere<List<int[]>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Set<Integer> placeSet(
            Set<Integer> value,
            Everywhere<Set<Integer>> places,
            Holder<Everywhere<Set<Integer>>> repeated,
            Holder<Set<Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Set<Integer>>> placeSetLater(Everywhere<Set<Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Collection<Long> placeCollection(
            Collection<Long> value,
            Everywhere<Collection<Long>> places,
            Holder<Everywhere<Collection<Long>>> repeated,
            Holder<Collection<Long>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Collection<Long>>> placeCollectionLater(Everywhere<Collection<Long>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default SortedSet<String> placeSortedSet(
            SortedSet<String> value,
            Everywhere<SortedSet<String>> places,
            Holder<Everywhere<SortedSet<String>>> repeated,
            Holder<SortedSet<String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<SortedSet<String>>> placeSortedSetLater(Everywhere<SortedSet<String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default NavigableSet<Integer> placeNavigableSet(
            NavigableSet<Integer> value,
            Everywhere<NavigableSet<Integer>> places,
            Holder<Everywhere<NavigableSet<Integer>>> repeated,
            Holder<NavigableSet<Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<NavigableSet<Integer>>> placeNavigableSetLater(
            Everywhere<NavigableSet<Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Map<String, Integer> placeMap(
            Map<String, Integer> value,
            Everywhere<Map<String, Integer>> places,
            Holder<Everywhere<Map<String, Integer>>> repeated,
            Holder<Map<String, Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Map<String, Integer>>> placeMapLater(Everywhere<Map<String, Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Map<String, Simple> placeRecordMap(
            Map<String, Simple> value,
            Everywhere<Map<String, Simple>> places,
            Holder<Everywhere<Map<String, Simple>>> repeated,
            Holder<Map<String, Simple>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Map<String, Simple>>> placeRecordMapLater(
            Everywhere<Map<String, Simple>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Map<Simple, ByteEnum> placeKeyMap(
            Map<Simple, ByteEnum> value,
            Everywhere<Map<Simple, ByteEnum>> places,
            Holder<Everywhere<Map<Simple, ByteEnum>>> repeated,
            Holder<Map<Simple, ByteEnum>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Map<Simple, ByteEnum>>> placeKeyMapLater(
            Everywhere<Map<Simple, ByteEnum>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default Map<Integer, Map<String, byte[]>> placeMapOfMaps(
            Map<Integer, Map<String, byte[]>> value,
            Everywhere<Map<Integer, Map<String, byte[]>>> places,
            Holder<Everywhere<Map<Integer, Map<String, byte[]>>>> repeated,
            Holder<Map<Integer, Map<String, byte[]>>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<Map<Integer, Map<String, byte[]>>>> placeMapOfMapsLater(
            Everywhere<Map<Integer, Map<String, byte[]>>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default SortedMap<Integer, String> placeSortedMap(
            SortedMap<Integer, String> value,
            Everywhere<SortedMap<Integer, String>> places,
            Holder<Everywhere<SortedMap<Integer, String>>> repeated,
            Holder<SortedMap<Integer, String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<SortedMap<Integer, String>>> placeSortedMapLater(
            Everywhere<SortedMap<Integer, String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default NavigableMap<String, @Nullable Long> placeNavigableMap(
            NavigableMap<String, @Nullable Long> value,
            Everywhere<NavigableMap<String, @Nullable Long>> places,
            Holder<Everywhere<NavigableMap<String, @Nullable Long>>> repeated,
            Holder<NavigableMap<String, @Nullable Long>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<NavigableMap<String, @Nullable Long>>> placeNavigableMapLater(
            Everywhere<NavigableMap<String, @Nullable Long>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default ArrayList<String> placeArrayList(
            ArrayList<String> value,
            Everywhere<ArrayList<String>> places,
            Holder<Everywhere<ArrayList<String>>> repeated,
            Holder<ArrayList<String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<ArrayList<String>>> placeArrayListLater(Everywhere<ArrayList<String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LinkedList<Integer> placeLinkedList(
            LinkedList<Integer> value,
            Everywhere<LinkedList<Integer>> places,
            Holder<Everywhere<LinkedList<Integer>>> repeated,
            Holder<LinkedList<Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LinkedList<Integer>>> placeLinkedListLater(
            Everywhere<LinkedList<Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default HashSet<String> placeHashSet(
            HashSet<String> value,
            Everywhere<HashSet<String>> places,
            Holder<Everywhere<HashSet<String>>> repeated,
            Holder<HashSet<String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<HashSet<String>>> placeHashSetLater(Everywhere<HashSet<String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LinkedHashSet<String> placeLinkedHashSet(
            LinkedHashSet<String> value,
            Everywhere<LinkedHashSet<String>> places,
            Holder<Everywhere<LinkedHashSet<String>>> repeated,
            Holder<LinkedHashSet<String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LinkedHashSet<String>>> placeLinkedHashSetLater(
            Everywhere<LinkedHashSet<String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default TreeSet<Instant> placeTreeSet(
            TreeSet<Instant> value,
            Everywhere<TreeSet<Instant>> places,
            Holder<Everywhere<TreeSet<Instant>>> repeated,
            Holder<TreeSet<Instant>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<TreeSet<Instant>>> placeTreeSetLater(Everywhere<TreeSet<Instant>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default HashMap<String, String> placeHashMap(
            HashMap<String, String> value,
            Everywhere<HashMap<String, String>> places,
            Holder<Everywhere<HashMap<String, String>>> repeated,
            Holder<HashMap<String, String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<HashMap<String, String>>> placeHashMapLater(
            Everywhere<HashMap<String, String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default LinkedHashMap<Integer, String> placeLinkedHashMap(
            LinkedHashMap<Integer, String> value,
            Everywhere<LinkedHashMap<Integer, String>> places,
            Holder<Everywhere<LinkedHashMap<Integer, String>>> repeated,
            Holder<LinkedHashMap<Integer, String>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<LinkedHashMap<Integer, String>>> placeLinkedHashMapLater(
            Everywhere<LinkedHashMap<Integer, String>> places) {
        return CompletableFuture.completedFuture(places);
    }

    @Override
    default TreeMap<String, Integer> placeTreeMap(
            TreeMap<String, Integer> value,
            Everywhere<TreeMap<String, Integer>> places,
            Holder<Everywhere<TreeMap<String, Integer>>> repeated,
            Holder<TreeMap<String, Integer>> exchanged) {
        return Placing.answer(value, places, repeated, exchanged);
    }

    @Override
    default CompletableFuture<Everywhere<TreeMap<String, Integer>>> placeTreeMapLater(
            Everywhere<TreeMap<String, Integer>> places) {
        return CompletableFuture.completedFuture(places);
    }
}
