/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import dev.ipckit.transport.PendingCalls;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a call whose caller does not wait: the request is written by the calling thread, sent and answered
 * on another one. Used by generated code:
 *
 * <pre>{@code
 * try (AsyncCall call = AsyncCall.to(remote, options)) {
 *     Parcel request = call.request();
 *     request.writeInterfaceToken(DESCRIPTOR);
 *     ...
 *     return call.start(TRANSACTION_FOO, reply -> ...);
 * }
 * }</pre>
 *
 * <p>On the wire it is the call that waits. Confined to one thread, and closed by it.
 */
public final class AsyncCall implements AutoCloseable {

    private final RemoteObject remote;
    private final CallOptions options;
    private final Parcel request;
    private boolean started;

    private AsyncCall(RemoteObject remote, CallOptions options) {
        this.remote = remote;
        this.options = options;
        request = remote.obtainParcel();
    }

    /** Begins a call to an object. */
    public static AsyncCall to(RemoteObject remote, CallOptions options) {
        return new AsyncCall(remote, options);
    }

    /** What will be sent; to be written before {@link #start}, and not touched after it. */
    public Parcel request() {
        return request;
    }

    /**
     * Reads a result out of a reply.
     *
     * @param <T> the result
     */
    @FunctionalInterface
    public interface ReplyReader<T extends @Nullable Object> {

        /**
         * Reads status and result.
         *
         * @throws Exception what the other side threw
         */
        T read(Parcel reply) throws Exception;
    }

    /**
     * Sends the request, on another thread, and returns at once.
     *
     * <p>The future is completed by that thread, and runs what depends on it there; such code may block. Completing the
     * future in any other way, such as by {@link CompletableFuture#cancel}, ends the call; the callee is told.
     *
     * @param code the transaction code
     * @param reader makes the result out of the reply, on the other thread
     * @return completed with the result; with what the other side threw; or with what
     *     {@link RemoteObject#transact} throws, or {@link AsyncOverflowException}
     */
    public <T extends @Nullable Object> CompletableFuture<T> start(int code, ReplyReader<? extends T> reader) {
        return startCached(code, 0, reader);
    }

    /**
     * The same for a method whose replies are kept for a time.
     *
     * @param ttlNanos how old a reply to an equal request may be, in nanoseconds; 0 if it must be new
     */
    public <T extends @Nullable Object> CompletableFuture<T> startCached(
            int code, long ttlNanos, ReplyReader<? extends T> reader) {
        if (started) {
            throw new IllegalStateException("the call has been started already");
        }
        if (ParcelAccess.rawDataSize(request) != 0) {
            ParcelAccess.keepRawData(request);
        }
        started = true;
        AsyncTransaction<T> transaction = new AsyncTransaction<>(remote, code, request, options, ttlNanos, reader);
        transaction.start(
                remote instanceof RemoteProxy proxy ? proxy.handle().pendingCalls() : PendingCalls.ofThisProcess());
        return transaction.future();
    }

    /** Gives the request back if the call was not started. */
    @Override
    public void close() {
        if (!started) {
            request.close();
        }
    }
}
