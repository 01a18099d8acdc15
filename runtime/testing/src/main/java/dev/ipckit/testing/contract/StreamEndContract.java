/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.RemoteFailureException;
import dev.ipckit.testing.LeakCheck;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** Ends of streams: completion, failure, cancellation and broken rules, of which both sides hear. */
abstract class StreamEndContract extends StreamContract {

    @Test
    void emptyStream_isComplete_withoutDemand() throws Exception {
        Collector<Integer> collector = Collector.of(publish(new Counting(0)), 0);

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEmpty();
    }

    @Test
    void failure_keepsItsTypeAndComesAfterTheItems() throws Exception {
        Counting counting = new Counting(10_000);
        Collector<Integer> collector = Collector.of(publish(counting), 100);
        collector.awaitItems(100);
        counting.source().subscriber().onError(new UnsupportedOperationException("no more"));

        assertThat(collector.awaitEnd())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no more");
        assertThat(collector.items()).isEqualTo(upTo(100));
    }

    @Test
    void failureOfAnUnknownType_tellsItsClassAndMessage() throws Exception {
        Counting counting = new Counting(1);
        Collector<Integer> collector = Collector.of(publish(counting), 0);
        counting.source().subscriber().onError(new ArithmeticException("by zero"));

        assertThat(collector.awaitEnd())
                .isInstanceOfSatisfying(
                        RemoteFailureException.class,
                        failure -> assertThat(failure.remoteClassName()).isEqualTo("java.lang.ArithmeticException"));
    }

    @Test
    void cancel_inMidStream_reachesThePublisher() throws Exception {
        Counting counting = new Counting(Integer.MAX_VALUE);
        Collector<Integer> collector = new Collector<>(Long.MAX_VALUE) {
            @Override
            void take(Integer item) {
                if (item == 500) {
                    subscription().cancel();
                    subscription().cancel();
                    subscription().request(5);
                    subscription().request(-5);
                }
            }
        };
        publish(counting).subscribe(collector);

        counting.source().awaitCancelled();
        assertThat(get(inBackground(() -> remote.ping()))).isTrue();
        assertThat(collector.items()).isEqualTo(upTo(501));
        assertThat(collector.hasEnded()).isFalse();
    }

    @Test
    void cancel_beforeThePublisherAnswers_isNotLost() {
        Counting counting = new Counting(100);
        Flow.Publisher<Integer> published = publish(counting);
        for (int i = 0; i < 50; i++) {
            Collector.of(published, 0).subscription().cancel();
        }
        Collector<Integer> last = Collector.of(published, 1);
        last.awaitItems(1);
        last.subscription().cancel();
        LeakCheck.assertProxies(server, 0);
    }

    @Test
    void requestOfNothing_isAFault() throws Exception {
        for (long wrong : new long[] {0, -1, Long.MIN_VALUE}) {
            Counting counting = new Counting(10);
            Collector<Integer> collector = Collector.of(publish(counting), 3);
            collector.awaitItems(3);
            collector.subscription().request(wrong);

            assertThat(collector.awaitEnd())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("request(" + wrong + ")");
            counting.source().awaitCancelled();
        }
    }

    @Test
    void subscriberThatThrows_isCancelled() {
        Counting counting = new Counting(Integer.MAX_VALUE);
        Collector<Integer> collector = new Collector<>(Long.MAX_VALUE) {
            @Override
            void take(Integer item) {
                if (item == 7) {
                    throw new IllegalStateException("this subscriber fails on purpose");
                }
            }
        };
        publish(counting).subscribe(collector);

        counting.source().awaitCancelled();
        assertThat(collector.items()).isEqualTo(upTo(8));
        assertThat(collector.hasEnded()).isFalse();
    }

    @Test
    void subscriberThatThrowsAtOnce_orCancelsAtOnce_isNeverKnown() {
        Counting counting = new Counting(10);
        Flow.Publisher<Integer> published = publish(counting);
        published.subscribe(new Collector<>(0) {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                throw new IllegalStateException("this subscriber fails on purpose");
            }
        });
        published.subscribe(new Collector<>(0) {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                given.request(1);
                given.cancel();
            }
        });
        Collector.of(published, 1).awaitItems(1);

        assertThat(counting.subscriptions()).isEqualTo(1);
        counting.source().subscriber().onComplete();
    }

    @Test
    void noSubscriber_isRefused() {
        Flow.Publisher<Integer> published = publish(new Counting(1));

        assertThatThrownBy(() -> published.subscribe(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void publisherThatThrowsWhenSubscribedTo_endsTheStream() throws Exception {
        Collector<Integer> collector = Collector.of(
                publish(subscriber -> {
                    throw new IllegalStateException("closed for today");
                }),
                1);

        assertThat(collector.awaitEnd())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("closed for today");
    }

    @Test
    void publisherThatGivesMoreThanAsked_isStopped() throws Exception {
        Counting counting = new Counting(Integer.MAX_VALUE);
        Collector<Integer> collector = Collector.of(publish(counting), 4);
        collector.awaitItems(4);
        counting.source().subscriber().onNext(4);

        assertThat(collector.awaitEnd())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("more items than it was asked for");
        counting.source().awaitCancelled();
        assertThat(collector.items()).isEqualTo(upTo(4));
    }

    @Test
    void publisher_thatBreaksOtherRules_harmsNobodyElse() throws Exception {
        Counting counting = new Counting(20);
        Collector<Integer> collector = Collector.of(publish(counting), 4);
        collector.awaitItems(4);
        Flow.Subscriber<? super Integer> there = counting.source().subscriber();
        assertThatThrownBy(() -> there.onNext(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> there.onError(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> there.onSubscribe(null)).isInstanceOf(NullPointerException.class);
        Counting second = new Counting(1);
        second.subscribe(new Collector<>(0));
        there.onSubscribe(second.source());
        assertThat(second.source().isCancelled()).isTrue();
        collector.subscription().request(Long.MAX_VALUE);

        assertThat(collector.awaitEnd()).isNull();
        there.onNext(21);
        there.onComplete();
        there.onError(new IllegalStateException("too late"));
        assertThat(get(inBackground(() -> remote.ping()))).isTrue();
        assertThat(collector.items()).isEqualTo(upTo(20));
    }
}
