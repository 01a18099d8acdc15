/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

import java.nio.ByteBuffer;

/** The message with which references are given back: DEC_STRONG. */
final class References {

    static final int MESSAGE_SIZE = RpcWire.HEADER_SIZE + RpcWire.DEC_STRONG_SIZE;

    private References() {}

    /** @param amount more than zero; more than an unsigned int holds never happens with 100,000 nodes at most */
    static void put(ByteBuffer message, int at, long address, long amount) {
        message.putInt(at, RpcWire.COMMAND_DEC_STRONG);
        message.putInt(at + 4, RpcWire.DEC_STRONG_SIZE);
        message.putLong(at + 8, 0);
        int body = at + RpcWire.HEADER_SIZE;
        message.putLong(body, address);
        message.putInt(body + RpcWire.DEC_STRONG_AMOUNT, (int) amount);
        message.putInt(body + 12, 0);
    }
}
