/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import dev.ipckit.TransactionFailedException;
import dev.ipckit.UnknownTransactionException;
import dev.ipckit.parcel.Parcel;

/** Asks a peer whether it is IPC Kit too; any other refuses the question, and is treated as plain RPC binder. */
final class Introduction {

    private Introduction() {}

    /** Asks, and has the session know the answer. */
    static void exchange(RpcSession session) {
        try (Parcel request = session.obtainParcel();
                Parcel reply = session.obtainParcel()) {
            request.writeInt(SpecialTransactions.FEATURE_OBJECT_TABLE);
            request.writeString(session.host().instance());
            session.caller().transactSpecial(SpecialTransactions.INTRODUCE, request, reply);
            // A foreign peer may also answer an unknown special transaction with an empty reply.
            if (reply.remaining() != 0) {
                session.introduced(reply.readInt(), reply.readString());
            }
        } catch (UnknownTransactionException | TransactionFailedException foreign) {
            session.logger().debug("the peer of {} is not IPC Kit", session, foreign);
        }
    }
}
