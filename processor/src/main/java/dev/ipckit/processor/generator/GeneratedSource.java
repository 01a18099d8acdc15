/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import dev.ipckit.processor.model.ClassRef;

/**
 * A source file to write.
 *
 * @param name the class in it
 * @param text its content
 */
public record GeneratedSource(ClassRef name, String text) {}
