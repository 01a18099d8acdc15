/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.process;

import dev.ipckit.CallInterruptedException;
import dev.ipckit.DeadObjectException;
import dev.ipckit.DeadlineExceededException;
import dev.ipckit.RemoteObject;
import dev.ipckit.transport.Wording;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Where a helper stands, and who waits for it to change. Thread-safe. */
final class Lifecycle {

    static final long NO_PID = -1;

    private final HelperProcess helper;
    private final String name;
    private final Announcer announcer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // Guarded by lock.
    private HelperState state = HelperState.STARTING;
    private @Nullable Child child;
    private @Nullable RemoteObject root;
    private boolean stopRequested;
    private String lastWords = "it has not served yet";

    Lifecycle(HelperProcess helper, String name, Announcer announcer) {
        this.helper = helper;
        this.name = name;
        this.announcer = announcer;
    }

    void starting() {
        change(HelperState.STARTING, NO_PID, null, "is being started");
    }

    /** There is a new child. @return false if it is not wanted any more */
    boolean launched(Child next) {
        lock.lock();
        try {
            child = next;
            return !stopRequested;
        } finally {
            lock.unlock();
        }
    }

    void serving(long pid, RemoteObject served) {
        lock.lock();
        try {
            root = served;
            change(HelperState.SERVING, pid, null, "serves");
        } finally {
            lock.unlock();
        }
    }

    void died(long pid, @Nullable HelperExit exit, String text) {
        lock.lock();
        try {
            lastWords = text;
            change(HelperState.DIED, pid, exit, text);
        } finally {
            lock.unlock();
        }
    }

    void restarting(Duration pause) {
        change(HelperState.RESTARTING, NO_PID, null, "will be restarted after " + Wording.of(pause));
    }

    /** The last change: stopped where that was asked for, else given up. */
    void ended(@Nullable String why) {
        lock.lock();
        try {
            if (stopRequested) {
                change(HelperState.STOPPED, NO_PID, null, "was stopped");
            } else {
                lastWords = why == null ? lastWords : why;
                change(HelperState.GAVE_UP, NO_PID, null, "will not be started again: " + lastWords);
            }
        } finally {
            lock.unlock();
        }
    }

    private void change(HelperState next, long pid, @Nullable HelperExit exit, String text) {
        lock.lock();
        try {
            state = next;
            if (next != HelperState.SERVING) {
                root = null;
            }
            changed.signalAll();
            // Under the lock, so that events come in the order of the changes; the listeners are called elsewhere.
            announcer.announce(new HelperEvent(helper, next, pid, exit, "helper process " + name + " " + text));
        } finally {
            lock.unlock();
        }
    }

    /** No child is wanted any more. @return the one to be stopped; null if there is none */
    @Nullable
    Child requestStop() {
        lock.lock();
        try {
            stopRequested = true;
            changed.signalAll();
            return child;
        } finally {
            lock.unlock();
        }
    }

    boolean isStopRequested() {
        lock.lock();
        try {
            return stopRequested;
        } finally {
            lock.unlock();
        }
    }

    /** Waits. @return false, and at once, if it is to be stopped */
    boolean pause(Duration pause) throws InterruptedException {
        long left = pause.toNanos();
        lock.lock();
        try {
            while (!stopRequested && left > 0) {
                left = changed.awaitNanos(left);
            }
            return !stopRequested;
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    Child child() {
        lock.lock();
        try {
            return child;
        } finally {
            lock.unlock();
        }
    }

    HelperState state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** That of the child that serves. */
    long pid() {
        lock.lock();
        try {
            return state == HelperState.SERVING && child != null ? child.pid() : NO_PID;
        } finally {
            lock.unlock();
        }
    }

    /** The root object of the child that serves; waits for one that is being restarted. */
    RemoteObject awaitRoot(Duration limit) {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (true) {
                // A caller may learn of a death before the supervisor does.
                if (root != null && root.isAlive()) {
                    return root;
                }
                if (state == HelperState.STOPPED) {
                    throw new DeadObjectException("helper process " + name + " was stopped");
                }
                if (state == HelperState.GAVE_UP) {
                    throw new DeadObjectException(
                            "helper process " + name + " is gone, and is not started again: " + lastWords);
                }
                if (left <= 0) {
                    throw new DeadlineExceededException("helper process " + name + " did not serve within "
                            + Wording.of(limit)
                            + ", it is " + state + "; before that: " + lastWords);
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("interrupted while waiting for helper process " + name);
        } finally {
            lock.unlock();
        }
    }
}
