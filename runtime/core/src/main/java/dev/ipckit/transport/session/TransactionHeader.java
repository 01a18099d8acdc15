/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.nio.ByteBuffer;

/** What stands before the data of a transaction; see {@link RpcWire}. */
final class TransactionHeader {

    static final int SIZE = RpcWire.HEADER_SIZE + RpcWire.TRANSACTION_SIZE;

    private TransactionHeader() {}

    /**
     * Writes it where a message begins.
     *
     * @param message whose header is put at its position
     * @param size of all of it: header, data and table
     * @param address of the target
     * @param onewayNumber its place among the oneways to the target, 0 if it has none
     * @param dataSize how much of what follows the header is data
     * @param origin on whose behalf it is made, 0 for this process itself
     * @param callId by which the peer knows the call, 0 if it does not
     */
    static void put(
            ByteBuffer message,
            int size,
            long address,
            int code,
            int flags,
            long onewayNumber,
            int dataSize,
            int origin,
            long callId) {
        int at = message.position();
        message.putInt(at, RpcWire.COMMAND_TRANSACT);
        message.putInt(at + 4, size - RpcWire.HEADER_SIZE);
        message.putLong(at + 8, 0);
        int body = at + RpcWire.HEADER_SIZE;
        message.putLong(body, address);
        message.putInt(body + RpcWire.TRANSACTION_CODE, code);
        message.putInt(body + RpcWire.TRANSACTION_FLAGS, flags);
        message.putLong(body + RpcWire.TRANSACTION_ONEWAY_NUMBER, onewayNumber);
        message.putInt(body + RpcWire.TRANSACTION_DATA_SIZE, dataSize);
        message.putInt(body + RpcWire.TRANSACTION_ORIGIN, origin);
        message.putLong(body + RpcWire.TRANSACTION_CALL_ID, callId);
    }
}
