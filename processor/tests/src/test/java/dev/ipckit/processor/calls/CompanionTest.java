/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.annotation.RemoteInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What users do with an interface beside calling it: decorate it, and put a fake in its place in their tests. */
class CompanionTest {

    /** A service that a test wants to do without. */
    @RemoteInterface(delegate = true)
    interface Prices {
        int price(String product);

        void set(String product, int price);

        default String shown(String product) {
            return product + ": " + price(product);
        }

        default <T extends Comparable<T>> @Nullable T least(List<? extends T> values, T more) {
            List<T> all = new ArrayList<>(values);
            all.add(more);
            return all.stream().sorted().findFirst().orElse(null);
        }
    }

    /** The fake: an ordinary class. */
    private static final class FakePrices implements Prices {
        final Map<String, Integer> prices = new TreeMap<>();

        @Override
        public int price(String product) {
            return prices.getOrDefault(product, 0);
        }

        @Override
        public void set(String product, int price) {
            prices.put(product, price);
        }

        @Override
        public String shown(String product) {
            return "fake " + product;
        }

        @Override
        public String toString() {
            return "FakePrices";
        }
    }

    /** A decorator: changes one method. */
    private static final class TaxedPrices extends CompanionTest_PricesDelegate {
        TaxedPrices(Prices delegate) {
            super(delegate);
        }

        @Override
        public int price(String product) {
            return delegate.price(product) * 12 / 10;
        }
    }

    private final FakePrices fake = new FakePrices();

    @Test
    void fake_standsInDirectlyAndThroughParcels() {
        Prices remote = CompanionTest_PricesStub.asInterface(new Loopback(CompanionTest_PricesStub.of(fake)));
        remote.set("tea", 3);

        assertThat(fake.prices).containsEntry("tea", 3);
        assertThat(remote.price("tea")).isEqualTo(3);
        assertThat(remote.shown("tea")).as("a method with a body stays local").isEqualTo("tea: 3");
    }

    @Test
    void stubOfImplementation_passesMethodsWithBodyOn() {
        Prices stub = CompanionTest_PricesStub.of(fake);

        assertThat(stub.shown("tea")).isEqualTo("fake tea");
        assertThat(stub.least(List.of(3, 2), 1)).isEqualTo(1);
    }

    @Test
    void delegate_passesOnWhatIsNotOverridden() {
        Prices taxed = new TaxedPrices(fake);
        taxed.set("tea", 10);

        assertThat(taxed.price("tea")).isEqualTo(12);
        assertThat(fake.price("tea")).isEqualTo(10);
        assertThat(taxed.shown("tea")).isEqualTo("fake tea");
    }

    @Test
    void delegate_needsSomethingToPassOnTo() {
        assertThatThrownBy(() -> new TaxedPrices(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("delegate");
    }

    @Test
    void proxiesAndStubs_sayWhatTheyAre() {
        Loopback remote = new Loopback(CompanionTest_PricesStub.of(fake));

        assertThat(CompanionTest_PricesStub.asInterface(remote).toString()).startsWith("CompanionTest_PricesProxy[");
        assertThat(CompanionTest_PricesStub.of(fake)).hasToString("CompanionTest_PricesStub[FakePrices]");
    }
}
