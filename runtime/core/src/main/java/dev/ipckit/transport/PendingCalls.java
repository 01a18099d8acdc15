/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport;

import dev.ipckit.AsyncOverflowException;
import dev.ipckit.DeadlineExceededException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The asynchronous calls to one peer: so many at once as their carrier has room for, each on a thread that waits for
 * its reply, and the rest in a queue, where their deadlines hold too.
 *
 * <p>A call counts until all that depends on its outcome has run, so that neither calls nor threads heap up without
 * bound; but it makes way for the next one before that runs, so that the user's code may wait for further calls.
 * Thread-safe; no lock is held while a call runs.
 */
public final class PendingCalls {

    /** How many asynchronous calls to one peer there may be. */
    public static final int MAX_CALLS = 1_000;

    private static final Logger logger = LoggerFactory.getLogger(PendingCalls.class);

    private static final long IDLE_SECONDS = 5;
    private static final int LOCAL_AT_ONCE = 16;
    private static final AtomicInteger threadNumber = new AtomicInteger();
    private static final PendingCalls ofThisProcess =
            new PendingCalls(newThreads(PendingCalls::newThread), LOCAL_AT_ONCE, TimeUnit.SECONDS.toNanos(30));

    private final Executor threads;
    private final InOrder lastWords;
    private final int atOnce;
    private final long defaultTimeoutNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Waiting> waiting = new ArrayDeque<>(0);

    // Guarded by lock.
    private int running;
    private int all;
    private boolean watched;
    private @Nullable RuntimeException ended;

    private record Waiting(PendingCall call, long deadline) {}

    /**
     * @param threads runs what it is given at once, on a thread each
     * @param atOnce how many calls are made at a time
     * @param defaultTimeoutNanos the time of a call whose options name none
     */
    public PendingCalls(Executor threads, int atOnce, long defaultTimeoutNanos) {
        this.threads = threads;
        lastWords = new InOrder(threads, Integer.MAX_VALUE);
        this.atOnce = atOnce;
        this.defaultTimeoutNanos = defaultTimeoutNanos;
    }

    /** Those to objects that no carrier leads to. Its threads end when they have had nothing to do for 5 s. */
    public static PendingCalls ofThisProcess() {
        return ofThisProcess;
    }

