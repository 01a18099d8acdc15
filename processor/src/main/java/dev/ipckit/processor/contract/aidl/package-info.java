/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/**
 * The contract as AIDL says it: an interface and what it passes, as {@code .aidl} files. Knows the model alone; files
 * are written by whoever asks for them.
 */
@NullMarked
package dev.ipckit.processor.contract.aidl;

import org.jspecify.annotations.NullMarked;
