/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The threads that wait for a connection, in the order in which they came. Guarded by the lock of the {@link ConnectionPool}.
 *
 * <p>Whoever comes at the right moment may go first, since waking a thread takes longer than most calls do; but not with
 * the only free one once the first in the line has waited for a while, who otherwise might wait until nobody else calls any more.
 */
final class WaitingLine {

    static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** One thread's place. */
    static final class Place {
        private final Condition turn;
        private final @Nullable String device;
        private final long since = System.nanoTime();
        private boolean isSignalled;

        private Place(Condition turn, @Nullable String device) {
            this.turn = turn;
            this.device = device;
        }

        /** The device on whose behalf it waits, null if on that of this machine. */
        @Nullable
        String device() {
            return device;
        }

        /**
         * Waits to be signalled. It may end for no reason.
         *
         * @param pause after which it looks again though nothing was signalled; 0 or less for none
         * @return false if the deadline has passed, or the thread is interrupted
         */
        @SuppressWarnings("WaitNotInLoop") // its caller is the loop
        boolean await(long deadline, long pause) {
            long left = deadline - System.nanoTime();
            boolean pauses = pause > 0 && pause < left;
            try {
                return turn.awaitNanos(pauses ? pause : left) > 0 || pauses;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            } finally {
                isSignalled = false;
            }
        }
    }

    private final Deque<Place> places = new ArrayDeque<>();

    /** Goes to the end of the line; to be followed by {@link #leave}. */
    Place join(Lock lock, @Nullable String device) {
        Place place = new Place(lock.newCondition(), device);
        places.addLast(place);
        return place;
    }

    /**
     * Leaves the line, with a connection or without.
     *
     * @param place null if the thread did not have to join
     * @return whether others go on waiting, of whom one is to be signalled if there is a connection for them
     */
    boolean leave(@Nullable Place place) {
        return place != null && places.remove(place) && !places.isEmpty();
    }

    /**
     * Whether nobody has to be let go first.
     *
     * @param asking the place of the thread that asks, null if it has just come
     * @param mayTake whether one who waits may have a connection at all; who may not keeps nobody waiting
     */
    boolean isTurnOf(@Nullable Place asking, Predicate<Place> mayTake) {
        for (Place place : places) {
            if (place == asking) {
                return true;
            }
            if (mayTake.test(place)) {
                return System.nanoTime() - place.since < PATIENCE_NANOS;
            }
        }
        return true;
    }

    /** One more connection is free: for the first who may have it and has not been woken yet, whoever takes which. */
    void signalOne(Predicate<Place> mayTake) {
        for (Place place : places) {
            if (!place.isSignalled && mayTake.test(place)) {
                signal(place);
                return;
            }
        }
    }

    private static void signal(Place place) {
        place.isSignalled = true;
        place.turn.signal();
    }

    /** Something else has changed. */
    void signalAll() {
        for (Place place : places) {
            signal(place);
        }
    }
}
