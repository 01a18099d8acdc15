/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The command {@code ipckit}: what it is called with, and how it ends. */
@NullMarked
package dev.ipckit.command;

import org.jspecify.annotations.NullMarked;