    /** Threads for asynchronous calls: as many as are needed; each ends when it has had nothing to do for 5 s. */
    public static ThreadPoolExecutor newThreads(ThreadFactory factory) {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), factory);
    }

    /** Runs what it is given at once, on a thread each; refuses after the end of its owner. */
    public Executor threads() {
        return threads;
    }

    /** What the peer is told without anybody waiting, and without hurry: one after the other. */
    public InOrder lastWords() {
        return lastWords;
    }

    /** The time of a call whose options name none, in nanoseconds. */
    public long defaultTimeoutNanos() {
        return defaultTimeoutNanos;
    }

    private static Thread newThread(Runnable work) {
        Thread thread = new Thread(work, "ipckit-async-" + threadNumber.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Has a call made; returns at once. A call that is one too many, or comes after the end, is refused by the calling
     * thread.
     *
     * @param deadline until when, in the time of {@link System#nanoTime}
     */
    public void start(PendingCall call, long deadline) {
        RuntimeException refused = null;
        boolean now = false;
        boolean watch = false;
        lock.lock();
        try {
            if (ended != null) {
                refused = ended;
            } else if (all >= MAX_CALLS) {
                refused = new AsyncOverflowException("there are " + all
                        + " asynchronous calls to this peer already; wait for some of them before making more");
            } else {
                all++;
                now = running < atOnce;
                if (now) {
                    running++;
                } else {
                    waiting.add(new Waiting(call, deadline));
                    watch = !watched;
                    watched = true;
                    changed.signalAll();
                }
            }
        } finally {
            lock.unlock();
        }
        if (refused != null) {
            call.refuse(refused);
        } else if (now) {
            execute(() -> carryOut(call, deadline), call);
        } else if (watch) {
            try {
                threads.execute(this::watchDeadlines);
            } catch (RejectedExecutionException closing) {
                logger.debug("no thread for deadlines any more", closing);
            }
        }
    }

    /**
     * Takes back a call that still waits for its turn.
     *
     * @return false if it does not
     */
    public boolean remove(PendingCall call) {
        lock.lock();
        try {
            boolean removed = waiting.removeIf(entry -> entry.call == call);
            if (removed) {
                all--;
                changed.signalAll();
            }
            return removed;
        } finally {
            lock.unlock();
        }
    }

    /** The peer is gone: refuses all that wait, and all that come. Those that are being made end by themselves. */
    public void end(RuntimeException why) {
        List<PendingCall> left = new ArrayList<>();
        lock.lock();
        try {
            ended = why;
            waiting.forEach(entry -> left.add(entry.call));
            waiting.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        left.forEach(call -> refuseElsewhere(call, why));
    }

    private void execute(Runnable work, PendingCall call) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException closing) {
            lock.lock();
            try {
                running--;
                all--;
            } finally {
                lock.unlock();
            }
            RuntimeException why = ended;
            call.refuse(why == null ? closing : why);
        }
    }

    private void carryOut(PendingCall call, long deadline) {
        call.exchange(deadline);
        Waiting next = nextOrStop();
        if (next != null) {
            execute(() -> carryOut(next.call, next.deadline), next.call);
        }
        finish(call::complete);
    }

    private @Nullable Waiting nextOrStop() {
        lock.lock();
        try {
            Waiting next = waiting.poll();
            if (next == null) {
                running--;
            }
            changed.signalAll();
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Runs the user's code, and counts the call no more. */
    private void finish(Runnable completion) {
        try {
            completion.run();
        } catch (RuntimeException | Error unexpected) {
            logger.error("what depends on an asynchronous call failed", unexpected);
        } finally {
            lock.lock();
            try {
                all--;
            } finally {
                lock.unlock();
            }
        }
    }

    private void refuseElsewhere(PendingCall call, RuntimeException why) {
        Runnable refusal = () -> finish(() -> call.refuse(why));
        try {
            threads.execute(refusal);
        } catch (RejectedExecutionException closing) {
            refusal.run();
        }
    }

    /** Runs on a thread of its own while calls wait for their turn. */
    private void watchDeadlines() {
        List<PendingCall> late = new ArrayList<>();
        while (awaitLate(late)) {
            for (PendingCall call : late) {
                refuseElsewhere(
                        call,
                        new DeadlineExceededException("the asynchronous call was not begun within its time: " + atOnce
                                + " others to the same peer came first; allow more time with CallOptions.withTimeout,"
                                + " or make fewer calls at once"));
            }
            late.clear();
        }
    }

    /** @return false if no call waits any more */
    private boolean awaitLate(List<PendingCall> late) {
        lock.lock();
        try {
            while (late.isEmpty()) {
                if (waiting.isEmpty()) {
                    watched = false;
                    return false;
                }
                long now = System.nanoTime();
                long earliest = Long.MAX_VALUE;
                for (Iterator<Waiting> entries = waiting.iterator(); entries.hasNext(); ) {
                    Waiting entry = entries.next();
                    if (entry.deadline - now <= 0) {
                        entries.remove();
                        late.add(entry.call);
                    } else {
                        earliest = Math.min(earliest, entry.deadline - now);
                    }
                }
                if (late.isEmpty()) {
                    awaitChange(earliest);
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings({"WaitNotInLoop", "ResultOfMethodCallIgnored"}) // its caller is the loop
    private void awaitChange(long nanos) {
        try {
            changed.awaitNanos(nanos);
        } catch (InterruptedException nobodyShould) {
            logger.debug("the watch over deadlines was interrupted", nobodyShould);
        }
    }
}
