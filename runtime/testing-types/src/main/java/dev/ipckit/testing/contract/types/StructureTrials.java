/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Holder;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import dev.ipckit.testing.contract.types.RecordTypes.Empty;
import dev.ipckit.testing.contract.types.RecordTypes.Generic;
import dev.ipckit.testing.contract.types.RecordTypes.RecursiveList;
import dev.ipckit.testing.contract.types.RecordTypes.Simple;
import dev.ipckit.testing.contract.types.RecordTypes.Structured;
import dev.ipckit.testing.contract.types.RecordTypes.WithNested;
import dev.ipckit.testing.contract.types.RecordTypes.WithNested.Status;
import dev.ipckit.testing.contract.types.UnionTypes.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records and unions. */
final class StructureTrials {
    private StructureTrials() {}

    static void add(Trials trials, TypeConformance remote) {
        Samples<@Nullable Empty> empties = Samples.each(new Empty()).orNull();
        trials.repeat("repeatNullableParcelable", remote::repeatNullableParcelable, empties);
        trials.repeat(
                "repeatNullableParcelables",
                remote::repeatNullableParcelables,
                empties.arrays(Empty[]::new).orNull());
        trials.repeat(
                "repeatNullableParcelableList",
                remote::repeatNullableParcelableList,
                empties.lists().orNull());
        Samples<Simple> simples = StructureSamples.SIMPLES;
        trials.repeatInto("repeatSimple", remote::repeatSimple, simples);
        trials.reverse("reverseSimples", remote::reverseSimples, simples.arrays(Simple[]::new));
        trials.repeat("repeatSimpleMap", remote::repeatSimpleMap, simples.maps(ScalarSamples.STRINGS));
        trials.each("fillOutStructured", StructureSamples.STRUCTURED, value -> filledOut(remote, value));
        trials.repeatInto(
                "repeatGeneric",
                remote::repeatGeneric,
                StructureSamples.STRUCTURED
                        .orNull()
                        .map(second -> new Generic<>(1, 2, 3, second, List.of(IntEnum.values()))));
        trials.each("reverseRecursive", StructureSamples.RECURSIVE, list -> {
            List<Integer> turned = new ArrayList<>();
            Turned.copyOf(values(list), new ArrayList<>()).forEach(turned::add);
            assertThat(values(remote.reverseRecursive(list))).isEqualTo(turned);
        });
        trials.each(
                "flipStatus",
                Samples.each(Status.values()),
                status -> assertThat(remote.flipStatus(new WithNested(status)).status())
                        .isNotEqualTo(status));
        Samples<Union> unions = StructureSamples.UNIONS;
        trials.repeatInto("repeatUnion", remote::repeatUnion, unions);
        trials.repeat("repeatNullableUnion", remote::repeatNullableUnion, unions.orNull());
        trials.reverse("reverseUnions", remote::reverseUnions, unions.arrays(Union[]::new));
        trials.reverseList("reverseUnionList", remote::reverseUnionList, unions);
    }

    private static void filledOut(TypeConformance remote, Structured value) {
        Holder<Structured> holder = new Holder<>(value);

        remote.fillOutStructured(holder);

        Structured filled = Objects.requireNonNull(holder.get());
        assertThat(filled.number()).isEqualTo(value.number() + 1);
        assertThat(filled.byteEnums())
                .startsWith(value.byteEnums())
                .endsWith(value.byteEnums())
                .hasSize(2 * value.byteEnums().length);
        assertThat(filled.intEnums()).hasSize(2 * value.intEnums().length);
        assertThat(filled.longEnums()).endsWith(value.longEnums());
        Trials.assertSame(filled.union(), value.union());
        assertThat(filled.texts()).isEqualTo(value.texts());
        assertThat(filled.maybe()).isEqualTo(value.maybe());
        assertThat(filled.precise()).isEqualTo(value.precise());
    }

    private static List<Integer> values(RecursiveList list) {
        List<Integer> values = new ArrayList<>();
        for (@Nullable RecursiveList node = list; node != null; node = node.next()) {
            values.add(node.value());
        }
        return values;
    }
}
