/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing.contract;

import dev.ipckit.testing.Eventually;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A subscriber that keeps what it gets, and does not put up with a signal against the rules. Thread-safe. */
class Collector<T> implements Flow.Subscriber<T> {

    private final long first;
    private final List<T> items = new ArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final CompletableFuture<Optional<Throwable>> end = new CompletableFuture<>();
    private volatile @Nullable String fault;
    private volatile Flow.@Nullable Subscription subscription;

    /** @param first how many items it asks for at once, 0 for none */
    Collector(long first) {
        this.first = first;
    }

    /** Subscribes to a publisher. */
    static <T> Collector<T> of(Flow.Publisher<T> publisher, long first) {
        Collector<T> collector = new Collector<>(first);
        publisher.subscribe(collector);
        return collector;
    }

    /** What is done with an item beside keeping it. */
    void take(T item) {}

    @Override
    public void onSubscribe(Flow.Subscription given) {
        enter(subscription == null, "onSubscribe twice");
        subscription = given;
        if (first > 0) {
            given.request(first);
        }
        inside.decrementAndGet();
    }

    @Override
    public void onNext(T item) {
        enter(subscription != null && !end.isDone(), "onNext before the beginning or after the end");
        synchronized (items) {
            items.add(item);
        }
        try {
            take(item);
        } finally {
            inside.decrementAndGet();
        }
    }

    @Override
    public void onError(Throwable failure) {
        enter(subscription != null && !end.isDone(), "onError before the beginning or after the end");
        inside.decrementAndGet();
        end.complete(Optional.of(failure));
    }

    @Override
    public void onComplete() {
        enter(subscription != null && !end.isDone(), "onComplete before the beginning or after the end");
        inside.decrementAndGet();
        end.complete(Optional.empty());
    }

    private void enter(boolean allowed, String what) {
        if (inside.incrementAndGet() != 1) {
            fault = "two signals at once";
        }
        if (!allowed) {
            fault = what;
        }
    }

    Flow.Subscription subscription() {
        Flow.Subscription given = subscription;
        if (given == null) {
            throw new AssertionError("there was no onSubscribe");
        }
        return given;
    }

    List<T> items() {
        checkRules();
        synchronized (items) {
            return List.copyOf(items);
        }
    }

    int count() {
        checkRules();
        synchronized (items) {
            return items.size();
        }
    }

    void awaitItems(int atLeast) {
        Eventually.await(() -> atLeast + " items, now " + count(), () -> count() >= atLeast);
    }

    /** Waits for the end. @return null if the stream is complete */
    @Nullable
    Throwable awaitEnd() throws Exception {
        Throwable failure = TransportContract.get(end).orElse(null);
        checkRules();
        return failure;
    }

    boolean hasEnded() {
        checkRules();
        return end.isDone();
    }

    private void checkRules() {
        if (fault != null) {
            throw new AssertionError(fault);
        }
    }
}
