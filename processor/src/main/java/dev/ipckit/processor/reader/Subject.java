/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What is to be made remote, and who says so.
 *
 * @param type the interface
 * @param adopter what bears the annotation: the interface itself, or the package or type that names it
 * @param stem what the names of generated classes begin with, in the package of the adopter
 * @param place where findings go that have no place in the interface
 */
public record Subject(TypeElement type, Element adopter, ClassRef stem, ElementPlace place) {}
