/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads streams to their ends. */
final class StreamItems {
    private static final long LIMIT_SECONDS = 20;

    private StreamItems() {}

    /** All items; a failure of the stream is the cause of a {@link CompletionException}. */
    static <T> List<T> of(Flow.Publisher<T> publisher) {
        CompletableFuture<List<T>> all = new CompletableFuture<>();
        publisher.subscribe(new Flow.Subscriber<>() {
            private final List<T> items = new ArrayList<>();

            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(T item) {
                items.add(item);
            }

            @Override
            public void onError(Throwable failure) {
                all.completeExceptionally(failure);
            }

            @Override
            public void onComplete() {
                all.complete(items);
            }
        });
        return all.orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).join();
    }

    /** What a stream failed with. */
    static Throwable failureOf(Flow.Publisher<?> publisher) {
        try {
            throw new AssertionError("the stream is complete with " + of(publisher));
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof TimeoutException) {
                throw new AssertionError("the stream has no end", failed);
            }
            return failed.getCause();
        }
    }
}
