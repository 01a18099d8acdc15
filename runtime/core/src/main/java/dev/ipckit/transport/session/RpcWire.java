/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.transport.session;

/**
 * Where things stand in the messages of RPC binder version 1. Little-endian, without padding.
 *
 * <pre>
 * connection header (16, then the session id)   new session response (8)     connection init (8)
 *   0 u32 version                                 0 u32 version                0 "cci\0"
 *   4 u8  options                                 4 u8[4] zero                 4 u8[4] zero
 *   5 u8  file descriptor mode
 *   6 u8[8] zero
 *  14 u16 session id size
 *
 * message header (16)     TRANSACT body (40 + data + table)   REPLY body (20 + data + table)   DEC_STRONG body (16)
 *   0 u32 command           0 u64 address of the target         0 i32 status                     0 u64 address
 *   4 u32 body size         8 u32 code                          4 u32 data size                  8 u32 amount
 *   8 u32[2] zero          12 u32 flags                         8 u32[3] zero                   12 u32 zero
 *                          16 u64 oneway number                20 data, u32[] object table
 *                          24 u32 data size
 *                          28 u32 zero; of IPC Kit to IPC Kit the number of the origin
 *                          32 u64 zero; of IPC Kit to IPC Kit the number of the call
 *                          40 data, u32[] object table
 * </pre>
 */
final class RpcWire {

    static final int VERSION = 1;

    static final int CONNECTION_HEADER_SIZE = 16;
    static final int CONNECTION_OPTIONS = 4;
    static final int CONNECTION_FD_MODE = 5;
    static final int CONNECTION_SESSION_ID_SIZE = 14;

    /** Set by a client that will serve on the connection: its server calls on it. */
    static final int OPTION_INCOMING = 1;

    static final int FD_MODE_NONE = 0;
    static final int SESSION_ID_SIZE = 32;
    static final int NEW_SESSION_RESPONSE_SIZE = 8;
    static final int CONNECTION_INIT_SIZE = 8;

    /** "cci\0", the first bytes of whoever calls on a connection. */
    static final int CONNECTION_INIT = 0x00696363;

    static final int HEADER_SIZE = 16;
    static final int COMMAND_TRANSACT = 0;
    static final int COMMAND_REPLY = 1;
    static final int COMMAND_DEC_STRONG = 2;

    static final int TRANSACTION_SIZE = 40;
    static final int TRANSACTION_CODE = 8;
    static final int TRANSACTION_FLAGS = 12;
    static final int TRANSACTION_ONEWAY_NUMBER = 16;
    static final int TRANSACTION_DATA_SIZE = 24;

    /** Between two that are IPC Kit, in what RPC binder reserves and does not look at: the number of the call, or 0. */
    static final int TRANSACTION_CALL_ID = 32;

    /** Between two that are IPC Kit, in what RPC binder reserves: on whose behalf the call is made, or 0. */
    static final int TRANSACTION_ORIGIN = 28;

    static final int REPLY_SIZE = 20;
    static final int REPLY_DATA_SIZE = 4;

    static final int DEC_STRONG_SIZE = 16;
    static final int DEC_STRONG_AMOUNT = 8;

    /** Target of a special transaction: the session itself. */
    static final long SESSION_ADDRESS = 0;

    private RpcWire() {}
}
