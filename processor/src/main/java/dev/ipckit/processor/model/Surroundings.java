/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.Map;
import java.util.Set;

/**
 * What generated classes have to live with.
 *
 * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} can be named here
 * @param namedModule whether the interface is compiled in a named module
 * @param javaLangHidden whether the package has a class of its own with a name from {@code java.lang}
 * @param memberTypes the simple names of classes that generated classes inherit, and that hide imports
 * @param packageHidden whether the package has a class of its own that one of those hides
 * @param taken names of classes to generate that something else bears, and what
 * @param reserved the methods that the runtime's base classes and the generated classes have, with their owner
 * @param deprecated whether anything that generated code names is deprecated
 */
public record Surroundings(
        boolean generatedAnnotation,
        boolean namedModule,
        boolean javaLangHidden,
        Set<String> memberTypes,
        boolean packageHidden,
        Map<ClassRef, String> taken,
        Map<MemberSignature, String> reserved,
        boolean deprecated) {}
