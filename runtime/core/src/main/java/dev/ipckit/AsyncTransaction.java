/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.transport.PendingCall;
import dev.ipckit.transport.PendingCalls;
import dev.ipckit.transport.Wording;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call on its way whose caller has a future of the result. Owns its request. Thread-safe.
 *
 * @param <T> the result
 */
final class AsyncTransaction<T extends @Nullable Object> implements PendingCall {

    /** What a call may lose while it changes threads before it is told a shorter time than its options say. */
    private static final long HAND_OVER_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final RemoteObject remote;
    private final int code;
    private final Parcel request;
    private final CallOptions options;
    private final long ttlNanos;
    private final AsyncCall.ReplyReader<? extends T> reader;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Object lock = new Object();
    private @Nullable PendingCalls calls;
    private long started;

    /** Guarded by lock: who makes the call at the moment. */
    private @Nullable Thread caller;

    /** Guarded by lock: the call has been made, or will never be. */
    private boolean over;

    // Written before they are read, by the same thread.
    private @Nullable T result;
    private @Nullable Throwable failure;

    AsyncTransaction(
            RemoteObject remote,
            int code,
            Parcel request,
            CallOptions options,
            long ttlNanos,
            AsyncCall.ReplyReader<? extends T> reader) {
        this.remote = remote;
        this.code = code;
        this.request = request;
        this.options = options;
        this.ttlNanos = ttlNanos;
        this.reader = reader;
    }

    CompletableFuture<T> future() {
        return future;
    }

    void start(PendingCalls startedWith) {
        calls = startedWith;
        started = System.nanoTime();
        // First of all that depend on it: whoever completes the future from outside gives the call up.
        CompletableFuture<T> ignored = future.whenComplete((value, thrown) -> abandon());
        long timeout = options.timeoutNanosOr(startedWith.defaultTimeoutNanos());
        // Half the range is for ever, and differences of times keep their sign.
        startedWith.start(this, started + Math.min(timeout, Long.MAX_VALUE / 2));
    }

    @Override
    public void exchange(long deadline) {
        ParcelAccess.adopt(request);
        synchronized (lock) {
            if (over) {
                request.close();
                return;
            }
            caller = Thread.currentThread();
        }
        CallOptions left = optionsUntil(deadline);
        try (Parcel sent = request;
                Parcel reply = remote.obtainParcel()) {
            if (ttlNanos == 0) {
                remote.transact(code, sent, reply, left);
            } else {
                remote.transactCached(code, sent, reply, left, ttlNanos);
            }
            result = reader.read(reply);
        } catch (DeadlineExceededException late) {
            failure = left.equals(options) ? late : withTimeBefore(late, left, deadline);
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            synchronized (lock) {
                caller = null;
                over = true;
            }
            // If it was meant for anybody, then for the call.
            boolean ignored = Thread.interrupted();
        }
    }

    /** What the carrier says of its time would puzzle whoever has given the call more. */
    private DeadlineExceededException withTimeBefore(DeadlineExceededException late, CallOptions left, long deadline) {
        Duration given = Duration.ofNanos(deadline - started);
        Duration waited = given.minusNanos(left.timeoutNanosOr(0));
        return new DeadlineExceededException(
                "the asynchronous call had " + Wording.of(given) + ", and it was its turn after "
                        + Wording.of(waited) + ": "
                        + late.getMessage(),
                late);
    }

    private CallOptions optionsUntil(long deadline) {
        long now = System.nanoTime();
        return now - started < HAND_OVER_NANOS
                ? options
                : options.withTimeout(Duration.ofNanos(Math.max(deadline - now, 1)));
    }

    @Override
    public void complete() {
        Throwable thrown = failure;
        if (thrown == null) {
            future.complete(result);
        } else {
            future.completeExceptionally(thrown);
        }
    }

    @Override
    public void refuse(RuntimeException why) {
        synchronized (lock) {
            over = true;
        }
        dropRequest();
        future.completeExceptionally(why);
    }

    /** Somebody has completed the future; if that was not the call itself, nobody waits for it any more. */
    private void abandon() {
        PendingCalls startedWith = calls;
        synchronized (lock) {
            if (over) {
                return;
            }
            if (caller != null) {
                caller.interrupt();
                return;
            }
        }
        if (startedWith != null && startedWith.remove(this)) {
            synchronized (lock) {
                over = true;
            }
            dropRequest();
        } else {
            abandonOnItsWay();
        }
    }

    /** It has left the queue, and is about to be made. */
    private void abandonOnItsWay() {
        synchronized (lock) {
            if (caller != null) {
                caller.interrupt();
            } else {
                over = true;
            }
        }
    }

    private void dropRequest() {
        ParcelAccess.adopt(request);
        request.close();
    }
}
