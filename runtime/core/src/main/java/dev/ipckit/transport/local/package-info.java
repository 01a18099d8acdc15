/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Pipes inside one JVM, with the same rules as between two. */
@NullMarked
package dev.ipckit.transport.local;

import org.jspecify.annotations.NullMarked;
