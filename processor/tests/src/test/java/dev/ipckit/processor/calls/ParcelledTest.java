/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.processor.calls.Parcelled.Greedy;
import dev.ipckit.processor.calls.Parcelled.Invoice;
import dev.ipckit.processor.calls.Parcelled.Money;
import dev.ipckit.processor.calls.Parcelled.Sealed;
import dev.ipckit.processor.calls.Parcelled.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parcelables written by hand, over a real session. */
class ParcelledTest {
    private final Connected<Parcelled> connected =
            Connected.to(ParcelledStub.of(new Echoing()), ParcelledStub::asInterface);
    private final Parcelled remote = connected.client();

    @AfterEach
    void close() {
        connected.close();
    }

    @Test
    void everyKind_comesBackAsItWent() {
        Money money = new Money(Long.MIN_VALUE, "EUR");
        assertThat(remote.money(money)).isEqualTo(money);
        assertThat(remote.nullableMoney(money)).isEqualTo(money);
        assertThat(remote.nullableMoney(null)).isNull();
        assertThat(remote.version(Version.of(3)).major).isEqualTo(3);
        assertThat(remote.counter(new Counter(4, "ms"))).hasToString("4ms");
        assertThat(remote.generic(new Sealed<>("s"))).isEqualTo(new Sealed<>("s"));
        assertThat(remote.list(List.of(money, money))).containsExactly(money, money);
        assertThat(remote.list(List.of())).isEmpty();
        assertThat(remote.map(Map.of("k", money))).isEqualTo(Map.of("k", money));
        assertThat(remote.array(new Money[] {money})).containsExactly(money);
        assertThat(remote.invoice(new Invoice(money, null, List.of(money))))
                .isEqualTo(new Invoice(money, null, List.of(money)));
        assertThat(remote.invoice(new Invoice(money, Version.of(1), List.of())).version())
                .isNotNull();
    }

    @Test
    void codeThatReadsTooMuch_doesNotReachTheNextArgument() {
        assertThatThrownBy(() -> remote.greedy(new Greedy(), 42))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("in the parcelable");
    }

    @Test
    void valueThatItsOwnCodeRefuses_isABadParcel() {
        assertThatThrownBy(
                        () -> send(ParcelledStub.TRANSACTION_MONEY, 1, 24, 7, 0, 4, 'E' | 'U' << 16, 'R' | 'O' << 16))
                .isInstanceOf(BadParcelException.class);
        assertThatThrownBy(() ->
                        send(ParcelledStub.TRANSACTION_MONEY, 1, 28, 7, 0, 4, 'E' | 'U' << 16, 'R' | 'O' << 16, 0))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("no such currency: EURO");
        assertThatThrownBy(() -> send(ParcelledStub.TRANSACTION_VERSION, 1, 8, -1))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("negative version");
    }

    @Test
    void nullThatMustNotBe_isRefused() {
        assertThatThrownBy(() -> send(ParcelledStub.TRANSACTION_MONEY, 0))
                .isInstanceOf(BadParcelException.class)
                .hasMessageContaining("Parcelled.money: parameter money is null");
    }

    @Test
    void whatANewerPeerAdds_isSkipped() {
        assertThat(send(ParcelledStub.TRANSACTION_VERSION, 1, 16, 5, 6, 7)).containsExactly(1, 8, 5);
    }

    /** The words of the result. */
    private static List<Integer> send(int code, int... words) {
        return Words.call(new Loopback(ParcelledStub.of(new Echoing())), code, words);
    }

    private static final class Echoing implements Parcelled {
        @Override
        public Money money(Money money) {
            return money;
        }

        @Override
        public @Nullable Money nullableMoney(@Nullable Money money) {
            return money;
        }

        @Override
        public Version version(Version version) {
            return version;
        }

        @Override
        public Counter counter(Counter counter) {
            return counter;
        }

        @Override
        public Sealed<String> generic(Sealed<String> sealed) {
            return sealed;
        }

        @Override
        public List<Money> list(List<Money> list) {
            return list;
        }

        @Override
        public Map<String, Money> map(Map<String, Money> map) {
            return map;
        }

        @Override
        public Money[] array(Money[] array) {
            return array;
        }

        @Override
        public Invoice invoice(Invoice invoice) {
            return invoice;
        }

        @Override
        public int greedy(Greedy greedy, int next) {
            return next;
        }
    }
}
