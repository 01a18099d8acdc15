/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.TypeUse;

/** File descriptors and shared memory: a call of the parcel each, which knows who closes what. */
final class DescriptorCode implements TypeCode {
    private final SharedMethods shared;

    DescriptorCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return CodeBlock.of(
                "$N.write$L($L)", site.parcel(), name(use), use.nullable() ? value : site.present(value, shared));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        CodeBlock read = CodeBlock.of("$N.read$L()", site.parcel(), name(use));
        return use.nullable() ? read : site.required(read);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        // Whether it is there, whether there is a second one, and a descriptor of RPC binder.
        return use.nullable() ? 4 : 16;
    }

    private static String name(TypeUse use) {
        return ((JavaType.DeclaredType) use.javaType()).name().simpleName();
    }
}
