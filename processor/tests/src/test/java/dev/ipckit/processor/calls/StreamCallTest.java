/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.Holder;
import dev.ipckit.RemoteException;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.RemoteObject;
import dev.ipckit.RemoteStub;
import dev.ipckit.parcel.BadParcelException;
import dev.ipckit.parcel.Parcel;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Generated code of streams: wherever they are, whatever their items are, and whatever a peer sends instead. */
class StreamCallTest {
    private final MarketService service = new MarketService();
    private final Connected<Market> connected = Connected.to(MarketStub.of(service), MarketStub::asInterface);
    private final Market market = connected.client();

    @AfterEach
    void close() {
        connected.close();
    }

    @Test
    void records_comeAsTheyAre() throws Exception {
        assertThat(StreamItems.of(market.quotes("é\uD83D\uDE00")))
                .containsExactly(
                        new Market.Quote("é\uD83D\uDE00", 1.5, Market.Side.BUY),
                        new Market.Quote("", Double.NaN, null),
                        new Market.Quote("z", -0.0, Market.Side.SELL));
    }

    @Test
    void declaredException_endsTheStreamWithItsFields() throws Exception {
        Flow.Publisher<Market.Quote> full = market.quotes("full");

        assertThat(StreamItems.failureOf(full)).isInstanceOfSatisfying(Failures.StoreFull.class, failure -> {
            assertThat(failure.missing()).isEqualTo(7);
            assertThat(failure.getMessage()).isEqualTo("full");
            assertThat(failure.points).containsExactly(new Values.Point(1, 2));
        });
        assertThatThrownBy(() -> market.quotes("thrown")).isInstanceOf(Failures.StoreFull.class);
        assertThat(StreamItems.failureOf(market.quotes("unknown")))
                .isInstanceOfSatisfying(
                        RemoteFailureException.class,
                        failure -> assertThat(failure.remoteClassName()).isEqualTo("java.io.IOException"));
        assertThat(StreamItems.failureOf(market.quotes("refused")))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("closed");
    }

    @Test
    void nullWithinAnItem_endsTheStreamAndSaysWhere() throws Exception {
        assertThat(StreamItems.failureOf(market.quotes("broken")))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageContaining("an item of Flow.Publisher<Market.Quote>")
                .hasMessageContaining("symbol is null");
    }

    @Test
    void streams_mayBeMissing_optional_orLate() {
        assertThat(market.lines(false)).isNull();
        assertThat(StreamItems.of(Objects.requireNonNull(market.lines(true))))
                .containsExactly(Arrays.asList("a", null), List.of());
        assertThat(market.content(false)).isEmpty();
        assertThat(StreamItems.of(market.content(true).orElseThrow())).containsExactly(new byte[] {1, 2}, new byte[0]);
        assertThat(StreamItems.of(market.later().join())).containsExactly(1, 2, 3);
    }

    @Test
    void streams_mayHoldStreamsAndObjects_andBeHeld() {
        assertThat(StreamItems.of(market.nested()).stream().map(StreamItems::of))
                .containsExactly(List.of(1), List.of(2, 3));
        assertThat(StreamItems.of(market.listeners()).stream().map(listener -> listener.heard("news")))
                .containsExactly(4, -1);
        assertThat(market.page().columns().stream().map(StreamItems::of)).containsExactly(List.of("x", "y"), List.of());
    }

