/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * What tests of programs that use IPC Kit need: an injected {@link dev.ipckit.IpcKit}, checks for leaks, faults on
 * demand.
 */
@NullMarked
package dev.ipckit.testing;

import org.jspecify.annotations.NullMarked;
