/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

/** Boxes, text, enums, records, unions, parcelables and references in every place. */
final class PlacedScalarTrials {
    private PlacedScalarTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        addBoxes(trials, remote);
        addValues(trials, remote);
    }

    private static void addBoxes(Trials trials, TypeConformance remote) {
        trials.place("placeBoolean", remote::placeBoolean, remote::placeBooleanLater, ScalarSamples.BOOLEANS);
        trials.place("placeByte", remote::placeByte, remote::placeByteLater, ScalarSamples.BYTES);
        trials.place("placeCharacter", remote::placeCharacter, remote::placeCharacterLater, ScalarSamples.CHARACTERS);
        trials.place("placeShort", remote::placeShort, remote::placeShortLater, ScalarSamples.SHORTS);
        trials.place("placeInteger", remote::placeInteger, remote::placeIntegerLater, ScalarSamples.INTS);
        trials.place("placeLong", remote::placeLong, remote::placeLongLater, ScalarSamples.LONGS);
        trials.place("placeFloat", remote::placeFloat, remote::placeFloatLater, ScalarSamples.FLOATS);
        trials.place("placeDouble", remote::placeDouble, remote::placeDoubleLater, ScalarSamples.DOUBLES);
        trials.place("placeString", remote::placeString, remote::placeStringLater, ScalarSamples.STRINGS);
        trials.place(
                "placeCharSequence",
                remote::placeCharSequence,
                remote::placeCharSequenceLater,
                ScalarSamples.SEQUENCES);
    }

    private static void addValues(Trials trials, TypeConformance remote) {
        trials.place("placeByteEnum", remote::placeByteEnum, remote::placeByteEnumLater, ScalarSamples.BYTE_ENUMS);
        trials.place("placeIntEnum", remote::placeIntEnum, remote::placeIntEnumLater, ScalarSamples.INT_ENUMS);
        trials.place("placeLongEnum", remote::placeLongEnum, remote::placeLongEnumLater, ScalarSamples.LONG_ENUMS);
        trials.place("placeRecord", remote::placeRecord, remote::placeRecordLater, StructureSamples.SIMPLES);
        trials.place(
                "placeStructured", remote::placeStructured, remote::placeStructuredLater, StructureSamples.STRUCTURED);
        trials.place("placeRecursive", remote::placeRecursive, remote::placeRecursiveLater, StructureSamples.RECURSIVE);
        trials.place("placeUnion", remote::placeUnion, remote::placeUnionLater, StructureSamples.UNIONS);
        trials.place("placeChoice", remote::placeChoice, remote::placeChoiceLater, StructureSamples.CHOICES);
        trials.place("placeAdapted", remote::placeAdapted, remote::placeAdaptedLater, StructureSamples.DEGREES);
        trials.place("placeParcelable", remote::placeParcelable, remote::placeParcelableLater, StructureSamples.COINS);
        trials.place(
                "placeMutableParcelable",
                remote::placeMutableParcelable,
                remote::placeMutableParcelableLater,
                StructureSamples.TALLIES);
        trials.place("placeObject", remote::placeObject, remote::placeObjectLater, ReferenceTrials.objects());
        trials.place(
                "placeInterface", remote::placeInterface, remote::placeInterfaceLater, ReferenceTrials.interfaces());
    }
}
