/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The commands about this device and those that it trusts. */
@NullMarked
package dev.ipckit.command.device;

import org.jspecify.annotations.NullMarked;
