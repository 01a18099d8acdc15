/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;

/** Primitives. */
final class ScalarCode implements TypeCode {
    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return write(primitive(use), value, site);
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return read(primitive(use), site);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$L", primitive(use).zero());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return primitive(use).bytes();
    }

    static CodeBlock write(Primitive primitive, CodeBlock value, Site site) {
        return CodeBlock.of("$N.write$L($L)", site.parcel(), primitive.parcelName(), value);
    }

    static CodeBlock read(Primitive primitive, Site site) {
        return CodeBlock.of("$N.read$L()", site.parcel(), primitive.parcelName());
    }

    private static Primitive primitive(TypeUse use) {
        return ((ParcelType.Scalar) use.type()).primitive();
    }
}
