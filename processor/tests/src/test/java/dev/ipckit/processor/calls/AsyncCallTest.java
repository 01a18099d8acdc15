/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ipckit.CallOptions;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.Endpoint;
import dev.ipckit.IpcKit;
import dev.ipckit.RemoteFailureException;
import dev.ipckit.RemoteObject;
import java.io.FileNotFoundException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls whose callers do not wait, and implementations that answer later, in every combination. */
class AsyncCallTest {
    private static final AtomicInteger number = new AtomicInteger();
    private static final long LIMIT = 20;

    private final IpcKit server = IpcKit.builder().name("async-server").open();
    private final IpcKit client = IpcKit.builder().name("async-client").open();
    private final AsyncClerk asyncClerk = new AsyncClerk();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void asyncProxy_ofAWaitingService() {
        Clerk.Async clerk = async(Clerk_WaitingStub.of(new WaitingClerk()));

        assertThat(clerk.copy("a").join()).isEqualTo("a copied");
        assertThat(clerk.count(List.of("x", "y")).toCompletableFuture().join()).isEqualTo(2);
        assertThat(found(clerk, null).join()).isNull();
        assertThat(clerk.file(new byte[3]).join()).isNull();
    }

    @Test
    void waitingProxy_ofAnAsyncService() throws Exception {
        Clerk.Waiting clerk = waiting(Clerk_AsyncStub.of(asyncClerk));

        CompletableFuture<String> copied = CompletableFuture.supplyAsync(() -> clerk.copy("a"));
        asyncClerk.answer("late");
        assertThat(copied.get(LIMIT, TimeUnit.SECONDS)).isEqualTo("late");
        assertThat(clerk.count(List.of())).isZero();
        assertThat(clerk.find(null)).isNull();
        clerk.file(new byte[0]);
    }

