/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.testing;

import dev.ipckit.transport.Wording;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other threads or the garbage collector bring about, with a limit. */
public final class Eventually {

    /** Long enough for a busy machine; nobody waits so long unless something is wrong. */
    public static final Duration LIMIT = Duration.ofSeconds(20);

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long COLLECT_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private Eventually() {}

    /**
     * Waits until something is so.
     *
     * @throws AssertionError if it is not so within {@link #LIMIT}
     */
    public static void await(String what, BooleanSupplier condition) {
        await(what, LIMIT, condition);
    }

    /**
     * Waits until something is so.
     *
     * @throws AssertionError if it is not so within the limit
     */
    public static void await(String what, Duration limit, BooleanSupplier condition) {
        await(() -> what, limit, condition);
    }

    /**
     * Waits until something is so.
     *
     * @param what says what is not so, as it is in the end
     * @throws AssertionError if it is not so within {@link #LIMIT}
     */
    public static void await(Supplier<String> what, BooleanSupplier condition) {
        await(what, LIMIT, condition);
    }

    /**
     * Waits until something is so.
     *
     * @param what says what is not so, as it is in the end
     * @throws AssertionError if it is not so within the limit
     */
    public static void await(Supplier<String> what, Duration limit, BooleanSupplier condition) {
        await(what, limit, LOOK_AGAIN_NANOS, condition);
    }

    /**
     * Collects garbage until something is so: a reference that nobody holds has been given back, for example.
     *
     * @param what says what is not so, as it is in the end
     * @throws AssertionError if it is not so within {@link #LIMIT}
     */
    public static void awaitCollected(Supplier<String> what, BooleanSupplier condition) {
        await(what, LIMIT, COLLECT_AGAIN_NANOS, () -> {
            if (condition.getAsBoolean()) {
                return true;
            }
            System.gc();
            return false;
        });
    }

    private static void await(Supplier<String> what, Duration limit, long pauseNanos, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > limit.toNanos()) {
                throw new AssertionError("not within " + Wording.of(limit) + ": " + what.get());
            }
            LockSupport.parkNanos(pauseNanos);
        }
    }
}
