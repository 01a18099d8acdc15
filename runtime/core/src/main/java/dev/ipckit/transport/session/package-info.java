/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The session protocol: RPC binder, version 1, over any channel that moves bytes both ways.
 *
 * <p>A session is a set of connections between two peers and the table of the objects that each has let the other refer
 * to. One call stack at a time runs on a connection; the thread that calls reads its own reply, and runs the calls that
 * come back to it meanwhile. Not exported: everything here is reached through {@link dev.ipckit.IpcKit}. How its
 * threads and locks work together is written in {@code runtime/docs/concurrency.md}, its bytes in {@code
 * wire-format.md}.
 *
 * <p>Where to begin:
 *
 * <ul>
 *   <li><b>The whole</b>: {@code SessionHost} is what the sessions of a process share, {@code RpcServer} accepts
 *       them, {@code ClientConnector} opens them, and {@code RpcSession} is one of them.
 *   <li><b>A call that goes out</b>: {@code Caller} borrows a connection from the {@code ConnectionPool}, where
 *       others wait in a {@code WaitingLine}; {@code AbandonedCall} finishes what its caller has given up.
 *   <li><b>A call that comes in</b>: {@code MessageReader} reads and checks what a {@code MessageInput} brings,
 *       {@code Dispatcher} carries it out, as {@code ServedCall} or {@code RpcOnewayCall}, and {@code ReplyWriter}
 *       answers.
 *   <li><b>Objects</b>: {@code NodeTable} counts the references in an {@code RpcNode} each; {@code RpcHandle} is
 *       that of a proxy, and {@code Reaper} gives back those that nobody holds.
 *   <li><b>Objects of a third process</b>: {@code Homes} finds where one lives, {@code RelayStub} stands in where
 *       it cannot be reached, and {@code RelayDeaths} passes its death on.
 *   <li><b>Bytes</b>: {@code RpcWire}, {@code TransactionHeader} and {@code Handshake};
 *       {@code SpecialTransactions} are what a session answers itself, raw data among them ({@code RawDataSender},
 *       {@code RawDataReader}).
 * </ul>
 */
@NullMarked
package dev.ipckit.transport.session;

import org.jspecify.annotations.NullMarked;
