/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Unix domain sockets: the default way between the processes of one machine. */
@NullMarked
package dev.ipckit.transport.unix;

import org.jspecify.annotations.NullMarked;
