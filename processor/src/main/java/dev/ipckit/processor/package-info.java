/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** The annotation processor of IPC Kit for Java. */
@NullMarked
package dev.ipckit.processor;

import org.jspecify.annotations.NullMarked;
