/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** From the model to Java source: the only room that knows JavaPoet. */
@NullMarked
package dev.ipckit.processor.generator;

import org.jspecify.annotations.NullMarked;