    @Test
    void asyncProxy_ofAnAsyncService() throws Exception {
        Clerk.Async clerk = async(Clerk_AsyncStub.of(asyncClerk));

        CompletableFuture<String> copied = clerk.copy("a");
        assertThat(copied).isNotDone();
        asyncClerk.answer("done");
        assertThat(copied.get(LIMIT, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void loopback_withoutACarrier() {
        Clerk.Async clerk = Clerk_AsyncStub.asInterface(new Loopback(Clerk_WaitingStub.of(new WaitingClerk())));

        assertThat(clerk.copy("a").join()).isEqualTo("a copied");
    }

    @Test
    void argument_changedAfterTheCall_wasSentAsItWas() {
        Clerk.Async clerk = async(Clerk_WaitingStub.of(new WaitingClerk()));
        List<String> lines = new ArrayList<>(List.of("a", "b"));

        CompletionStage<Integer> counted = clerk.count(lines);
        lines.clear();

        assertThat(counted.toCompletableFuture().join()).isEqualTo(2);
    }

    @Test
    void nullArgument_isRefusedAtOnce() {
        Clerk.Async clerk = async(Clerk_WaitingStub.of(new WaitingClerk()));

        assertThatThrownBy(() -> clerk.copy(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("dev.ipckit.processor.calls.Clerk.Async.copy: parameter text is null");
    }

    @Test
    void declaredException_completesTheFutureWithItsType() {
        Clerk.Async fromWaiting = async(Clerk_WaitingStub.of(new WaitingClerk()));
        Clerk.Async fromAsync = async(Clerk_AsyncStub.of(asyncClerk));

        for (Clerk.Async clerk : List.of(fromWaiting, fromAsync)) {
            assertThatThrownBy(() -> found(clerk, "missing").join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isExactlyInstanceOf(FileNotFoundException.class);
            assertThatThrownBy(() -> found(clerk, "full").join())
                    .cause()
                    .isInstanceOfSatisfying(
                            Failures.StoreFull.class,
                            full -> assertThat(full.missing()).isEqualTo(7));
        }
    }

    @Test
    void exceptionsOfAStage_crossLikeThrownOnes() {
        Clerk.Waiting clerk = waiting(Clerk_AsyncStub.of(asyncClerk));

        assertThatThrownBy(() -> clerk.find("missing")).isExactlyInstanceOf(FileNotFoundException.class);
        assertThatThrownBy(() -> clerk.find("state"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("bad state");
        assertThatThrownBy(() -> clerk.find("unknown"))
                .isInstanceOfSatisfying(
                        RemoteFailureException.class,
                        failure -> assertThat(failure.remoteClassName()).isEqualTo("java.io.IOException"));
        assertThatThrownBy(() -> clerk.find("thrown"))
                .isExactlyInstanceOf(UnsupportedOperationException.class)
                .hasMessage("at once");
        assertThatThrownBy(() -> clerk.find("no stage"))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("dev.ipckit.processor.calls.Clerk.Async.find: result is null instead of a stage");
        assertThatThrownBy(() -> clerk.count(List.of("null")))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessageContaining("Clerk.Async.count: result is null");
    }

    @Test
    void cancel_reachesTheCallee() throws Exception {
        Clerk.Async clerk = async(Clerk_AsyncStub.of(asyncClerk));
        CompletableFuture<String> copied = clerk.copy("a");
        asyncClerk.awaitCalled();

        assertThat(copied.cancel(true)).isTrue();

        assertThatThrownBy(copied::join).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> asyncClerk.pending.get(LIMIT, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
        assertThat(clerk.count(List.of("x")).toCompletableFuture().join()).isEqualTo(1);
    }

    @Test
    void deadline_completesTheFutureAndCancelsTheStage() throws Exception {
        Clerk_AsyncProxy proxy = (Clerk_AsyncProxy) async(Clerk_AsyncStub.of(asyncClerk));
        Clerk.Async hurried = proxy.withOptions(CallOptions.timeout(Duration.ofMillis(50)));

        CompletableFuture<String> copied = hurried.copy("a");

        assertThatThrownBy(() -> copied.get(LIMIT, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(DeadlineExceededException.class);
        assertThatThrownBy(() -> asyncClerk.pending.get(LIMIT, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void death_completesTheFuture() throws Exception {
        Clerk.Async clerk = async(Clerk_AsyncStub.of(asyncClerk));
        CompletableFuture<String> copied = clerk.copy("a");
        asyncClerk.awaitCalled();

        server.close();

        assertThatThrownBy(() -> copied.get(LIMIT, TimeUnit.SECONDS)).cause().isInstanceOf(DeadObjectException.class);
        assertThatThrownBy(() -> clerk.copy("b").get(LIMIT, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(DeadObjectException.class);
    }

    @Test
    void deathOfTheCaller_cancelsTheStage() throws Exception {
        Clerk.Async clerk = async(Clerk_AsyncStub.of(asyncClerk));
        CompletableFuture<String> copied = clerk.copy("a");
        asyncClerk.awaitCalled();

        client.close();

        assertThatThrownBy(() -> asyncClerk.pending.get(LIMIT, TimeUnit.SECONDS))
                .isInstanceOf(CancellationException.class);
        assertThat(copied).failsWithin(Duration.ofSeconds(LIMIT));
    }

    @Test
    void identityOfTheCaller_isKeptByAWrappedExecutor() throws Exception {
        Clerk.Waiting clerk = waiting(Clerk_AsyncStub.of(new AsyncClerk() {
            @Override
            public CompletableFuture<String> copy(String text) {
                CallingIdentity caller = CallingIdentity.current();
                return CompletableFuture.supplyAsync(
                        () -> CallingIdentity.current().isLocal() + " " + (CallingIdentity.current() == caller),
                        caller.wrap(work -> new Thread(work).start()));
            }
        }));

        assertThat(clerk.copy("")).isEqualTo("false true");
        assertThat(CallingIdentity.current().isLocal()).isTrue();
    }

    private static CompletableFuture<@Nullable String> found(Clerk.Async clerk, @Nullable String key) {
        try {
            return clerk.find(key);
        } catch (FileNotFoundException | Failures.StoreFull thrown) {
            throw new AssertionError("thrown instead of given to the future", thrown);
        }
    }

    private Clerk.Async async(RemoteObject root) {
        return Clerk_AsyncStub.asInterface(connect(root));
    }

    private Clerk.Waiting waiting(RemoteObject root) {
        return Clerk_WaitingStub.asInterface(connect(root));
    }

    private RemoteObject connect(RemoteObject root) {
        Endpoint endpoint = Endpoint.local("async-calls-" + number.incrementAndGet());
        server.serve(endpoint, root);
        return client.connect(endpoint).root();
    }

    private static final class WaitingClerk implements Clerk.Waiting {
        @Override
        public String copy(String text) {
            return text + " copied";
        }

        @Override
        public int count(List<String> lines) {
            return lines.size();
        }

        @Override
        public @Nullable String find(@Nullable String key) throws FileNotFoundException, Failures.StoreFull {
            if ("missing".equals(key)) {
                throw new FileNotFoundException(key);
            }
            if ("full".equals(key)) {
                throw new Failures.StoreFull("full", 7, List.of(), true, null);
            }
            return key;
        }

        @Override
        public void file(byte[] paper) {}
    }

    private static class AsyncClerk implements Clerk.Async {
        final CompletableFuture<String> pending = new CompletableFuture<>();
        private final CountDownLatch called = new CountDownLatch(1);

        void awaitCalled() throws InterruptedException {
            assertThat(called.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        }

        void answer(String text) throws InterruptedException {
            awaitCalled();
            pending.complete(text);
        }

        @Override
        public CompletableFuture<String> copy(String text) {
            called.countDown();
            return pending;
        }

        @Override
        public CompletionStage<Integer> count(List<String> lines) {
            return CompletableFuture.completedStage(lines.contains("null") ? null : lines.size());
        }

        @Override
        public CompletableFuture<@Nullable String> find(@Nullable String key) {
            if ("thrown".equals(key)) {
                throw new UnsupportedOperationException("at once");
            }
            if ("no stage".equals(key)) {
                return null;
            }
            return CompletableFuture.<@Nullable String>completedFuture(key).thenApplyAsync(found -> {
                switch (String.valueOf(found)) {
                    case "missing" -> throw new CompletionException(new FileNotFoundException(found));
                    case "full" ->
                        throw new CompletionException(new Failures.StoreFull("full", 7, List.of(), true, null));
                    case "state" -> throw new IllegalStateException("bad state");
                    case "unknown" -> throw new CompletionException(new java.io.IOException("else"));
                    default -> {
                        return found;
                    }
                }
            });
        }

        @Override
        public CompletableFuture<Void> file(byte[] paper) {
            return CompletableFuture.completedFuture(null);
        }
    }
}
