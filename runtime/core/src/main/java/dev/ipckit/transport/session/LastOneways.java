/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.RemoteException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The oneway calls that were sent before an orderly close. The peer sees the end of a session on whichever connection
 * it reads, and then reads the others no more; so whoever closes waits until what it has sent has been carried out, or
 * for as long as a close may take.
 */
final class LastOneways {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long FIRST_LOOK_NANOS = TimeUnit.MICROSECONDS.toNanos(100);
    private static final long LONGEST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private LastOneways() {}

    /** Until when whoever begins to close now waits, by {@link System#nanoTime}. */
    static long newDeadline() {
        return System.nanoTime() + LIMIT_NANOS;
    }

    /** Returns when the peers of all have given receipts, the deadline has passed, or the thread is interrupted. */
    static void await(Collection<RpcSession> sessions, long deadline) {
        List<RpcSession> waiting = new ArrayList<>(sessions);
        for (long pause = FIRST_LOOK_NANOS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_NANOS)) {
            waiting.removeIf(LastOneways::areCarriedOut);
            if (waiting.isEmpty()) {
                return;
            }
            if (deadline - System.nanoTime() <= 0 || Thread.currentThread().isInterrupted()) {
                break;
            }
            LockSupport.parkNanos(pause);
        }
        for (RpcSession session : waiting) {
            session.logger().info("{} is closed although its peer has not carried out all oneway calls", session);
        }
    }

    private static boolean areCarriedOut(RpcSession session) {
        if (!session.isOpen() || !session.nodes().awaitsOneways()) {
            return true;
        }
        try {
            session.givenBack().takeInReceipts();
        } catch (RemoteException ended) {
            session.logger().debug("{} has ended by itself", session, ended);
        }
        return !session.isOpen() || !session.nodes().awaitsOneways();
    }
}
