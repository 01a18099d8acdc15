/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.samgr;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.CallingIdentity;
import dev.ipckit.DeadObjectException;
import dev.ipckit.RemoteException;
import dev.ipckit.transport.UnusableAddressException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one {@link RegistryLink} to whoever hosts the registry, from the first call to {@link #close}: a thread of its
 * own finds the host or becomes it, brings everything there, and sleeps until the host is gone. Thread-safe.
 */
final class LinkKeeper {

    private static final Logger logger = LoggerFactory.getLogger(LinkKeeper.class);

    /** How long the processes of a machine may take to find a new host and bring their services there. */
    private static final long SETTLING_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final long FOREVER = Long.MAX_VALUE;

    private static final long CLOSING_MILLIS = 5_000;

    private final RegistryPlace place;
    private final Belongings belongings;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Backoff backoff;

    // Guarded by lock.
    private @Nullable RegistryLink link;
    private @Nullable RuntimeException lastFailure;

    /** Whether it fails again however often it is tried. */
    private boolean hopeless;

    private int waiting;
    private int calls;
    private long idleSince;
    private boolean awake;

    /** Until when the thread waits before it tries again, by {@link System#nanoTime}; 0 while it does not. */
    private long retryAt;

    /** Whether what was tried last is not what would be tried now. */
    private boolean moved;

    private boolean started;
    private boolean closed;

    LinkKeeper(RegistryPlace place, Backoff backoff, Belongings belongings, String threadName) {
        this.place = place;
        this.backoff = backoff;
        this.belongings = belongings;
        thread = new Thread(this::keep, threadName);
        thread.setDaemon(true);
    }

    /**
     * Makes a call to the host, and makes it again at the next host if this one dies meanwhile: only what may be done
     * twice belongs into it. It is this process's own call, whoever is being served by the thread.
     */
    <R> R call(long deadline, Function<RegistryLink, R> work) {
        return call(deadline, true, work);
    }

    /** The same for whoever does not wait for a next try: it fails if the last one has, and another is not made yet. */
    <R> R callAtOnce(long deadline, Function<RegistryLink, R> work) {
        return call(deadline, false, work);
    }

    private <R> R call(long deadline, boolean patient, Function<RegistryLink, R> work) {
        while (true) {
            RegistryLink current = await(deadline, patient);
            CallingIdentity.Cleared callersIdentity = CallingIdentity.clear();
            try {
                return work.apply(current);
            } catch (DeadObjectException dead) {
                if (current.isAlive()) {
                    throw dead;
                }
                lost(current);
            } finally {
                callersIdentity.close();
                called();
            }
        }
    }

    private void called() {
        lock.lock();
        try {
            calls--;
            idleSince = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    /** The link if there is one at this moment. */
    @Nullable
    RegistryLink current() {
        lock.lock();
        try {
            return link;
        } finally {
            lock.unlock();
        }
    }

    private RegistryLink await(long deadline, boolean patient) {
        lock.lock();
        waiting++;
        try {
            wake();
            while (!closed) {
                // One that has died, and of whose death the keeper is about to hear, counts for nothing.
                if (link != null && link.isAlive()) {
                    calls++;
                    return link;
                }
                long left = deadline - System.nanoTime();
                if (left <= 0 || ((!patient || hopeless) && retryAt != 0 && !moved)) {
                    throw notReached();
                }
                var unused = changed.awaitNanos(left);
            }
            throw new IllegalStateException("SAMgr is closed in this process, because its IpcKit is");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("the calling thread was interrupted while it waited for SAMgr");
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    private void wake() {
        if (!started && !closed) {
            started = true;
            thread.start();
        }
        if (!awake) {
            awake = true;
            changed.signalAll();
        }
    }

    private RemoteException notReached() {
        long left = retryAt == 0 ? 0 : Math.max(0, retryAt - System.nanoTime());
        return place.notReached(lastFailure, Duration.ofNanos(left));
    }

    private void lost(RegistryLink dead) {
        lock.lock();
        try {
            if (link == dead) {
                link = null;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    // The thread.

    private void keep() {
        while (awaitWakeUp()) {
            try {
                beginTry();
                keep(place.tryLink());
            } catch (RuntimeException failed) {
                logger.debug("no link to SAMgr at {}", place, failed);
                awaitNextTry(failed);
            }
        }
    }

    private void keep(RegistryLink made) {
        try {
            made.whenLost(() -> lost(made));
            belongings.bringTo(made);
            publish(made);
            if (awaitLoss(made, System.nanoTime() + SETTLING_NANOS)) {
                throw new DeadObjectException("the host of SAMgr at " + place + " ended soon after it was found");
            }
            backoff.reset();
            belongings.settled(made);
            while (!awaitLoss(made, FOREVER) && !giveUpIfIdle(made)) {
                logger.trace("{} is needed", place);
            }
        } finally {
            // Whoever closes has interrupted, and files and sessions are not closed well in that state.
            var unused = Thread.interrupted();
            lost(made);
            if (!isClosed()) {
                belongings.lost(made);
            }
            made.end();
        }
    }

    /** What is heard from now on counts for the next try. */
    private void beginTry() {
        lock.lock();
        try {
            moved = false;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitWakeUp() {
        lock.lock();
        try {
            while (!closed && !awake) {
                changed.awaitUninterruptibly();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void publish(RegistryLink made) {
        lock.lock();
        try {
            if (closed || !made.isAlive()) {
                return;
            }
            link = made;
            lastFailure = null;
            idleSince = System.nanoTime();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        logger.info(made.isHosting() ? "this process hosts SAMgr at {} now" : "connected to SAMgr at {}", place);
    }

    /**
     * Waits while it has been idle for no longer than it may, if there is no deadline.
     *
     * @return whether the link is lost, or nobody needs it any more; false when the time has passed
     */
    private boolean awaitLoss(RegistryLink made, long deadline) {
        lock.lock();
        try {
            while (!closed && link == made) {
                long idle = place.idleNanos();
                if (deadline == FOREVER && idle == FOREVER) {
                    changed.await();
                    continue;
                }
                long left = (deadline == FOREVER ? idleSince + idle : deadline) - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                var unused = changed.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException closing) {
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** @return whether the link was given up, because neither a call nor an object nor a subscription needs it */
    private boolean giveUpIfIdle(RegistryLink made) {
        boolean needed = made.isInUse() || !belongings.isEmpty();
        lock.lock();
        try {
            if (needed || calls > 0) {
                idleSince = System.nanoTime();
                return false;
            }
            // What a call has brought since the look at what is in use is new.
            if (idleSince + place.idleNanos() - System.nanoTime() > 0) {
                return false;
            }
            awake = false;
            link = null;
            logger.debug("the link to SAMgr at {} is closed: nobody has needed it", place);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The place says something else of how long a link may be idle. */
    void idleLimitChanged() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitNextTry(RuntimeException failed) {
        long failedAt = System.nanoTime();
        long deadline = failedAt + backoff.afterFailure();
        long soonest = failedAt + backoff.shortestNanos();
        boolean idle = backoff.failedOften() && belongings.isEmpty();
        lock.lock();
        try {
            lastFailure = failed;
            hopeless = UnusableAddressException.isReasonOf(failed);
            retryAt = deadline == 0 ? 1 : deadline;
            changed.signalAll();
            while (!closed && deadline - System.nanoTime() > 0) {
                if (moved && deadline - soonest > 0) {
                    // Not at once: whoever says again and again that a device is elsewhere must not keep this thread
                    // busy.
                    deadline = soonest;
                    retryAt = soonest == 0 ? 1 : soonest;
                    continue;
                }
                var unused = changed.awaitNanos(deadline - System.nanoTime());
            }
            retryAt = 0;
            if (idle && waiting == 0) {
                logger.warn("SAMgr at {} is not reached; it is tried again when it is next asked for", place, failed);
                awake = false;
            }
        } catch (InterruptedException closing) {
            logger.debug("closing", closing);
        } finally {
            lock.unlock();
        }
    }

    /** What did not answer may be somewhere else now: whoever waits need not wait until the next try was due. */
    void tryAnew() {
        lock.lock();
        try {
            moved = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives up the link, and with it the names of this process; a host hands over to the others. Idempotent. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            if (!started) {
                return;
            }
        } finally {
            lock.unlock();
        }
        thread.interrupt();
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
