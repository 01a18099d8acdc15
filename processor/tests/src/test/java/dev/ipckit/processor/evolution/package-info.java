/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Peers of different ages, in class loaders of their own, over a real transport. */
@NullMarked
package dev.ipckit.processor.evolution;

import org.jspecify.annotations.NullMarked;
