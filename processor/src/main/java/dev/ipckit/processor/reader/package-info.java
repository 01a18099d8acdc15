/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
/** From javac's elements to the model: the only room that reads annotations. */
@NullMarked
package dev.ipckit.processor.reader;

import org.jspecify.annotations.NullMarked;
