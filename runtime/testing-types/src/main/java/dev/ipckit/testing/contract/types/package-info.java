/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * One remote interface with every type that can travel, in every place, and what is tried with it on each transport.
 *
 * <p>{@link dev.ipckit.testing.contract.types.TypeConformance} is the interface, in topics; {@link
 * dev.ipckit.testing.contract.types.Echoed} answers; {@link dev.ipckit.testing.contract.types.TypeTrials} calls.
 */
@NullMarked
package dev.ipckit.testing.contract.types;

import org.jspecify.annotations.NullMarked;
