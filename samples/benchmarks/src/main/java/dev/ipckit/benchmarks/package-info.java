/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * Benchmarks of calls between two processes, and of the processor in a build. Run by {@code samples/benchmarks/run}.
 */
@NullMarked
package dev.ipckit.benchmarks;

import org.jspecify.annotations.NullMarked;
