/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The soft bus: calls between the processes of different devices that trust each other. */
@NullMarked
package dev.ipckit.softbus;

import org.jspecify.annotations.NullMarked;
