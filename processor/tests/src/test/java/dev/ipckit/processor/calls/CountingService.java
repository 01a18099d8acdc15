/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Counts as soon as it is asked, on the thread that asks. */
final class CountingService implements Counting {
    /** Those who subscribed to {@link #told}, in their order. */
    final BlockingQueue<Flow.Subscriber<? super Long>> subscribers = new LinkedBlockingQueue<>();

    @Override
    public Flow.Publisher<Long> count(long numbers) {
        return subscriber -> {
            Numbers subscription = new Numbers(subscriber, numbers);
            subscriber.onSubscribe(subscription);
            subscription.completeIfDone();
        };
    }

    @Override
    public Flow.Publisher<Long> failing() {
        return subscriber -> {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long n) {}

                @Override
                public void cancel() {}
            });
            subscriber.onError(new IllegalStateException("no numbers today"));
        };
    }

    @Override
    public Flow.Publisher<Long> told() {
        return subscribers::add;
    }

    private static final class Numbers implements Flow.Subscription {
        private final Flow.Subscriber<? super Long> subscriber;
        private final long numbers;
        private final AtomicLong wanted = new AtomicLong();
        private volatile boolean over;
        private long next;

        Numbers(Flow.Subscriber<? super Long> subscriber, long numbers) {
            this.subscriber = subscriber;
            this.numbers = numbers;
        }

        @Override
        public void request(long more) {
            long before = wanted.getAndUpdate(demand -> demand + more < 0 ? Long.MAX_VALUE : demand + more);
            if (before == 0) {
                send(wanted.get());
            }
        }

        /** Whoever finds no demand sends, until there is none again. */
        private void send(long demand) {
            long left = demand;
            while (left > 0) {
                for (long i = 0; i < left && !over; i++) {
                    subscriber.onNext(next++);
                    completeIfDone();
                }
                if (over) {
                    return;
                }
                left = wanted.addAndGet(-left);
            }
        }

        void completeIfDone() {
            if (!over && next == numbers) {
                over = true;
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            over = true;
        }
    }
}
