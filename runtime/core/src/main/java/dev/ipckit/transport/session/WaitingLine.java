/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
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
        private final long since = System.nanoTime();
        private boolean isSignalled;

        private Place(Condition turn) {
            this.turn = turn;
        }

        /** As {@link Condition#awaitNanos}. It may end for no reason. */
        @SuppressWarnings("WaitNotInLoop") // its caller is the loop
        long awaitNanos(long nanos) throws InterruptedException {
            try {
                return turn.awaitNanos(nanos);
            } finally {
                isSignalled = false;
            }
        }
    }

    private final Deque<Place> places = new ArrayDeque<>();

    /** Goes to the end of the line; to be followed by {@link #leave}. */
    Place join(Lock lock) {
        Place place = new Place(lock.newCondition());
        places.addLast(place);
        return place;
    }

    /**
     * Leaves the line, with a connection or without.
     *
     * @param place null if the thread did not have to join
     * @return whether another one is first now, who is to be signalled if there is a connection for them
     */
    boolean leave(@Nullable Place place) {
        boolean wasFirst = place != null && places.peekFirst() == place;
        boolean wasThere = place != null && places.remove(place);
        return wasFirst && wasThere && !places.isEmpty();
    }

    /** @param place that of the thread that asks, null if it has just come */
    boolean isTurnOf(@Nullable Place place) {
        Place first = places.peekFirst();
        if (first == null || first == place) {
            return true;
        }
        return System.nanoTime() - first.since < PATIENCE_NANOS;
    }

    /** One more connection is free: for the first who has not been woken yet, whoever takes which. */
    void signalOne() {
        for (Place place : places) {
            if (!place.isSignalled) {
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
