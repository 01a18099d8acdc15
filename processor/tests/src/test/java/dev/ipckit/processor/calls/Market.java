/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import dev.ipckit.Holder;
import dev.ipckit.annotation.Oneway;
import dev.ipckit.annotation.Out;
import dev.ipckit.annotation.RemoteInterface;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Streams in every place where they may be. */
@RemoteInterface
interface Market {
    Flow.Publisher<Quote> quotes(String symbol) throws Failures.StoreFull;

    Flow.@Nullable Publisher<List<@Nullable String>> lines(boolean there);

    Optional<Flow.Publisher<byte[]>> content(boolean there);

    CompletableFuture<Flow.Publisher<Integer>> later();

    Flow.Publisher<Flow.Publisher<Integer>> nested();

    Flow.Publisher<Listener> listeners();

    Page page();

    long sum(Flow.Publisher<Long> numbers);

    Flow.Publisher<Long> back(Flow.Publisher<Long> numbers, @Out Holder<Flow.@Nullable Publisher<Long>> again);

    @Oneway
    void publish(Flow.Publisher<String> news);

    record Quote(String symbol, double price, @Nullable Side side) {}

    record Page(String title, List<Flow.Publisher<String>> columns) {}

    enum Side {
        BUY,
        SELL
    }

    @RemoteInterface
    interface Listener {
        int heard(String news);
    }
}
