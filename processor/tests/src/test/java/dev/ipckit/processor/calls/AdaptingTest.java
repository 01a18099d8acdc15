/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.Holder;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.processor.calls.Adapting.Celsius;
import dev.ipckit.processor.calls.Adapting.Nested;
import dev.ipckit.processor.calls.Adapting.Reading;
import dev.ipckit.processor.calls.Adapting.TooHotException;
import dev.ipckit.processor.calls.Adapting.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Adapted types, over a real session and as bytes. */
class AdaptingTest {
    private static final Celsius COLD = new Celsius(-273.15);
    private static final long LIMIT = 20;

    private final Connected<Adapting> connected =
            Connected.to(AdaptingStub.of(new Echoing()), AdaptingStub::asInterface);
    private final Adapting remote = connected.client();

    @AfterEach
    void close() {
        connected.close();
    }

    @Test
    void adaptedValues_comeBackWhereverTheyStand() {
        assertThat(remote.celsius(COLD)).isEqualTo(COLD);
        assertThat(remote.nullable(COLD)).isEqualTo(COLD);
        assertThat(remote.nullable(null)).isNull();
        assertThat(remote.list(List.of(COLD, COLD))).containsExactly(COLD, COLD);
        assertThat(remote.array(new Celsius[] {COLD})).containsExactly(COLD);
        Map<String, @Nullable Celsius> map = new HashMap<>();
        map.put("a", COLD);
        map.put("b", null);
        assertThat(remote.map(map)).isEqualTo(map);
        assertThat(remote.near(COLD)).isEqualTo(COLD);
        assertThat(remote.use(List.of(COLD))).containsExactly(COLD);
        assertThat(remote.reading(new Reading(COLD, COLD, null))).isEqualTo(new Reading(COLD, COLD, null));
        Holder<Celsius> holder = new Holder<>();
        remote.fill("1.5", holder);
        assertThat(holder.get()).isEqualTo(new Celsius(1.5));
    }

    @Test
    void adaptedValues_mayBeMissing() {
        assertThat(remote.optional(Optional.of(COLD))).contains(COLD);
        assertThat(remote.optional(Optional.empty())).isEmpty();
        assertThat(remote.optionalList(Optional.of(new Nested(List.of()))))
                .get()
                .hasToString("()");
        assertThat(remote.optionalList(Optional.empty())).isEmpty();
    }

    @Test
    void adaptedResult_comesLater() throws Exception {
        assertThat(remote.later(COLD).get(LIMIT, TimeUnit.SECONDS)).isEqualTo(COLD);
    }

    @Test
    void argumentsOfAnAsyncCall_areFilledBeforeItsFutureIsComplete() throws Exception {
        Holder<Celsius> holder = new Holder<>();
        int[] numbers = {1, 2};
        CompletableFuture<String> seen =
                remote.fillLater(holder, numbers).thenApply(sum -> holder.get() + ", " + numbers[1] + ", " + sum);

        assertThat(seen.get(LIMIT, TimeUnit.SECONDS)).isEqualTo("3.0 C, 20, 3");
    }

    @Test
    void exceptionsField_travelsAsItsAdapterSays() {
        assertThatThrownBy(() -> remote.refuse(COLD))
                .isInstanceOfSatisfying(
                        TooHotException.class,
                        failure -> assertThat(failure.limit()).isEqualTo(COLD));
    }

    @Test
    void recursion_endsWhereTheValueDoes() {
        Tree tree = new Tree("a", List.of(new Tree("b", List.of()), new Tree("c", List.of(new Tree("d", List.of())))));
        assertThat(remote.tree(tree)).hasToString("a[b[], c[d[]]]");
        Nested nested = new Nested(List.of(new Nested(List.of()), new Nested(List.of(new Nested(List.of())))));
        assertThat(remote.nested(nested)).hasToString("(()(()))");
        assertThat(remote.nestedList(List.of(nested))).hasToString("[(()(()))]");
    }

    @Test
    void deepRecursion_isRefused() {
        Nested nested = new Nested(List.of());
        for (int i = 0; i < 10_000; i++) {
            nested = new Nested(List.of(nested));
        }
        Nested deep = nested;
        assertThatThrownBy(() -> remote.nested(deep))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("more than 128 parcelables inside each other");
    }

