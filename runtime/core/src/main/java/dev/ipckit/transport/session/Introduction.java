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
            write(session, request);
            session.caller().transactSpecial(SpecialTransactions.INTRODUCE, request, reply);
            // A foreign peer may also answer an unknown special transaction with an empty reply.
            if (reply.remaining() != 0) {
                read(session, reply);
            }
        } catch (UnknownTransactionException | TransactionFailedException foreign) {
            session.logger().debug("the peer of {} is not IPC Kit", session, foreign);
        }
    }

    static void write(RpcSession session, Parcel parcel) {
        parcel.writeInt(SpecialTransactions.FEATURES);
        parcel.writeString(session.host().instance());
        parcel.writeInt(session.limits().parcels().maxRawData());
    }

    /** Takes in what the peer says: int features, String of the process, and by its features int bytes of raw data. */
    static void read(RpcSession session, Parcel parcel) {
        int features = parcel.readInt();
        String instance = parcel.remaining() == 0 ? null : parcel.readString();
        int maxRawData = (features & SpecialTransactions.FEATURE_RAW_DATA) == 0 ? 0 : parcel.readInt();
        session.introduced(features, instance, Math.max(maxRawData, 0));
    }
}
