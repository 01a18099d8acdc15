/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.parcel.Parcel;
import dev.ipckit.parcel.ParcelAccess;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Connections of a session on which no calls are made any more. Whoever calls on a connection, and nobody else, takes
 * it out of use: it says in a last message that no more will come, and the other end, which may still be giving
 * references back there, closes it. A peer that is not IPC Kit would take the end of a connection for that of the
 * session.
 */
final class IdleConnections implements Runnable {

    private static final int FLAGS = CallOptions.DEFAULT.asOneway().flags();

    private final RpcSession session;
    private final RpcConnection connection;

    private IdleConnections(RpcSession session, RpcConnection connection) {
        this.session = session;
        this.connection = connection;
    }

    /** Takes out of use what has not been used since this was called last, down to what the session needs. */
    static void close(RpcSession session) {
        if (!session.peerEndsConnections() || !session.isOpen()) {
            return;
        }
        // A client's calls and oneways each go on one of their own; a server wants to be able to call at once.
        int needed = session.isServer() ? 1 : 2;
        for (RpcConnection idle : session.pool().takeIdle(needed)) {
            session.host().thread("leaving", new IdleConnections(session, idle)).start();
        }
    }

    @Override
    public void run() {
        try (Parcel nothing = session.obtainParcel()) {
            ParcelAccess.seal(nothing, session.references());
            ByteBuffer last =
                    Caller.frame(nothing, RpcWire.SESSION_ADDRESS, SpecialTransactions.END_CONNECTION, FLAGS, 0, 0, 0);
            long deadline = System.nanoTime() + RpcConnection.STALL_NANOS;
            connection.write(last, deadline);
            session.reader().readToEnd(connection, deadline);
            session.logger().debug("{} of {} was not in use any more", connection, session);
        } catch (IOException broken) {
            // Nobody's call is on it. If the peer is gone, its other connections show.
            session.logger().debug("{} of {} has ended by itself", connection, session, broken);
        } finally {
            connection.channel().close();
            session.pool().remove(connection);
        }
    }
}
