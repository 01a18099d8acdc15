/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.TypeUse;

/** Writes the code that writes and reads values of one kind of type. */
interface TypeCode {

    /** An expression statement, without semicolon, that evaluates {@code value} once. */
    CodeBlock write(TypeUse use, CodeBlock value, Site site);

    /** An expression. */
    CodeBlock read(TypeUse use, Site site);

    /** An expression for the field of a record whose writer did not know it. */
    CodeBlock absent(TypeUse use, Site site);

    /** How many bytes a value takes at least; bounds what a peer can make us allocate. */
    int leastBytes(TypeUse use);
}
