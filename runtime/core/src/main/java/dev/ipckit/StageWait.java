/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** How a serving thread waits for a result that others make: for as long as anybody wants it. */
final class StageWait {

    /** A peer that is gone without a word is found out by looking. */
    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private StageWait() {}

    /** @param wanted whether anybody wants the result; null where only an interrupt says that nobody does */
    static <T extends @Nullable Object> T await(CompletionStage<T> stage, @Nullable BooleanSupplier wanted)
            throws Throwable {
        CompletableFuture<T> future = futureOf(stage);
        if (!future.isDone()) {
            awaitDone(future, wanted);
        }
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw causeOf(failed);
        }
    }

    private static <T extends @Nullable Object> CompletableFuture<T> futureOf(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture();
        } catch (UnsupportedOperationException notOffered) {
            CompletableFuture<T> future = new CompletableFuture<>();
            CompletionStage<T> ignored = stage.whenComplete((result, failure) -> {
                if (failure == null) {
                    future.complete(result);
                } else {
                    future.completeExceptionally(failure);
                }
            });
            return future;
        }
    }

    private static void awaitDone(CompletableFuture<?> future, @Nullable BooleanSupplier wanted) {
        Thread waiter = Thread.currentThread();
        CompletableFuture<?> ignored = future.whenComplete((result, failure) -> LockSupport.unpark(waiter));
        // An interrupt is for the call that this one may be nested in, except where there is no call at all.
        boolean interrupted = false;
        try {
            while (!future.isDone()) {
                LockSupport.parkNanos(future, LOOK_AGAIN_NANOS);
                interrupted |= Thread.interrupted();
                if (!future.isDone() && (wanted == null ? interrupted : !wanted.getAsBoolean())) {
                    future.cancel(true);
                    throw new CancellationException("the caller waits no more");
                }
            }
        } finally {
            if (interrupted) {
                waiter.interrupt();
            }
        }
    }

    private static Throwable causeOf(CompletionException failed) {
        Throwable cause = failed;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
