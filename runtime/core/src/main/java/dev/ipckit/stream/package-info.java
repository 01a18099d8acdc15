/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Streams between processes: publishers as remote objects, demand as credit, items as oneway calls. Not for users. */
@NullMarked
package dev.ipckit.stream;

import org.jspecify.annotations.NullMarked;
