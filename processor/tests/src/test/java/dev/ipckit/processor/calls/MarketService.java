/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Gives streams of known items, and reads those that it is given. */
final class MarketService implements Market {
    final List<String> news = new ArrayList<>();
    final CountDownLatch published = new CountDownLatch(1);

    @Override
    public Flow.Publisher<Quote> quotes(String symbol) throws Failures.StoreFull {
        Failures.StoreFull full =
                new Failures.StoreFull("full", 7, List.of(new Values.Point(1, 2)), true, new Throwable());
        return switch (symbol) {
            case "thrown" -> throw full;
            case "refused" ->
                subscriber -> {
                    throw new IllegalStateException("closed");
                };
            case "full" -> new Listed<>(List.of(new Quote("F", 1, null)), full);
            case "unknown" -> new Listed<>(List.of(), new java.io.IOException("disk"));
            case "broken" -> new Listed<>(List.of(new Quote("a", 1, null), new Quote(null, 2, null)), null);
            default ->
                new Listed<>(
                        List.of(
                                new Quote(symbol, 1.5, Side.BUY),
                                new Quote("", Double.NaN, null),
                                new Quote("z", -0.0, Side.SELL)),
                        null);
        };
    }

    @Override
    public Flow.@Nullable Publisher<List<@Nullable String>> lines(boolean there) {
        return there ? new Listed<>(List.of(Arrays.asList("a", null), List.of()), null) : null;
    }

    @Override
    public Optional<Flow.Publisher<byte[]>> content(boolean there) {
        return there ? Optional.of(new Listed<>(List.of(new byte[] {1, 2}, new byte[0]), null)) : Optional.empty();
    }

    @Override
    public CompletableFuture<Flow.Publisher<Integer>> later() {
        return CompletableFuture.supplyAsync(() -> new Listed<>(List.of(1, 2, 3), null));
    }

    @Override
    public Flow.Publisher<Flow.Publisher<Integer>> nested() {
        return new Listed<>(List.of(new Listed<>(List.of(1), null), new Listed<>(List.of(2, 3), null)), null);
    }

    @Override
    public Flow.Publisher<Listener> listeners() {
        return new Listed<>(List.of(String::length, heard -> -1), null);
    }

    @Override
    public Page page() {
        return new Page("t", List.of(new Listed<>(List.of("x", "y"), null), new Listed<>(List.of(), null)));
    }

    @Override
    public long sum(Flow.Publisher<Long> numbers) {
        return StreamItems.of(numbers).stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public Flow.Publisher<Long> back(Flow.Publisher<Long> numbers, Holder<Flow.@Nullable Publisher<Long>> again) {
        again.set(numbers);
        return numbers;
    }

    @Override
    public void publish(Flow.Publisher<String> given) {
        // Elsewhere: the connection that a oneway call came on is not read while the call runs.
        CompletableFuture<Void> ignored = CompletableFuture.runAsync(() -> {
            news.addAll(StreamItems.of(given));
            published.countDown();
        });
    }

    /** Gives each subscriber all items, and then the failure if there is one. */
    record Listed<T>(List<T> items, @Nullable Throwable failure) implements Flow.Publisher<T> {
        @Override
        public void subscribe(Flow.Subscriber<? super T> subscriber) {
            SubmissionPublisher<T> source = new SubmissionPublisher<>(Runnable::run, items.size() + 1);
            source.subscribe(subscriber);
            items.forEach(item -> source.offer(item, 1, TimeUnit.SECONDS, null));
            if (failure == null) {
                source.close();
            } else {
                source.closeExceptionally(failure);
            }
        }
    }
}
