/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.parcel.ParcelTooLargeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies of methods that return futures and streams, between two processes on a socket. */
class DeferredTest {
    private static final Duration LIMIT = Duration.ofSeconds(GuardedService.LIMIT_SECONDS);

    private final Set<String> granted = ConcurrentHashMap.newKeySet();
    private final DeferredService service = new DeferredService();

    @TempDir
    Path directory;

    private Processes processes;
    private Deferred deferred;

    @BeforeEach
    void serve() {
        processes = Processes.unix(directory, request -> granted.contains(request.permission()));
        deferred = DeferredStub.asInterface(processes.serve(DeferredStub.of(service)));
    }

    @AfterEach
    void close() {
        service.released.countDown();
        processes.close();
    }

    // ---- @Timeout

    @Test
    void timeOfAFuture_isThatUntilItIsComplete() throws Exception {
        CompletableFuture<Integer> call = deferred.brief(1);

        assertThat(failureOf(call))
                .isInstanceOf(DeadlineExceededException.class)
                .hasMessageContaining("500 ms");
        service.answer(2).complete(7);
        assertThat(deferred.brief(2)).succeedsWithin(LIMIT).isEqualTo(7);
    }

    @Test
    void timeOfAStream_isThatUntilItIsThere() {
        assertThatThrownBy(() -> deferred.briefStream(-1)).isInstanceOf(DeadlineExceededException.class);
    }

    @Test
    void itemsOfAStream_mayTakeLonger() {
        Flow.Publisher<Integer> stream = deferred.briefStream(1);
        CompletableFuture<List<Integer>> items = CompletableFuture.supplyAsync(() -> StreamItems.of(stream));
        // Begun later than the stream, and over by its time: that of the stream has passed too.
        assertThat(failureOf(deferred.brief(2))).isInstanceOf(DeadlineExceededException.class);
        service.answer(1).complete(5);

        assertThat(items).succeedsWithin(LIMIT).isEqualTo(List.of(5));
    }

    // ---- @RequiresPermission

    @Test
    void callerWithoutPermission_isRefusedBeforeTheImplementationIsAsked() {
        assertThat(failureOf(deferred.needsOne(1)))
                .isExactlyInstanceOf(SecurityException.class)
                .hasMessageContaining("needsOne requires the permission one");
        assertThatThrownBy(() -> deferred.needsOneStream(1))
                .isExactlyInstanceOf(SecurityException.class)
                .hasMessageContaining("needsOneStream requires the permission one");
        assertThat(service.calls).isEmpty();
    }

    @Test
    void callerWithPermission_isServed() {
        granted.add("one");
        service.answer(1).complete(3);

        assertThat(deferred.needsOne(1)).succeedsWithin(LIMIT).isEqualTo(3);
        assertThat(StreamItems.of(deferred.needsOneStream(1))).containsExactly(3);
    }

    // ---- @MaxSize

    @Test
    void argumentsOverTheLimit_areRefusedWhereTheyAreWritten() {
        assertThatThrownBy(() -> deferred.sized(new byte[61], 1)).isInstanceOf(ParcelTooLargeException.class);
        assertThatThrownBy(() -> deferred.sizedStream(new byte[61], 1)).isInstanceOf(ParcelTooLargeException.class);
        assertThat(service.calls).isEmpty();
    }

    @Test
    void resultOverTheLimit_completesTheFutureWithThat() {
        assertThat(deferred.sized(new byte[1], 60))
                .succeedsWithin(LIMIT)
                .satisfies(data -> assertThat(data).hasSize(60));
        assertThat(failureOf(deferred.sized(new byte[1], 61)))
                .isInstanceOf(ParcelTooLargeException.class)
                .hasMessageStartingWith("the result of dev.ipckit.processor.calls.Deferred.sized is too large");
    }

    @Test
    void itemsOfAStream_areNotItsReply() {
        assertThat(StreamItems.of(deferred.sizedStream(new byte[1], 1_000)))
                .singleElement()
                .satisfies(data -> assertThat(data).hasSize(1_000));
    }

    // ---- @Cacheable

    @Test
    void equalCalls_makeOneTransactionOnceTheFirstIsComplete() {
        service.answer(1).complete(3);
        service.answer(2).complete(4);

        assertThat(deferred.cached(1)).succeedsWithin(LIMIT).isEqualTo(3);
        assertThat(deferred.cached(1)).succeedsWithin(LIMIT).isEqualTo(3);
        assertThat(deferred.cached(2)).succeedsWithin(LIMIT).isEqualTo(4);
        assertThat(service.calls).containsExactly("cached 1", "cached 2");
    }

    @Test
    void failures_areNotKept() {
        service.answer(1).completeExceptionally(new IllegalStateException("not yet"));

        assertThat(failureOf(deferred.cached(1))).hasMessage("not yet");
        assertThat(failureOf(deferred.cached(1))).hasMessage("not yet");
        assertThat(service.calls).containsExactly("cached 1", "cached 1");
    }

    @Test
    void nothingIsAnsweredOnceTheObjectIsDead() throws Exception {
        service.answer(1).complete(3);
        assertThat(deferred.cached(1)).succeedsWithin(LIMIT).isEqualTo(3);
        CompletableFuture<Object> died = new CompletableFuture<>();
        ((DeferredProxy) deferred).asObject().addDeathRecipient((object, reason) -> died.complete(reason));
        processes.server().close();
        died.get(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS);

        assertThat(failureOf(deferred.cached(1))).isInstanceOf(DeadObjectException.class);
    }

    // ---- @Serial

    @Test
    void turnOfAFuture_lastsUntilItIsComplete() throws Exception {
        CompletableFuture<Integer> first = deferred.serial(1);
        assertThat(entered()).isEqualTo(1);
        CompletableFuture<Integer> second = deferred.serial(2);
        SerialTest.awaitThreadsInLine(1);
        assertThat(service.calls).containsExactly("serial 1");
        service.answer(1).complete(10);

        assertThat(entered()).isEqualTo(2);
        service.answer(2).complete(20);
        assertThat(first).succeedsWithin(LIMIT).isEqualTo(10);
        assertThat(second).succeedsWithin(LIMIT).isEqualTo(20);
    }

    @Test
    void turnOfAFuture_endsWithItsFailure() throws Exception {
        CompletableFuture<Integer> first = deferred.serial(1);
        assertThat(entered()).isEqualTo(1);
        service.answer(1).completeExceptionally(new IllegalArgumentException("no"));
        assertThat(failureOf(first)).isExactlyInstanceOf(IllegalArgumentException.class);
        service.answer(2).complete(20);

        assertThat(deferred.serial(2)).succeedsWithin(LIMIT).isEqualTo(20);
    }

    @Test
    void turnOfAStream_endsWhenItIsThere() throws Exception {
        Flow.Publisher<Integer> first = deferred.serialStream(1);
        Flow.Publisher<Integer> second = deferred.serialStream(2);
        service.answer(2).complete(20);

        assertThat(StreamItems.of(second)).containsExactly(20);
        service.answer(1).complete(10);
        assertThat(StreamItems.of(first)).containsExactly(10);
    }

    private int entered() throws InterruptedException {
        Integer number = service.entered.poll(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(number).isNotNull();
        return number;
    }

    private static Throwable failureOf(CompletableFuture<?> call) {
        try {
            throw new AssertionError("completed with " + call.get(GuardedService.LIMIT_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException | TimeoutException endless) {
            throw new AssertionError("never completed", endless);
        }
    }
}
