/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.testing.Eventually;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A publisher of 0, 1, 2 and so on that gives what it is asked for at once, and remembers what it was asked.
 * Thread-safe.
 */
class Counting implements Flow.Publisher<Integer> {

    private final int length;
    private final List<Source> sources = new CopyOnWriteArrayList<>();

    /** @param length how many items there are; the stream is complete then */
    Counting(int length) {
        this.length = length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
        Source source = new Source(subscriber);
        sources.add(source);
        subscriber.onSubscribe(source);
        source.give();
    }

    int subscriptions() {
        return sources.size();
    }

    /** Waits for the first subscription. */
    Source source() {
        Eventually.await("somebody subscribes", () -> !sources.isEmpty());
        return sources.get(0);
    }

    /** One subscription. */
    final class Source implements Flow.Subscription {

        private volatile Flow.@Nullable Subscriber<? super Integer> subscriber;
        private final AtomicLong requested = new AtomicLong();
        private final AtomicLong given = new AtomicLong();
        private final AtomicBoolean cancelled = new AtomicBoolean();

        private Source(Flow.Subscriber<? super Integer> subscriber) {
            this.subscriber = subscriber;
        }

        /** The other end, to give it what it must not be given. */
        Flow.Subscriber<? super Integer> subscriber() {
            Flow.Subscriber<? super Integer> known = subscriber;
            if (known == null) {
                throw new AssertionError("the subscription is over");
            }
            return known;
        }

        /** How many items it was asked for. */
        long requested() {
            return requested.get();
        }

        boolean isCancelled() {
            return cancelled.get();
        }

        void awaitCancelled() {
            Eventually.await("the publisher is cancelled", cancelled::get);
        }

        @Override
        public void request(long items) {
            if (items <= 0) {
                throw new AssertionError("request(" + items + ") got as far as the publisher");
            }
            requested.accumulateAndGet(items, (sum, more) -> sum + more < 0 ? Long.MAX_VALUE : sum + more);
            give();
        }

        private synchronized void give() {
            while (!cancelled.get() && given.get() < Math.min(requested.get(), length)) {
                subscriber().onNext((int) given.getAndIncrement());
            }
            if (given.get() >= length && cancelled.compareAndSet(false, true)) {
                Flow.Subscriber<? super Integer> told = subscriber();
                subscriber = null;
                told.onComplete();
            }
        }

        @Override
        public void cancel() {
            cancelled.set(true);
            forget();
        }

        /** Not while an item is being given. */
        private synchronized void forget() {
            subscriber = null;
        }
    }
}
