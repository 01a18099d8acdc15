/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.CallOptions;
import dev.ipckit.RemoteException;
import dev.ipckit.parcel.Parcel;
import java.time.Duration;

/** Tells a peer that is IPC Kit which call nobody waits for any more. */
final class Cancellation {

    /** The news is of use only while it is news. */
    private static final CallOptions OPTIONS =
            CallOptions.timeout(Duration.ofSeconds(1)).asOneway();

    private Cancellation() {}

    static void send(RpcSession session, long callId) {
        if (!session.peerIsIpcKit() || callId == 0) {
            return;
        }
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeLong(callId);
            session.caller().transactSpecial(SpecialTransactions.CANCEL, request, reply, OPTIONS);
        } catch (RemoteException notTold) {
            session.logger().debug("the peer of {} was not told that a call was given up", session, notTold);
        }
    }

    static void receive(RpcSession session, Parcel request) {
        long callId = request.readLong();
        for (RpcConnection connection : session.pool().all()) {
            connection.servedCall().giveUp(callId);
        }
    }
}
