/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import dev.ipckit.Holder;
import dev.ipckit.testing.contract.types.EnumTypes.IntEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers with records and unions. */
interface EchoedStructures extends RecordTypes, UnionTypes {
    @Override
    default @Nullable Empty repeatNullableParcelable(@Nullable Empty input) {
        return input;
    }

    @Override
    default @Nullable Empty @Nullable [] repeatNullableParcelables(@Nullable Empty @Nullable [] input) {
        return input;
    }

    @Override
    default @Nullable List<@Nullable Empty> repeatNullableParcelableList(@Nullable List<@Nullable Empty> input) {
        return input;
    }

    @Override
    default Simple repeatSimple(Simple input, Holder<Simple> repeated) {
        repeated.set(input);
        return input;
    }

    @Override
    default Simple[] reverseSimples(Simple[] input, Simple[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default Map<String, Simple> repeatSimpleMap(Map<String, Simple> input) {
        return input;
    }

    @Override
    default void fillOutStructured(Holder<Structured> parcelable) {
        parcelable.set(filledOut(parcelable.get()));
    }

    @Override
    default Generic<Integer, Structured, IntEnum> repeatGeneric(
            Generic<Integer, Structured, IntEnum> input, Holder<Generic<Integer, Structured, IntEnum>> repeated) {
        repeated.set(input);
        return input;
    }

    @Override
    default RecursiveList reverseRecursive(RecursiveList list) {
        @Nullable RecursiveList turned = null;
        for (@Nullable RecursiveList node = list; node != null; node = node.next()) {
            turned = new RecursiveList(node.value(), turned);
        }
        return Objects.requireNonNull(turned);
    }

    @Override
    default Result flipStatus(WithNested parcelable) {
        return new Result(
                parcelable.status() == WithNested.Status.OK ? WithNested.Status.NOT_OK : WithNested.Status.OK);
    }

    @Override
    default Union repeatUnion(Union input, Holder<Union> repeated) {
        repeated.set(input);
        return input;
    }

    @Override
    default @Nullable Union repeatNullableUnion(@Nullable Union input) {
        return input;
    }

    @Override
    default Union[] reverseUnions(Union[] input, Union[] repeated) {
        return Turned.copyOf(input, repeated);
    }

    @Override
    default List<Union> reverseUnionList(List<Union> input, List<Union> repeated) {
        return Turned.copyOf(input, repeated);
    }

    private static Structured filledOut(Structured old) {
        return new Structured(
                old.threeNumbers(),
                old.number() + 1,
                old.name(),
                old.byteEnum(),
                old.intEnum(),
                old.longEnum(),
                twice(old.byteEnums()),
                twice(old.intEnums()),
                twice(old.longEnums()),
                old.small(),
                old.large(),
                old.flag(),
                old.letter(),
                old.single(),
                old.precise(),
                old.texts(),
                old.maybe(),
                old.union(),
                old.empty());
    }

    private static <T> T[] twice(T[] array) {
        T[] doubled = Arrays.copyOf(array, 2 * array.length);
        System.arraycopy(array, 0, doubled, array.length, array.length);
        return doubled;
    }
}
