/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The soft bus between devices on networks of every kind. */
@NullMarked
package dev.ipckit.softbus.lab;

import org.jspecify.annotations.NullMarked;
