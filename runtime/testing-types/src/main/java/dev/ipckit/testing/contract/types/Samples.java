/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values of a type: the empty and extreme ones, and any number of random ones.
 *
 * @param <T> the type
 */
record Samples<T extends @Nullable Object>(List<T> extremes, Function<Random, T> random) {

    private static final int RANDOM_VALUES = 5;
    private static final int LONGEST = 6;

    @SafeVarargs
    static <T extends @Nullable Object> Samples<T> of(Function<Random, T> random, T... extremes) {
        List<T> list = new ArrayList<>();
        for (T value : extremes) {
            list.add(value);
        }
        return new Samples<>(list, random);
    }

    /** Each of a few. */
    @SafeVarargs
    static <T> Samples<T> each(T... values) {
        List<T> list = new ArrayList<>();
        for (T value : values) {
            list.add(value);
        }
        return new Samples<>(list, random -> list.get(random.nextInt(list.size())));
    }

    /** All extremes, then some random values. */
    List<T> draw(Random from) {
        List<T> drawn = new ArrayList<>(extremes);
        for (int i = 0; i < RANDOM_VALUES; i++) {
            drawn.add(random.apply(from));
        }
        return drawn;
    }

    /** The same and null. */
    Samples<@Nullable T> orNull() {
        List<@Nullable T> withNull = new ArrayList<>(extremes);
        withNull.add(null);
        return new Samples<>(withNull, from -> from.nextInt(4) == 0 ? null : random.apply(from));
    }

    <R> Samples<R> map(Function<? super T, ? extends R> function) {
        List<R> mapped = new ArrayList<>();
        extremes.forEach(value -> mapped.add(function.apply(value)));
        return new Samples<>(mapped, from -> function.apply(random.apply(from)));
    }

    /** None, all extremes, and up to a few random elements. */
    Samples<List<T>> lists() {
        return of(this::someOf, new ArrayList<>(), new ArrayList<>(extremes));
    }

    private List<T> someOf(Random from) {
        List<T> list = new ArrayList<>();
        for (int count = from.nextInt(LONGEST); count > 0; count--) {
            list.add(random.apply(from));
        }
        return list;
    }

    Samples<T[]> arrays(IntFunction<T[]> newArray) {
        return lists().map(list -> list.toArray(newArray.apply(0)));
    }

    /** Collections of a class, without what they do not hold twice. */
    <C> Samples<C> collections(Function<List<T>, C> newCollection) {
        return lists().map(newCollection);
    }

    Samples<Optional<T>> optionals() {
        return orNull().map(Optional::ofNullable);
    }

    /** None, all extremes as values, and up to a few random entries, in an order. */
    <K> Samples<Map<K, T>> maps(Samples<K> keys) {
        return of(from -> mapOf(keys.someOf(from), from), new LinkedHashMap<>(), mapOf(keys.extremes(), new Random(0)));
    }

    private <K> Map<K, T> mapOf(List<K> keys, Random from) {
        Map<K, T> map = new LinkedHashMap<>();
        keys.forEach(key -> map.put(key, random.apply(from)));
        return map;
    }
}
