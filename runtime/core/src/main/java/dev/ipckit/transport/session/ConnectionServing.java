/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.DeadObjectException;
import java.io.EOFException;
import java.io.IOException;

/** What a serving thread does: carries out what the peer sends on one connection, until that or the session ends. */
final class ConnectionServing implements Runnable {

    private final RpcSession session;
    private final RpcConnection connection;

    ConnectionServing(RpcSession session, RpcConnection connection) {
        this.session = session;
        this.connection = connection;
    }

    @Override
    public void run() {
        if (!session.pool().addIncoming(connection, session.limits().servingThreads())) {
            session.logger().debug("a connection too many for {}", session);
            session.servingThreads().left();
            session.end(connection.channel());
            return;
        }
        try {
            session.reader().serve(connection);
        } catch (IOException ended) {
            session.lost(ended);
        } catch (RuntimeException | Error failed) {
            DeadObjectException ended = session.fail("serving a connection failed: " + failed, failed);
            session.logger().debug("{}", ended.getMessage());
        } finally {
            session.pool().remove(connection);
            if (connection.hasEnded()) {
                session.servingThreads().left();
                endIfLast();
            }
            connection.channel().close();
        }
    }

    /** Without a connection that is read nobody would see the end of the peer. */
    private void endIfLast() {
        if (session.pool().incomingCount() == 0) {
            DeadObjectException ended = session.lost(new EOFException("the peer ended its last connection"));
            session.logger().debug("{}", ended.getMessage());
        }
    }
}
