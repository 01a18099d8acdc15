/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.reactivestreams.tck.flow.FlowSubscriberBlackboxVerification;

/**
 * The rules of Reactive Streams, as its own TCK tries them: of the publisher that a proxy returns, and of the subscriber that
 * a stub gives to the publisher behind it.
 */
class StreamTckTest {
    /** How long a signal may take: a limit, for machines that are busy. */
    private static final long SIGNAL_MILLIS = 10_000;

    /** How long no signal means that there is none: the TCK waits so long wherever nothing may come. */
    private static final long SILENCE_MILLIS = 150;

    private final CountingService service = new CountingService();
    private final Connected<Counting> connected = Connected.to(CountingStub.of(service), CountingStub::asInterface);

    @AfterEach
    void close() {
        connected.close();
    }

    @TestFactory
    Stream<DynamicTest> publisherOfAProxy() {
        return TckRules.of(() -> new Publishing(connected.client()));
    }

    @TestFactory
    Stream<DynamicTest> subscriberOfAStub() {
        return TckRules.of(() -> new Subscribing(connected.client(), service));
    }

    private static TestEnvironment environment() {
        return new TestEnvironment(SIGNAL_MILLIS, SILENCE_MILLIS);
    }

    /** Public for the TCK's own sake: its rules are called from outside. */
    public static final class Publishing extends FlowPublisherVerification<Long> {
        private final Counting counting;

        Publishing(Counting counting) {
            super(environment());
            this.counting = counting;
        }

        @Override
        public Flow.Publisher<Long> createFlowPublisher(long elements) {
            return counting.count(elements);
        }

        @Override
        public Flow.Publisher<Long> createFailedFlowPublisher() {
            return counting.failing();
        }
    }

    /** A subscriber in the stub that asks for one number after another, because its peer does. */
    public static final class Subscribing extends FlowSubscriberBlackboxVerification<Long> {
        private final Counting counting;
        private final CountingService service;

        Subscribing(Counting counting, CountingService service) {
            super(environment());
            this.counting = counting;
            this.service = service;
        }

        @Override
        @SuppressWarnings("unchecked") // a subscriber of any supertype takes a Long
        public Flow.Subscriber<Long> createFlowSubscriber() {
            counting.told().subscribe(new OneAtATime());
            try {
                Flow.Subscriber<? super Long> subscriber =
                        service.subscribers.poll(SIGNAL_MILLIS, TimeUnit.MILLISECONDS);
                assertThat(subscriber).as("the subscriber at the service").isNotNull();
                return (Flow.Subscriber<Long>) subscriber;
            } catch (InterruptedException nobodyDoes) {
                throw new AssertionError(nobodyDoes);
            }
        }

        @Override
        public Long createElement(int element) {
            return (long) element;
        }
    }

    private static final class OneAtATime implements Flow.Subscriber<Long> {
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(Long item) {
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {}

        @Override
        public void onComplete() {}
    }
}
