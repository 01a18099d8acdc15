/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/** Strings and character sequences: the parcel writes null by itself. */
final class TextCode implements TypeCode {
    private final SharedMethods shared;

    TextCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return CodeBlock.of(
                "$N.write$L($L)", site.parcel(), word(use), use.nullable() ? value : site.present(value, shared));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        CodeBlock read = CodeBlock.of("$N.read$L()", site.parcel(), word(use));
        return use.nullable() ? read : site.required(read);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$S", "");
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    private static String word(TypeUse use) {
        return use.type() == ParcelType.Text.STRING ? "String" : "CharSequence";
    }
}
