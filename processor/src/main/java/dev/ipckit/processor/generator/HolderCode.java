/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/** Holders, which are parameters only: their value and nothing else. */
final class HolderCode implements TypeCode {
    private final TypeCodes types;
    private final SharedMethods shared;

    HolderCode(TypeCodes types, SharedMethods shared) {
        this.types = types;
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return types.write(held(use), CodeBlock.of("$L.get()", site.present(value, shared)), inside(use, site));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return CodeBlock.of("new $T<>($L)", TypeNames.HOLDER, types.read(held(use), inside(use, site)));
    }

    /** Reads into a holder that there is already. */
    CodeBlock fill(TypeUse use, CodeBlock value, Site site) {
        return CodeBlock.of("$L.set($L)", value, types.read(held(use), inside(use, site)));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("new $T<>()", TypeNames.HOLDER);
    }

    @Override
    public int leastBytes(TypeUse use) {
        return types.leastBytes(held(use));
    }

    private static Site inside(TypeUse use, Site site) {
        return Site.outside(site.parcel(), site.what() + ": the value of " + use.javaType());
    }

    private static TypeUse held(TypeUse use) {
        return ((ParcelType.Held) use.type()).value();
    }
}
