/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out the oneway transactions of one stub in the order in which they are handed in, one at a time, whichever
 * sessions they come from.
 *
 * <p>The thread that hands in a call runs it, and whatever others hand in meanwhile. The queue is bounded: when it is
 * full, the thread that hands in waits, therefore stops reading its connection, and so the sender's writes come to a
 * halt and fail at their deadline. Thread-safe; no lock is held while a call runs.
 */
public final class OnewayQueue {

    private static final Logger logger = LoggerFactory.getLogger(OnewayQueue.class);

    private static final int MAX_WAITING_CALLS = 1_000;
    private static final long MAX_WAITING_BYTES = 16L << 20;

    /** How many times as much may wait if the thread that brings it cannot wait itself. */
    private static final int EXCEPTIONAL_SHARE = 4;

    private static final long LOOK_AGAIN_MILLIS = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition drained = lock.newCondition();
    private final Queue<OnewayCall> waiting = new ArrayDeque<>(0);
    private long waitingBytes;
    private boolean running;

    /** An empty queue. */
    public OnewayQueue() {}

    /** Hands in a call; returns when it has been carried out, or another thread will do that. */
    public void submit(OnewayCall call) {
        if (!awaitRoom(call)) {
            call.drop();
        } else if (enqueue(call)) {
            run();
        }
    }

    /**
     * Puts a call in its place. Never waits, so that a carrier can do it under the lock that settles the order.
     *
     * @return whether the calling thread has to {@link #run} the queue now
     */
    public boolean enqueue(OnewayCall call) {
        lock.lock();
        try {
            waiting.add(call);
            waitingBytes += call.sizeInBytes();
            boolean mustRun = !running;
            running = true;
            return mustRun;
        } finally {
            lock.unlock();
        }
    }

    /** Carries out what waits, until nothing does. For whom {@link #enqueue} told to. */
    public void run() {
        for (OnewayCall next = nextOrStop(); next != null; next = nextOrStop()) {
            try {
                next.run();
            } catch (RuntimeException | Error unexpected) {
                // Passed on, it would leave the queue without anybody who runs the rest.
                logger.error("a oneway call failed outside its implementation", unexpected);
            }
        }
    }

    /**
     * Waits until the queue is not full.
     *
     * @param call what is to be put there
     * @return false if nobody wants the call any more, or if there are too many calls even for a thread that cannot
     *     wait
     */
    public boolean awaitRoom(OnewayCall call) {
        lock.lock();
        try {
            while (isFull(1)) {
                if (!call.canWait()) {
                    return !isFull(EXCEPTIONAL_SHARE);
                }
                if (!call.isWanted()) {
                    return false;
                }
                awaitDrained();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isFull(int share) {
        return running && (waiting.size() >= share * MAX_WAITING_CALLS || waitingBytes >= share * MAX_WAITING_BYTES);
    }

    @SuppressWarnings("WaitNotInLoop") // its caller is the loop
    private void awaitDrained() {
        try {
            drained.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException nobodyShould) {
            Thread.currentThread().interrupt();
            drained.awaitUninterruptibly();
        }
    }

    private @Nullable OnewayCall nextOrStop() {
        lock.lock();
        try {
            OnewayCall next = waiting.poll();
            if (next == null) {
                running = false;
            } else {
                waitingBytes -= next.sizeInBytes();
            }
            drained.signalAll();
            return next;
        } finally {
            lock.unlock();
        }
    }
}
