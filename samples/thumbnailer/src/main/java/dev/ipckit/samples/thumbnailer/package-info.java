/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Decoding images of unknown origin in a process that may die of them. */
@NullMarked
package dev.ipckit.samples.thumbnailer;

import org.jspecify.annotations.NullMarked;
