/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.Await;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Threads for the end of a session that waits while the test plays the other one. */
final class Background implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();

    interface Work<T> {
        T run() throws Exception;
    }

    <T> CompletableFuture<T> start(Work<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                done.complete(work.run());
            } catch (Throwable thrown) {
                done.completeExceptionally(thrown);
            }
        });
        return done;
    }

    static <T> T get(CompletableFuture<T> done) throws Exception {
        return done.get(Await.LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** Interrupts what still runs. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
