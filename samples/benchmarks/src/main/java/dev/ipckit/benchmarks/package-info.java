/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** Two-process benchmarks of calls, and of what the processor costs in a build. Run by {@code samples/benchmarks/run}. */
@NullMarked
package dev.ipckit.benchmarks;

import org.jspecify.annotations.NullMarked;
