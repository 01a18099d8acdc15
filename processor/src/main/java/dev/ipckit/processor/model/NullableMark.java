/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/**
 * The user's own {@code @Nullable}, which generated code repeats.
 *
 * @param annotation the annotation type
 * @param typeUse whether it annotates types (JSpecify) rather than declarations (JSR 305)
 */
public record NullableMark(ClassRef annotation, boolean typeUse) {}
