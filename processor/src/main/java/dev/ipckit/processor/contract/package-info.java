/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What peers of different ages rely on: the lock file of an interface, and what may change in it. Knows the model and
 * the diagnostics; files come from outside.
 */
@NullMarked
package dev.ipckit.processor.contract;

import org.jspecify.annotations.NullMarked;
