/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

/**
 * An annotation of remote methods where no remote method is.
 *
 * @param annotation the annotation
 * @param why why it means nothing there
 * @param place where it is
 */
public record MisplacedAnnotation(ClassRef annotation, String why, Place place) {}
