/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The call that is being carried out for one connection, and whether its caller has given it up. One for each connection,
 * used again for every call; begun and ended by the thread that carries it out, given up by any.
 */
final class ServedCall implements BooleanSupplier {

    private final RpcSession session;
    private final RpcConnection connection;
    private volatile long id;

    /** The call that was given up last: kept by its number, since the next one may have begun when that is written. */
    private volatile long givenUp;

    /** The calls in which this one is nested, outermost first. Guarded by this. */
    private long[] outerIds = {};

    /** Which of them have been given up meanwhile. Guarded by this. */
    private boolean[] outerGivenUp = {};

    /** How many there are. Guarded by this. */
    private int outer;

    /** Whether the thread waits for somebody else's reply to this call. Guarded by this. */
    private boolean passedOn;

    /** Who carries the call out, and may wait for what somebody else makes of it. */
    private volatile @Nullable Thread thread;

    ServedCall(RpcSession session, RpcConnection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** Another call begins, possibly nested in the one before. @return what {@link #end} is to be given */
    long begin(long newId) {
        long before = id;
        if (before == 0) {
            thread = Thread.currentThread();
            id = newId;
        } else {
            nest(before, newId);
        }
        return before;
    }

    private synchronized void nest(long before, long newId) {
        if (outer == outerIds.length) {
            outerIds = Arrays.copyOf(outerIds, 2 * outer + 2);
            outerGivenUp = Arrays.copyOf(outerGivenUp, outerIds.length);
        }
        outerIds[outer] = before;
        outerGivenUp[outer] = givenUp == before;
        outer++;
        id = newId;
    }

    /** Back to the call before. */
    void end(long before) {
        if (before == 0) {
            id = 0;
            thread = null;
        } else {
            leaveNested(before);
        }
    }

    private synchronized void leaveNested(long before) {
        outer--;
        id = before;
        if (outerGivenUp[outer]) {
            givenUp = before;
            if (passedOn) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether a call is being carried out whose caller waits. */
    boolean isBegun() {
        return thread != null;
    }

    /** The caller of a call waits no more. */
    synchronized void giveUp(long callId) {
        if (id == callId) {
            givenUp = callId;
            lookAgain();
            return;
        }
        for (int i = 0; i < outer; i++) {
            outerGivenUp[i] |= outerIds[i] == callId;
        }
    }

    private boolean isGivenUp() {
        long current = id;
        return current != 0 && givenUp == current;
    }

    /** Whoever carries the call out should look again whether it is still wanted; whoever passes it on gives it up. */
    synchronized void lookAgain() {
        Thread carrying = thread;
        if (passedOn && carrying != null) {
            carrying.interrupt();
        } else {
            LockSupport.unpark(carrying);
        }
    }

    /**
     * The thread begins to wait for the reply of somebody to whom the call is passed on, so that giving it up interrupts the
     * thread; or to carry out a call of its own within such a wait, where nothing does.
     *
     * @return what {@link #answered} is to be given
     */
    synchronized boolean passesOn(boolean passes) {
        boolean before = passedOn;
        passedOn = passes;
        if (passes && (isGivenUp() || !session.isOpen())) {
            Thread.currentThread().interrupt();
        }
        return before;
    }

    /** There is an answer, or nobody waits for one any more. */
    synchronized void answered(boolean before) {
        if (passedOn) {
            // It was meant for the wait that has ended.
            boolean ignored = Thread.interrupted();
        }
        passedOn = before;
        if (before && !session.isOpen()) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the caller waits; asked by the thread that carries the call out, which alone may read the connection. */
    @Override
    public boolean getAsBoolean() {
        if (isGivenUp() || !session.isOpen()) {
            return false;
        }
        try {
            connection.input().checkPeer();
            long current = id;
            if (current != 0 && connection.input().hasCancellationOf(current)) {
                givenUp = current;
            }
            return !isGivenUp();
        } catch (IOException gone) {
            session.logger().debug("the caller of the current call is gone", session.lost(gone));
            return false;
        }
    }
}
