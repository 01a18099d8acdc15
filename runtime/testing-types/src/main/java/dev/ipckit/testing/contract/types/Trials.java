/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.Holder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * Collects what is tried, a test for each method, with random values that a seed determines. Confined to one thread.
 */
final class Trials {
    private static final long LIMIT_SECONDS = 20;
    private static final int MOST_AT_ONCE = 4;
    private static final int LONGEST_TEXT = 2_000;

    private final List<DynamicTest> tests = new ArrayList<>();
    private final long seed;

    Trials(long seed) {
        this.seed = seed;
    }

    Stream<DynamicTest> stream() {
        return tests.stream();
    }

    /**
     * A call that can fail in any way.
     *
     * @param <A> argument
     * @param <R> result
     */
    @FunctionalInterface
    interface Call<A extends @Nullable Object, R extends @Nullable Object> {
        R of(A argument) throws Exception;
    }

    /**
     * A call whose second argument comes back.
     *
     * @param <A> argument and result
     * @param <B> what comes back
     */
    @FunctionalInterface
    interface Filling<A extends @Nullable Object, B extends @Nullable Object> {
        A of(A argument, B filled);
    }

    void add(String name, Executable test) {
        tests.add(DynamicTest.dynamicTest(name, test));
    }

    /** What comes back is what went. */
    <T extends @Nullable Object> void repeat(String name, Call<T, T> call, Samples<T> samples) {
        each(name, samples, value -> assertSame(call.of(value), value));
    }

    /**
     * The result is the argument the other way round; the second argument, an array of its length, is filled with it.
     */
    <A extends @Nullable Object> void reverse(String name, Filling<A, A> call, Samples<A> arrays) {
        each(name, arrays, array -> {
            if (array == null) {
                assertThat(call.of(array, array)).isNull();
                return;
            }
            @SuppressWarnings("unchecked")
            A filled = (A) java.lang.reflect.Array.newInstance(
                    array.getClass().getComponentType(), java.lang.reflect.Array.getLength(array));
            assertSame(call.of(array, filled), Turned.copyOf(array));
            assertSame(filled, array);
        });
    }

    /** The result is the argument, and so is what the second argument, an array of its lengths, is filled with. */
    <A> void repeatFixed(String name, Filling<A, A> call, Samples<A> arrays) {
        each(name, arrays, array -> {
            A filled = Turned.blank(array);
            assertSame(call.of(array, filled), array);
            assertSame(filled, array);
        });
    }

    /** The same with lists; what was in the second one is gone. */
    <T extends @Nullable Object> void reverseList(String name, Filling<List<T>, List<T>> call, Samples<T> elements) {
        each(name, elements.lists(), list -> {
            List<T> filled = new ArrayList<>(elements.extremes());
            assertSame(call.of(list, filled), Turned.copyOf(list, new ArrayList<>()));
            assertSame(filled, list);
        });
    }

    /** The result is the argument, and so is what the holder gets. */
    <T> void repeatInto(String name, Filling<T, Holder<T>> call, Samples<T> samples) {
        each(name, samples, value -> {
            Holder<T> holder = new Holder<>();
            assertSame(call.of(value, holder), value);
            assertSame(holder.get(), value);
        });
    }

    /** In every place that a record has for it. */
    <T> void place(
            String name,
            Placing<T, Everywhere<T>> call,
            Call<Everywhere<T>, CompletableFuture<Everywhere<T>>> later,
            Samples<T> samples) {
        Random random = randomOf(name);
        List<T> values = samples.draw(random);
        Samples<Everywhere<T>> places = Samples.of(
                from -> everywhere(values, from),
                new Everywhere<>(
                        values.get(0),
                        null,
                        List.of(),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        new Choice.Nothing<>("")));
        placeAnywhere(name, call, later, values, places.draw(random));
    }

    /** In every place that a record has for what is never null. */
    <T> void placePresent(
            String name,
            Placing<T, Present<T>> call,
            Call<Present<T>, CompletableFuture<Present<T>>> later,
            Samples<T> samples) {
        Random random = randomOf(name);
        List<T> values = samples.draw(random);
        Samples<Present<T>> places = Samples.of(from -> {
            List<T> some = some(values, from);
            return new Present<>(any(values, from), some, named(some), new Choice.One<>(any(values, from)));
        });
        placeAnywhere(name, call, later, values, places.draw(random));
    }

    private <T, P> void placeAnywhere(
            String name, Placing<T, P> call, Call<P, CompletableFuture<P>> later, List<T> values, List<P> places) {
        add(name + seedText(), () -> {
            for (int i = 0; i < Math.max(values.size(), places.size()); i++) {
                T value = values.get(i % values.size());
                T former = values.get((i + 1) % values.size());
                P place = places.get(i % places.size());
                Holder<P> repeated = new Holder<>();
                Holder<T> exchanged = new Holder<>(former);
                assertSame(call.place(value, place, repeated, exchanged), former);
                assertSame(repeated.get(), place);
                assertSame(exchanged.get(), value);
            }
            for (P place : places) {
                assertSame(later.of(place).get(LIMIT_SECONDS, TimeUnit.SECONDS), place);
            }
        });
    }

    private static <T> Everywhere<T> everywhere(List<T> values, Random random) {
        List<T> some = some(values, random);
        List<@Nullable T> withNull = new ArrayList<>(some);
        withNull.add(random.nextInt(withNull.size() + 1), null);
        @Nullable T maybe = random.nextBoolean() ? null : any(values, random);
        return new Everywhere<>(
                any(values, random),
                maybe,
                some,
                withNull,
                named(some),
                Optional.ofNullable(maybe),
                random.nextBoolean() ? new Choice.One<>(any(values, random)) : new Choice.Nothing<>("none"));
    }

    private static <T> List<T> some(List<T> values, Random random) {
        List<T> some = new ArrayList<>();
        for (int count = random.nextInt(MOST_AT_ONCE); count > 0; count--) {
            some.add(any(values, random));
        }
        return some;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> Map<String, T> named(List<T> values) {
        Map<String, T> named = new LinkedHashMap<>();
        values.forEach(value -> named.put("key " + named.size(), value));
        return named;
    }

    /** Tries each of the samples. */
    @SuppressWarnings("NullAway") // it takes the elements of a list of nullable ones for nullable whatever T is
    <T extends @Nullable Object> void each(String name, Samples<T> samples, Trial<T> trial) {
        add(name + seedText(), () -> {
            for (T value : samples.draw(randomOf(name))) {
                trial.with(value);
            }
        });
    }

    /**
     * What is done with one value.
     *
     * @param <T> its type
     */
    @FunctionalInterface
    interface Trial<T extends @Nullable Object> {
        void with(T value) throws Exception;
    }

    private Random randomOf(String name) {
        return new Random(seed + name.hashCode());
    }

    private String seedText() {
        return " (seed " + seed + ")";
    }

    /** Said here, because AssertJ's texts grow with the power of nesting, and some values are nested deeply. */
    static void assertSame(@Nullable Object actual, @Nullable Object expected) {
        Object plainActual = Plain.of(actual);
        Object plainExpected = Plain.of(expected);
        if (!Objects.equals(plainActual, plainExpected)) {
            throw new AssertionError("expected " + text(plainExpected) + " but was " + text(plainActual));
        }
    }

    private static String text(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " (cut)";
    }
}