    @Test
    void parameter_isReadByTheCallee_whileItIsCalled() throws Exception {
        List<Long> numbers = LongStream.range(0, 2_000).boxed().toList();

        assertThat(market.sum(new MarketService.Listed<>(numbers, null))).isEqualTo(1_999_000);
        market.publish(new MarketService.Listed<>(List.of("a", "b"), null));
        assertThat(service.published.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(service.news).containsExactly("a", "b");
        assertThatThrownBy(() -> market.sum(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dev.ipckit.processor.calls.Market.sum: parameter numbers is null");
    }

    @Test
    void streamThatComesHome_isItself() {
        Flow.Publisher<Long> numbers = new MarketService.Listed<>(List.of(1L), null);
        Holder<Flow.@Nullable Publisher<Long>> again = new Holder<>();

        assertThat(market.back(numbers, again)).isSameAs(numbers);
        assertThat(again.get()).isSameAs(numbers);
    }

    @Test
    void streamOfALocalObject_isTheUsersOwn() throws Exception {
        Market local = MarketStub.asInterface(MarketStub.of(service));

        assertThat(local.quotes("full")).isInstanceOf(MarketService.Listed.class);
    }

    @Test
    void loopback_withoutACarrier() throws Exception {
        Market looped = MarketStub.asInterface(new Loopback(MarketStub.of(service)));

        assertThat(StreamItems.of(looped.quotes("a"))).hasSize(3);
    }

    // ---- peers that send something else

    @Test
    void itemThatNobodyAskedFor_endsTheStream() {
        Hostile hostile = new Hostile(subscriber -> {
            for (int i = 0; i < 10; i++) {
                send(subscriber, 1, request -> request.writeInt(1));
            }
        });

        assertThat(failure(hostile))
                .isExactlyInstanceOf(RemoteException.class)
                .hasMessageContaining("an item that nobody had asked for");
    }

    @Test
    void creditOfAStream_isNeverExceeded() {
        Hostile hostile = new Hostile(subscriber -> {});
        hostile.flood = true;

        assertThat(failure(hostile)).isExactlyInstanceOf(RemoteException.class);
    }

    @Test
    void brokenItems_endTheStream() {
        for (Consumer<Parcel> broken : List.<Consumer<Parcel>>of(
                request -> {}, request -> request.writeLong(1), request -> request.writeByteArray(new byte[1000]))) {
            Hostile hostile = new Hostile(subscriber -> {});
            hostile.item = broken;

            assertThat(failure(hostile)).isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void brokenFailures_endTheStreamToo() {
        for (Consumer<Parcel> broken :
                List.<Consumer<Parcel>>of(request -> {}, request -> request.writeInt(0), request -> {
                    request.writeInt(-9);
                    request.writeString("message");
                    request.writeInt(0);
                    request.writeInt(1 << 30);
                })) {
            Hostile hostile = new Hostile(subscriber -> send(subscriber, 3, broken));
            hostile.expectsCancel = false;
            assertThat(failure(hostile)).isInstanceOf(BadParcelException.class);
        }
    }

    @Test
    void publisherWithoutASubscription_isRefused() {
        Hostile hostile = new Hostile(subscriber -> {});
        hostile.subscription = null;
        hostile.expectsCancel = false;

        assertThat(failure(hostile)).isInstanceOf(BadParcelException.class).hasMessageContaining("subscription");
    }

    @Test
    void objectThatIsNoPublisher_isRefused() {
        assertThat(failure(MarketStub.of(service))).isInstanceOf(SecurityException.class);
    }

    private Throwable failure(RemoteStub publisher) {
        RemoteStub market = new RemoteStub("dev.ipckit.processor.calls.Market") {
            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                reply.writeNoException();
                reply.writeRemoteObject(publisher);
                return true;
            }
        };
        try (Connected<Market> peer = Connected.to(market, MarketStub::asInterface)) {
            Throwable failure = StreamItems.failureOf(peer.client().later().join());
            if (publisher instanceof Hostile hostile && hostile.expectsCancel) {
                hostile.awaitCancelled();
            }
            return failure;
        }
    }

    private static void send(RemoteObject to, int code, Consumer<Parcel> arguments) {
        try (Parcel request = to.obtainParcel();
                Parcel reply = to.obtainParcel()) {
            request.writeInterfaceToken("dev.ipckit.Subscriber");
            arguments.accept(request);
            to.transact(code, request, reply, CallOptions.ONEWAY);
        }
    }

    /** A publisher that sends what it likes. */
    private static final class Hostile extends RemoteStub {
        private final Consumer<RemoteObject> atOnce;
        private final CountDownLatch cancelled = new CountDownLatch(1);
        boolean flood;
        boolean expectsCancel = true;
        Consumer<Parcel> item = request -> request.writeInt(7);

        @Nullable
        RemoteStub subscription;

        Hostile(Consumer<RemoteObject> atOnce) {
            super("dev.ipckit.Publisher");
            this.atOnce = atOnce;
            subscription = new Asked();
        }

        private @Nullable RemoteObject subscriber;

        @Override
        protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
            request.enforceInterfaceToken("dev.ipckit.Publisher");
            subscriber = Objects.requireNonNull(request.readRemoteObject());
            atOnce.accept(subscriber);
            reply.writeNoException();
            reply.writeRemoteObject(subscription);
            return true;
        }

        void awaitCancelled() {
            try {
                assertThat(cancelled.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException nobodyDoes) {
                throw new AssertionError(nobodyDoes);
            }
        }

        private final class Asked extends RemoteStub {
            Asked() {
                super("dev.ipckit.Subscription");
            }

            @Override
            protected boolean onTransact(int code, Parcel request, Parcel reply, CallOptions options) {
                request.enforceInterfaceToken("dev.ipckit.Subscription");
                if (code == 2) {
                    cancelled.countDown();
                } else {
                    long asked = request.readLong();
                    for (long i = 0; i < asked + (flood ? 1_000 : 0); i++) {
                        send(Objects.requireNonNull(subscriber), 1, item);
                    }
                }
                return true;
            }
        }
    }
}
