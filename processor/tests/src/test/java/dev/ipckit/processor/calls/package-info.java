/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Interfaces compiled with the processor as users would, and called through what it generates. */
@NullMarked
package dev.ipckit.processor.calls;

import org.jspecify.annotations.NullMarked;
