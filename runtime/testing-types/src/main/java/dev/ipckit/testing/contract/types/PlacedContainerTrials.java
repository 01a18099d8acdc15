/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Arrays, collections and maps in every place. */
final class PlacedContainerTrials {
    private PlacedContainerTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        addArrays(trials, remote);
        addContainers(trials, remote);
    }

    private static void addArrays(Trials trials, TypeConformance remote) {
        Samples<String> strings = ScalarSamples.STRINGS;
        Samples<Integer> ints = ScalarSamples.INTS;
        Samples<Simple> simples = StructureSamples.SIMPLES;
        trials.place("placeBooleans", remote::placeBooleans, remote::placeBooleansLater, ArraySamples.BOOLEANS);
        trials.place("placeBytes", remote::placeBytes, remote::placeBytesLater, ArraySamples.BYTES);
        trials.place("placeChars", remote::placeChars, remote::placeCharsLater, ArraySamples.CHARS);
        trials.place("placeShorts", remote::placeShorts, remote::placeShortsLater, ArraySamples.SHORTS);
        trials.place("placeInts", remote::placeInts, remote::placeIntsLater, ArraySamples.INTS);
        trials.place("placeLongs", remote::placeLongs, remote::placeLongsLater, ArraySamples.LONGS);
        trials.place("placeFloats", remote::placeFloats, remote::placeFloatsLater, ArraySamples.FLOATS);
        trials.place("placeDoubles", remote::placeDoubles, remote::placeDoublesLater, ArraySamples.DOUBLES);
        trials.place("placeStrings", remote::placeStrings, remote::placeStringsLater, ArraySamples.STRINGS);
        trials.place(
                "placeNullableStrings",
                remote::placeNullableStrings,
                remote::placeNullableStringsLater,
                strings.orNull().arrays(String[]::new));
        trials.place(
                "placeBoxedBytes",
                remote::placeBoxedBytes,
                remote::placeBoxedBytesLater,
                ScalarSamples.BYTES.arrays(Byte[]::new));
        trials.place(
                "placeBoxedInts", remote::placeBoxedInts, remote::placeBoxedIntsLater, ints.arrays(Integer[]::new));
        trials.place(
                "placeNullableBoxes",
                remote::placeNullableBoxes,
                remote::placeNullableBoxesLater,
                ScalarSamples.LONGS.orNull().arrays(Long[]::new));
        trials.place(
                "placeIntTable",
                remote::placeIntTable,
                remote::placeIntTableLater,
                ArraySamples.INTS.arrays(int[][]::new));
        trials.place(
                "placeStringTable",
                remote::placeStringTable,
                remote::placeStringTableLater,
                ArraySamples.STRINGS.arrays(String[][]::new));
        trials.place(
                "placeCube",
                remote::placeCube,
                remote::placeCubeLater,
                ArraySamples.BYTES.arrays(byte[][]::new).arrays(byte[][][]::new));
        trials.place(
                "placeRecordArray",
                remote::placeRecordArray,
                remote::placeRecordArrayLater,
                simples.arrays(Simple[]::new));
        trials.place(
                "placeListArray",
                remote::placeListArray,
                remote::placeListArrayLater,
                strings.lists().map(PlacedContainerTrials::twice));
    }

    @SuppressWarnings("JdkObsolete") // that class travels too
    private static void addContainers(Trials trials, TypeConformance remote) {
        Samples<String> strings = ScalarSamples.STRINGS;
        Samples<Integer> ints = ScalarSamples.INTS;
        Samples<Simple> simples = StructureSamples.SIMPLES;
        trials.place("placeList", remote::placeList, remote::placeListLater, strings.lists());
        trials.place("placeByteList", remote::placeByteList, remote::placeByteListLater, ScalarSamples.BYTES.lists());
        trials.place(
                "placeNullableList",
                remote::placeNullableList,
                remote::placeNullableListLater,
                ints.orNull().lists());
        trials.place(
                "placeListOfLists",
                remote::placeListOfLists,
                remote::placeListOfListsLater,
                strings.lists().lists());
        trials.place(
                "placeListOfArrays",
                remote::placeListOfArrays,
                remote::placeListOfArraysLater,
                ArraySamples.INTS.lists());
        trials.place("placeSet", remote::placeSet, remote::placeSetLater, ints.collections(LinkedHashSet::new));
        trials.place(
                "placeCollection",
                remote::placeCollection,
                remote::placeCollectionLater,
                ScalarSamples.LONGS.collections(ArrayList::new));
        trials.place(
                "placeSortedSet",
                remote::placeSortedSet,
                remote::placeSortedSetLater,
                strings.collections(TreeSet::new));
        trials.place(
                "placeNavigableSet",
                remote::placeNavigableSet,
                remote::placeNavigableSetLater,
                ints.collections(TreeSet::new));
        trials.place("placeMap", remote::placeMap, remote::placeMapLater, ints.maps(strings));
        trials.place("placeRecordMap", remote::placeRecordMap, remote::placeRecordMapLater, simples.maps(strings));
        trials.place(
                "placeKeyMap", remote::placeKeyMap, remote::placeKeyMapLater, ScalarSamples.BYTE_ENUMS.maps(simples));
        trials.place(
                "placeMapOfMaps",
                remote::placeMapOfMaps,
                remote::placeMapOfMapsLater,
                ArraySamples.BYTES.maps(strings).maps(ints));
        trials.place(
                "placeSortedMap",
                remote::placeSortedMap,
                remote::placeSortedMapLater,
                strings.maps(ints).map(TreeMap::new));
        trials.place(
                "placeNavigableMap",
                remote::placeNavigableMap,
                remote::placeNavigableMapLater,
                ScalarSamples.LONGS.orNull().maps(strings).map(TreeMap::new));
        trials.place(
                "placeArrayList",
                remote::placeArrayList,
                remote::placeArrayListLater,
                strings.collections(ArrayList::new));
        trials.place(
                "placeLinkedList",
                remote::placeLinkedList,
                remote::placeLinkedListLater,
                ints.collections(LinkedList::new));
        trials.place(
                "placeHashSet", remote::placeHashSet, remote::placeHashSetLater, strings.collections(HashSet::new));
        trials.place(
                "placeLinkedHashSet",
                remote::placeLinkedHashSet,
                remote::placeLinkedHashSetLater,
                strings.collections(LinkedHashSet::new));
        trials.place(
                "placeTreeSet",
                remote::placeTreeSet,
                remote::placeTreeSetLater,
                TimeSamples.INSTANTS.collections(TreeSet::new));
        trials.place(
                "placeHashMap",
                remote::placeHashMap,
                remote::placeHashMapLater,
                strings.maps(strings).map(HashMap::new));
        trials.place(
                "placeLinkedHashMap",
                remote::placeLinkedHashMap,
                remote::placeLinkedHashMapLater,
                strings.maps(ints).map(LinkedHashMap::new));
        trials.place(
                "placeTreeMap",
                remote::placeTreeMap,
                remote::placeTreeMapLater,
                ints.maps(strings).map(TreeMap::new));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<String>[] twice(List<String> list) {
        return new List[] {list, list};
    }
}
