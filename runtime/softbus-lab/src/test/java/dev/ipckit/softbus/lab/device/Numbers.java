/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.softbus.lab.device;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A stream of the numbers from 0 on, as it is published at one device and checked at another. */
final class Numbers {

    private Numbers() {}

    /** So many numbers, as they are asked for. */
    static Flow.Publisher<Long> publisher(long count) {
        return subscriber -> subscriber.onSubscribe(new Counting(subscriber, count));
    }

    private static final class Counting implements Flow.Subscription {
        private final Flow.Subscriber<? super Long> subscriber;
        private final long count;
        private final AtomicLong demand = new AtomicLong();
        private volatile boolean cancelled;

        /** Of whoever brought the demand from zero up. */
        private long next;

        Counting(Flow.Subscriber<? super Long> subscriber, long count) {
            this.subscriber = subscriber;
            this.count = count;
        }

        @Override
        public void request(long more) {
            if (demand.getAndAdd(more) > 0) {
                return;
            }
            do {
                if (cancelled || next > count) {
                    return;
                }
                if (next < count) {
                    subscriber.onNext(next++);
                }
                if (next == count) {
                    next++;
                    subscriber.onComplete();
                    return;
                }
            } while (demand.decrementAndGet() > 0);
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    /**
     * Takes so many numbers in.
     *
     * @return how many came
     * @throws Exception what the stream failed with, or an {@link IllegalStateException} if they came in another order
     */
    static long take(Flow.Publisher<Long> numbers, long count, long limitSeconds) throws Exception {
        Taking taking = new Taking(count);
        numbers.subscribe(taking);
        @Nullable Throwable failure = taking.end.get(limitSeconds, TimeUnit.SECONDS);
        if (failure instanceof Exception failed) {
            throw failed;
        }
        return taking.next;
    }

    private static final class Taking implements Flow.Subscriber<Long> {
        private static final long WINDOW = 16;

        private final CompletableFuture<@Nullable Throwable> end = new CompletableFuture<>();
        private final long count;
        private Flow.@Nullable Subscription subscription;
        private volatile long next;

        Taking(long count) {
            this.count = count;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(WINDOW);
        }

        @Override
        public void onNext(Long number) {
            Flow.Subscription given = subscription;
            if (given == null || number != next) {
                end.complete(new IllegalStateException(number + " came in place of " + next));
                return;
            }
            next = number + 1;
            given.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            end.complete(failure);
        }

        @Override
        public void onComplete() {
            end.complete(next == count ? null : new IllegalStateException("it ended after " + next));
        }
    }
}
