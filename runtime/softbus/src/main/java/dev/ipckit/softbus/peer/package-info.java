/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Where other devices can be reached: told by a file, by discovery, or by the program. */
@NullMarked
package dev.ipckit.softbus.peer;

import org.jspecify.annotations.NullMarked;
