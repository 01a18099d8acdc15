/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import java.io.IOException;

/** The references that the two ends of a session give back to each other. Thread-safe; nothing in it waits. */
final class GivenBack {

    private final RpcSession session;
    private final ConnectionPool pool;
    private final MessageReader reader;
    private final UnsentReferences unsent = new UnsentReferences();

    GivenBack(RpcSession session, ConnectionPool pool, MessageReader reader) {
        this.session = session;
        this.pool = pool;
        this.reader = reader;
    }

    /** Sends DEC_STRONG, now or as soon as the peer reads. */
    void giveBack(long address, long amount) {
        if (amount == 0 || !session.isOpen()) {
            return;
        }
        if (unsent.isEmpty() && isSent(address, amount)) {
            return;
        }
        unsent.add(address, amount);
        sendWaiting();
    }

    /** Sends what there was no room for before. */
    void sendWaiting() {
        while (!unsent.isEmpty() && session.isOpen()) {
            UnsentReferences.Entry next = unsent.take();
            if (next == null) {
                return;
            }
            if (!isSent(next.address(), next.amount())) {
                unsent.add(next.address(), next.amount());
                session.reaper().tryAgain(session);
                return;
            }
        }
    }

    /**
     * Where the next call of this thread, or its reply, cannot overtake it: libbinder has no object to offer where one
     * arrives while the last reference to it goes on another connection.
     *
     * @return false if the peer reads nowhere at the moment
     */
    private boolean isSent(long address, long amount) {
        RpcConnection connection = pool.acquireForReference();
        try {
            return connection != null && connection.writeReference(address, amount);
        } catch (IOException broken) {
            if (connection.hasEnded()) {
                return false;
            }
            DeadObjectException ended = session.lost(broken);
            session.logger().debug("a reference could not be given back", ended);
            return true;
        } finally {
            if (connection != null) {
                pool.release(connection);
            }
        }
    }

    /** Reads what the peer has given back on connections that nobody uses. */
    void takeInReceipts() {
        for (RpcConnection connection : pool.all()) {
            if (pool.acquireIfFree(connection)) {
                try {
                    reader.takeInReferences(connection);
                } catch (IOException broken) {
                    DeadObjectException ended = session.lost(broken);
                    session.logger().debug("references could not be taken in", ended);
                } finally {
                    pool.release(connection);
                }
            }
        }
    }
}
