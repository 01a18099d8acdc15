/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The runtime of IPC Kit for Java. */
@NullMarked
package dev.ipckit;

import org.jspecify.annotations.NullMarked;
