/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Has calls take turns, first come, first served: what {@code @Serial} stands for. Used by generated stubs;
 * thread-safe.
 *
 * <p>A turn belongs to a thread, which may begin again within it: a call that comes back to the thread that carries out
 * the one it was caused by is part of that. The lock inside guards the line of those who wait, and is never held while
 * a call runs. A wait ends when the turn comes, when the caller gives up or is gone, or when the thread is interrupted.
 */
public final class SerialCalls {

    private static final long LOOK_AGAIN_MILLIS = 100;

    /** How many turns a thread has at the moment. */
    private static final ThreadLocal<int[]> turns = ThreadLocal.withInitial(() -> new int[1]);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition passedOn = lock.newCondition();

    // Guarded by lock.
    private final Queue<Thread> waiting = new ArrayDeque<>(0);
    private @Nullable Thread owner;
    private int depth;

    /** Nobody's turn. */
    public SerialCalls() {}

    /**
     * Waits for the calling thread's turn. Ended by {@link #end} on the same thread.
     *
     * @throws DeadlineExceededException if the caller has given up before it was its turn
     * @throws CallInterruptedException if the thread was interrupted
     */
    public void begin() {
        if (!takeOrQueue()) {
            boolean taken = false;
            try {
                while (!awaitTurn()) {
                    // Outside the lock: to ask whether the caller is there is to look at its connection.
                    if (!CurrentCall.isCallerWaiting()) {
                        throw new DeadlineExceededException("the caller gave up before it was the turn of its call");
                    }
                }
                taken = true;
            } finally {
                if (!taken) {
                    leave();
                }
            }
        }
        turns.get()[0]++;
    }

    /** Ends what {@link #begin} began; the next one's turn comes. */
    public void end() {
        turns.get()[0]--;
        lock.lock();
        try {
            depth--;
            if (depth == 0) {
                owner = null;
                passedOn.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Whether others may be waiting for the calling thread; for carriers, which must not let it wait for others then.
     */
    public static boolean isTurnOfCurrentThread() {
        return turns.get()[0] > 0;
    }

    @SuppressWarnings("ReferenceEquality") // a thread has an identity and no other equality
    private boolean takeOrQueue() {
        Thread current = Thread.currentThread();
        lock.lock();
        try {
            if (owner == current) {
                depth++;
                return true;
            }
            if (owner == null && waiting.isEmpty()) {
                take(current);
                return true;
            }
            waiting.add(current);
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while. @return whether the turn has come */
    @SuppressWarnings({"ReferenceEquality", "WaitNotInLoop"}) // its caller is the loop
    private boolean awaitTurn() {
        Thread current = Thread.currentThread();
        lock.lock();
        try {
            if (owner != null || waiting.peek() != current) {
                passedOn.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (owner != null || waiting.peek() != current) {
                return false;
            }
            waiting.remove();
            take(current);
            return true;
        } catch (InterruptedException interrupted) {
            current.interrupt();
            throw new CallInterruptedException("interrupted before it was the turn of the call", interrupted);
        } finally {
            lock.unlock();
        }
    }

    private void take(Thread current) {
        owner = current;
        depth = 1;
    }

    private void leave() {
        lock.lock();
        try {
            waiting.remove(Thread.currentThread());
            passedOn.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        lock.lock();
        try {
            return "SerialCalls[" + (owner == null ? "nobody's turn" : "turn of " + owner.getName()) + ", waiting="
                    + waiting.size() + "]";
        } finally {
            lock.unlock();
        }
    }
}