    @Test
    void onTheWire_isWhatTheAdapterMakes_bothWays() {
        assertEchoed(AdaptingStub.TRANSACTION_CELSIUS, parcel -> parcel.writeString("1.0"));
        assertEchoed(AdaptingStub.TRANSACTION_NULLABLE, parcel -> parcel.writeString(null));
        assertEchoed(AdaptingStub.TRANSACTION_NEAR, parcel -> parcel.writeLong(Double.doubleToLongBits(2.5)));
        assertEchoed(AdaptingStub.TRANSACTION_USE, parcel -> parcel.writeLongArray(new long[] {1, 2}));
        assertEchoed(AdaptingStub.TRANSACTION_MAP, parcel -> {
            parcel.writeInt(1);
            parcel.writeString("k");
            parcel.writeString("2.5");
        });
    }

    /** The service sends back what it gets, so that the result is the argument, word for word. */
    private static void assertEchoed(int code, Consumer<Parcel> argument) {
        try (Parcel expected = Parcel.obtain()) {
            argument.accept(expected);
            expected.makeReadable();
            assertThat(send(code, argument)).isEqualTo(Words.remaining(expected));
        }
    }

    @Test
    void valueThatTheAdapterRefuses_isABadParcel() {
        assertThatThrownBy(() -> send(AdaptingStub.TRANSACTION_CELSIUS, request -> request.writeString("warm")))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Adapting.ByText cannot make a Adapting.Celsius")
                .hasMessageContaining("NumberFormatException");
        assertThatThrownBy(() -> send(AdaptingStub.TRANSACTION_CELSIUS, request -> request.writeString(null)))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Celsius is null");
    }

    @Test
    @SuppressWarnings("NullAway") // what the caller must not do
    void null_neverReachesTheAdapter() {
        assertThatThrownBy(() -> remote.celsius(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("Adapting.celsius: parameter value is null");
    }

    /** The words of the result. */
    private static List<Integer> send(int code, Consumer<Parcel> arguments) {
        return Words.call(new Loopback(AdaptingStub.of(new Echoing())), code, arguments);
    }

    private static final class Echoing implements Adapting {
        @Override
        public Celsius celsius(Celsius value) {
            return value;
        }

        @Override
        public @Nullable Celsius nullable(@Nullable Celsius value) {
            return value;
        }

        @Override
        public List<Celsius> list(List<Celsius> values) {
            return values;
        }

        @Override
        public Celsius[] array(Celsius[] values) {
            return values;
        }

        @Override
        public Map<String, @Nullable Celsius> map(Map<String, @Nullable Celsius> values) {
            return values;
        }

        @Override
        public Celsius near(Celsius value) {
            return value;
        }

        @Override
        public List<Celsius> use(List<Celsius> values) {
            return values;
        }

        @Override
        public Reading reading(Reading reading) {
            return reading;
        }

        @Override
        public Tree tree(Tree tree) {
            return tree;
        }

        @Override
        public Nested nested(Nested nested) {
            return nested;
        }

        @Override
        public List<Nested> nestedList(List<Nested> nested) {
            return nested;
        }

        @Override
        public Optional<Celsius> optional(Optional<Celsius> value) {
            return value;
        }

        @Override
        public Optional<Nested> optionalList(Optional<Nested> value) {
            return value;
        }

        @Override
        public CompletableFuture<Celsius> later(Celsius value) {
            return CompletableFuture.supplyAsync(() -> value);
        }

        @Override
        public CompletableFuture<Integer> fillLater(Holder<Celsius> holder, int[] numbers) {
            return CompletableFuture.supplyAsync(() -> {
                int sum = numbers[0] + numbers[1];
                holder.set(new Celsius(sum));
                numbers[1] = 20;
                return sum;
            });
        }

        @Override
        public void refuse(Celsius limit) throws TooHotException {
            throw new TooHotException(limit);
        }

        @Override
        public void fill(String text, Holder<Celsius> holder) {
            holder.set(new Celsius(Double.parseDouble(text)));
        }
    }
}
