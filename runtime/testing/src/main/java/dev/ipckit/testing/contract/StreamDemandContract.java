/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ipckit.IpcKit;
import dev.ipckit.RemoteObject;
import dev.ipckit.parcel.ParcelTooLargeException;
import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.Test;

/** Items of streams: every one in order, and never more than was asked for. */
abstract class StreamDemandContract extends StreamContract {

    /** The most items that are on their way at once. */
    private static final int WINDOW = 128;

    private static final int MANY = 200_000;

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

            assertThat(collector.awaitEnd())
                    .isInstanceOf(ParcelTooLargeException.class)
                    .hasMessageContaining("an item of a stream is too large, required=2097")
                    .hasMessageContaining("limit=1048576 bytes")
                    .hasMessageContaining("give it in smaller pieces");
            assertThat(collector.count()).isEqualTo(1);
            Eventually.await("the publisher is cancelled", () -> !source.hasSubscribers());
        }
    }

    @Test
    void itemThatIsTooLargeForItsSubscriber_endsTheStream() throws Exception {
        IpcKit generous = track(fixture.kit("generous").maxParcelSize(4 << 20).open());
        StreamingStub<byte[]> bytes = new StreamingStub<>(StreamingStub.BYTES);
        try (SubmissionPublisher<byte[]> source = new SubmissionPublisher<>()) {
            bytes.publish(source);
            RemoteObject large = connect(client, generous, bytes);
            Collector<byte[]> collector = Collector.of(StreamingStub.get(large, StreamingStub.BYTES), Long.MAX_VALUE);
            Eventually.await("it is subscribed", source::hasSubscribers);
            source.submit(new byte[10]);
            source.submit(new byte[2 << 20]);
            source.submit(new byte[10]);

            assertThat(collector.awaitEnd())
                    .isInstanceOf(ParcelTooLargeException.class)
                    .hasMessageContaining("an item of a stream is too large, required=2097")
                    .hasMessageContaining("limit=1048576 bytes");
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
