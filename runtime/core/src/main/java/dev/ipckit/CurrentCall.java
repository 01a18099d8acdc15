/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The call that the current thread carries out. An implementation that works for long looks now and then whether
 * anybody still wants what it makes. Thread-safe.
 */
public final class CurrentCall {

    private static final ThreadLocal<@Nullable BooleanSupplier> wanted = new ThreadLocal<>();

    private CurrentCall() {}

    /**
     * Whether the caller is still there and has not given up: false once its deadline has passed, its thread was
     * interrupted, or its process or session is gone. A foreign peer does not tell when it gives up. True outside a
     * call.
     */
    public static boolean isCallerWaiting() {
        BooleanSupplier call = wanted.get();
        return call == null || call.getAsBoolean();
    }

    /**
     * Waits for what an asynchronous implementation makes of the current call; used by generated code.
     *
     * <p>When nobody wants the result any more ({@link #isCallerWaiting}), the future is cancelled and the wait ends at
     * once; at the latest 100 ms later where only silence tells that the caller is gone. Outside a call, interruption
     * ends it too.
     *
     * @param stage what the implementation returned
     * @param what names the method in the message
     * @return the result
     * @throws NullPointerException if there is no stage
     * @throws CancellationException if nobody wants the result, or the implementation cancelled it
     * @throws Throwable what the stage was completed with
     */
    public static <T extends @Nullable Object> T await(@Nullable CompletionStage<T> stage, String what)
            throws Throwable {
        if (stage == null) {
            throw new NullPointerException(what + " is null instead of a stage");
        }
        return StageWait.await(stage, wanted.get());
    }

    /** A call begins on this thread; for carriers. @return what {@link #leave} is to be given */
    public static @Nullable BooleanSupplier enter(BooleanSupplier call) {
        BooleanSupplier before = wanted.get();
        wanted.set(call);
        return before;
    }

    /** The call has ended; for carriers. */
    public static void leave(@Nullable BooleanSupplier before) {
        wanted.set(before);
    }
}
