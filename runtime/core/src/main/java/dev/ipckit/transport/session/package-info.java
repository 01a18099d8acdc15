/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The session protocol: RPC binder, version 1, over any channel that moves bytes both ways.
 *
 * <p>A session is a set of connections between two peers and the table of the objects that each has let the other refer
 * to. One call stack at a time runs on a connection; the thread that calls reads its own reply, and runs the calls that
 * come back to it meanwhile. Not exported: everything here is reached through {@link dev.ipckit.IpcKit}. How its
 * threads and locks work together is written in {@code runtime/docs/concurrency.md}, its bytes in {@code
 * wire-format.md}.
 */
@NullMarked
package dev.ipckit.transport.session;

import org.jspecify.annotations.NullMarked;
