/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.testing.Eventually;
import dev.ipckit.testing.LeakCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streams: every item in order, never more than was asked for, and an end that both sides hear of. */
abstract class StreamContract extends TransportContract {

    /** The most items that are on their way at once. */
    private static final int WINDOW = 128;

    private static final int MANY = 200_000;

    private StreamingStub<Integer> streaming;
    private RemoteObject remote;

    @BeforeEach
    void serveStreams() {
        streaming = new StreamingStub<>(StreamingStub.INTEGERS);
        remote = connect(client, server, streaming);
    }

    private Flow.Publisher<Integer> publish(Flow.Publisher<Integer> publisher) {
        streaming.publish(publisher);
        return StreamingStub.get(remote, StreamingStub.INTEGERS);
    }

    private static List<Integer> upTo(int length) {
        return IntStream.range(0, length).boxed().toList();
    }

    // ---- items and demand

    @Test
    void items_comeInOrder_andThenTheEnd() throws Exception {
        Collector<Integer> collector = Collector.of(publish(new Counting(1_000)), Long.MAX_VALUE);

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(1_000));
    }

    @Test
    void manyItems_areNeitherLostNorTooMany() throws Exception {
        Counting counting = new Counting(MANY);
        Collector<Integer> collector = Collector.of(publish(counting), Long.MAX_VALUE);

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(MANY));
        assertThat(counting.source().requested()).isLessThanOrEqualTo(MANY + WINDOW);
    }

    @Test
    void publisher_isAskedForWhatTheSubscriberAskedFor_andNoMore() {
        Counting counting = new Counting(1_000);
        Collector<Integer> collector = Collector.of(publish(counting), 10);

        collector.awaitItems(10);
        assertThat(counting.source().requested()).isEqualTo(10);

        collector.subscription().request(1);
        collector.awaitItems(11);
        collector.subscription().request(5);
        collector.awaitItems(16);
        assertThat(counting.source().requested()).isEqualTo(16);
        assertThat(collector.items()).isEqualTo(upTo(16));
        collector.subscription().cancel();
    }

    @Test
    void subscriber_thatAsksForOneAtATime_getsAll() throws Exception {
        Collector<Integer> collector = new Collector<>(1) {
            @Override
            void take(Integer item) {
                subscription().request(1);
            }
        };
        publish(new Counting(2_000)).subscribe(collector);

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(2_000));
    }

    @Test
    void slowSubscriber_holdsThePublisherBack() throws Exception {
        Counting counting = new Counting(100_000);
        CountDownLatch go = new CountDownLatch(1);
        Collector<Integer> collector = new Collector<>(Long.MAX_VALUE) {
            @Override
            void take(Integer item) {
                if (item == 1_000) {
                    awaitQuietly(go);
                }
                long most = item + 1L + WINDOW;
                if (counting.source().requested() > most) {
                    throw new AssertionError(
                            counting.source().requested() + " items were asked for when " + item + " was taken");
                }
            }
        };
        publish(counting).subscribe(collector);
        collector.awaitItems(1_001);
        assertThat(get(inBackground(() -> remote.ping()))).isTrue();
        assertThat(counting.source().requested()).isLessThanOrEqualTo(1_001 + WINDOW);
        go.countDown();

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.count()).isEqualTo(100_000);
    }

    @Test
    void requests_ofManyThreads_addUp() throws Exception {
        Counting counting = new Counting(Integer.MAX_VALUE);
        Collector<Integer> collector = Collector.of(publish(counting), 0);
        List<CompletableFuture<String>> callers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            callers.add(inBackground(() -> {
                for (int j = 0; j < 500; j++) {
                    collector.subscription().request(1);
                }
                return "";
            }));
        }
        for (var caller : callers) {
            get(caller);
        }

        collector.awaitItems(4_000);
        assertThat(counting.source().requested()).isEqualTo(4_000);
        collector.subscription().cancel();
        counting.source().awaitCancelled();
        assertThat(collector.items()).isEqualTo(upTo(4_000));
    }

    @Test
    void unboundedDemand_askedForAgain_staysUnbounded() throws Exception {
        Collector<Integer> collector = Collector.of(publish(new Counting(5_000)), Long.MAX_VALUE);
        for (int i = 0; i < 10; i++) {
            collector.subscription().request(Long.MAX_VALUE);
            collector.subscription().request(Long.MAX_VALUE - 1);
        }

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.count()).isEqualTo(5_000);
    }

    @Test
    void largeItems_areFewOnTheirWay() throws Exception {
        StreamingStub<byte[]> bytes = new StreamingStub<>(StreamingStub.BYTES);
        Counting counting = new Counting(60);
        bytes.publish(subscriber -> counting.subscribe(new Converted(subscriber)));
        RemoteObject large = connect(client, server, bytes);
        Collector<byte[]> collector = new Collector<>(Long.MAX_VALUE) {
            private int taken;

            @Override
            void take(byte[] item) {
                taken++;
                // 8 MiB of 900,000 bytes each, once the first has been seen.
                if (counting.source().requested() > taken + 9) {
                    throw new AssertionError(counting.source().requested() + " asked for, taken " + taken);
                }
            }
        };
        StreamingStub.get(large, StreamingStub.BYTES).subscribe(collector);

        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).hasSize(60).allMatch(item -> item.length == Converted.LENGTH);
        assertThat(collector.items().get(59)[7]).isEqualTo((byte) 59);
    }

    @Test
    void itemThatIsTooLarge_endsTheStream() throws Exception {
        StreamingStub<byte[]> bytes = new StreamingStub<>(StreamingStub.BYTES);
        try (SubmissionPublisher<byte[]> source = new SubmissionPublisher<>()) {
            bytes.publish(source);
            RemoteObject large = connect(client, server, bytes);
            Collector<byte[]> collector = Collector.of(StreamingStub.get(large, StreamingStub.BYTES), Long.MAX_VALUE);
            Eventually.await("it is subscribed", source::hasSubscribers);
            source.submit(new byte[10]);
            source.submit(new byte[2 << 20]);

            assertThat(collector.awaitEnd()).isInstanceOf(ParcelTooLargeException.class);
            assertThat(collector.count()).isEqualTo(1);
            Eventually.await("the publisher is cancelled", () -> !source.hasSubscribers());
        }
    }

    @Test
    void publisherOfTheJdk_servesManySubscribers() throws Exception {
        SubmissionPublisher<Integer> source = new SubmissionPublisher<>();
        Flow.Publisher<Integer> published = publish(source);
        List<Collector<Integer>> collectors = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            collectors.add(Collector.of(published, Long.MAX_VALUE));
        }
        Eventually.await("all are subscribed", () -> source.getNumberOfSubscribers() == 5);
        for (int i = 0; i < 3_000; i++) {
            source.submit(i);
        }
        source.close();

        for (Collector<Integer> collector : collectors) {
            assertThat(collector.awaitEnd()).isNull();
            assertThat(collector.items()).isEqualTo(upTo(3_000));
        }
    }

    // ---- ends

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

    // ---- threads

    @Test
    void slowSubscribersAndPublishers_holdNoServingThread() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Flow.Publisher<Integer> published = publish(new Counting(Integer.MAX_VALUE));
        List<Collector<Integer>> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Collector<Integer> collector = new Collector<>(Long.MAX_VALUE) {
                @Override
                void take(Integer item) {
                    awaitQuietly(go);
                }
            };
            slow.add(collector);
            published.subscribe(collector);
        }
        slow.forEach(collector -> collector.awaitItems(1));
        CountDownLatch asked = new CountDownLatch(40);
        Flow.Publisher<Integer> blocking = publish(subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long items) {
                asked.countDown();
                awaitQuietly(go);
            }

            @Override
            public void cancel() {}
        }));
        List<Collector<Integer>> waiting = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            waiting.add(Collector.of(blocking, 1));
        }
        assertThat(asked.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();

        service.keep(new ConformanceStub());
        assertThat(new Conformance(kept()).add(2, 3)).isEqualTo(5);
        assertThat(service.add(1, 2)).isEqualTo(3);
        slow.forEach(collector -> collector.subscription().cancel());
        waiting.forEach(collector -> collector.subscription().cancel());
        go.countDown();
    }

    private RemoteObject kept() {
        RemoteObject object = stub.kept();
        if (object == null) {
            throw new AssertionError("nothing was kept");
        }
        return object;
    }

    // ---- deaths

    @Test
    void endOfTheServer_endsTheStreamAfterItsItems() throws Exception {
        Counting counting = new Counting(1_000);
        CountDownLatch go = new CountDownLatch(1);
        Collector<Integer> collector = new Collector<>(4) {
            @Override
            void take(Integer item) {
                awaitQuietly(go);
            }
        };
        publish(counting).subscribe(collector);
        collector.awaitItems(1);
        Collector<Integer> other = Collector.of(StreamingStub.get(remote, StreamingStub.INTEGERS), 0);
        assertThat(get(inBackground(() -> remote.ping()))).isTrue();

        server.close();

        assertThat(other.awaitEnd()).isInstanceOf(DeadObjectException.class);
        go.countDown();
        assertThat(collector.awaitEnd()).isInstanceOf(DeadObjectException.class);
        assertThat(collector.items()).isEqualTo(upTo(collector.count()));
    }

    @Test
    void endOfTheClient_cancelsThePublisher() {
        Counting counting = new Counting(1_000);
        Collector.of(publish(counting), 4).awaitItems(4);

        client.close();

        counting.source().awaitCancelled();
    }

    @Test
    void subscribeToADeadPublisher_fails() throws Exception {
        Flow.Publisher<Integer> published = publish(new Counting(1));
        server.close();

        assertThat(Collector.of(published, 1).awaitEnd()).isInstanceOf(DeadObjectException.class);
    }

    // ---- references

    @Test
    void streamsThatHaveEnded_leaveNothingBehind() throws Exception {
        int stubs = server.stubCount();
        int proxies = client.proxyCount();
        for (int round = 0; round < 5; round++) {
            Collector<Integer> complete = Collector.of(publish(new Counting(10)), Long.MAX_VALUE);
            assertThat(complete.awaitEnd()).isNull();
            Counting endless = new Counting(Integer.MAX_VALUE);
            Collector<Integer> cancelled = Collector.of(publish(endless), 10);
            cancelled.awaitItems(10);
            cancelled.subscription().cancel();
            endless.source().awaitCancelled();
            Collector<Integer> failed = Collector.of(publish(new Counting(10)), 1);
            failed.awaitItems(1);
            failed.subscription().request(-1);
            assertThat(failed.awaitEnd()).isInstanceOf(IllegalArgumentException.class);
        }

        LeakCheck.assertStubs(client, 0);
        LeakCheck.assertProxies(server, 0);
        LeakCheck.assertStubs(server, stubs);
        LeakCheck.assertProxies(client, proxies);
        assertThat(remote.ping()).isTrue();
    }

    @Test
    void publisherOfTheClient_isReadByTheServer_andComesHomeAsItself() throws Exception {
        Counting counting = new Counting(3_000);
        StreamingStub.send(remote, StreamingStub.INTEGERS, counting);

        Collector<Integer> collector = Collector.of(streaming.publisher(), Long.MAX_VALUE);
        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(3_000));
        assertThat(StreamingStub.get(remote, StreamingStub.INTEGERS)).isSameAs(counting);
    }

    @Test
    void publisher_passedOnToAThirdProcess_isTheSame() throws Exception {
        IpcKit third = open("third");
        StreamingStub<Integer> thirdStreaming = new StreamingStub<>(StreamingStub.INTEGERS);
        RemoteObject thirdRemote = connect(client, third, thirdStreaming);
        Counting counting = new Counting(2_000);
        StreamingStub.send(thirdRemote, StreamingStub.INTEGERS, publish(counting));

        Collector<Integer> collector = Collector.of(thirdStreaming.publisher(), Long.MAX_VALUE);
        assertThat(collector.awaitEnd()).isNull();
        assertThat(collector.items()).isEqualTo(upTo(2_000));
        assertThat(counting.subscriptions()).isEqualTo(1);
    }

    static void awaitQuietly(CountDownLatch latch) {
        try {
            if (!latch.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody went on");
            }
        } catch (InterruptedException nobodyDoes) {
            throw new AssertionError(nobodyDoes);
        }
    }

    /** Makes large items of numbers. */
    private record Converted(Flow.Subscriber<? super byte[]> to) implements Flow.Subscriber<Integer> {

        static final int LENGTH = 900_000;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            to.onSubscribe(subscription);
        }

        @Override
        public void onNext(Integer item) {
            byte[] bytes = new byte[LENGTH];
            bytes[7] = item.byteValue();
            to.onNext(bytes);
        }

        @Override
        public void onError(Throwable failure) {
            to.onError(failure);
        }

        @Override
        public void onComplete() {
            to.onComplete();
        }
    }
}
