/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says which bare members can hold their own union again with no parcelable between: nothing else counts how deep those
 * go, since only the body of a parcelable is counted by itself.
 */
final class BareNesting {
    private final RemoteInterfaceModel model;

    BareNesting(RemoteInterfaceModel model) {
        this.model = model;
    }

    /** Whether a bare member of the union leads back to it. */
    boolean leadsBack(ParcelType.UnionValue union, UnionModel.Member member) {
        return leadsTo(union, component(member), new HashSet<>());
    }

    private boolean leadsTo(ParcelType.UnionValue goal, TypeUse whole, Set<ParcelType> visited) {
        ParcelType type = model.onTheWire(whole).type();
        if (type.equals(goal)) {
            return true;
        }
        return visited.add(type) && inside(type).anyMatch(use -> leadsTo(goal, use, visited));
    }

    private Stream<TypeUse> inside(ParcelType type) {
        if (type instanceof ParcelType.Array array) {
            return Stream.of(array.element());
        }
        if (type instanceof ParcelType.FixedArray array) {
            return Stream.of(array.element());
        }
        if (type instanceof ParcelType.Sequence sequence) {
            return Stream.of(sequence.element());
        }
        if (type instanceof ParcelType.Mapping mapping) {
            return Stream.of(mapping.key(), mapping.value());
        }
        if (type instanceof ParcelType.OptionalValue optional) {
            return Stream.of(optional.content());
        }
        return type instanceof ParcelType.UnionValue union
                ? model.unionOf(union.type()).members().stream()
                        .filter(UnionModel.Member::bare)
                        .map(this::component)
                : Stream.of();
    }

    private TypeUse component(UnionModel.Member member) {
        return model.recordOf(member.record()).components().get(0).use();
    }
}
