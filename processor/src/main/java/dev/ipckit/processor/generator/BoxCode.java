/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;

/** Boxes: like the primitive, or like a parcelable of one field where null is allowed. */
final class BoxCode implements TypeCode {
    private final SharedMethods shared;

    BoxCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        Primitive primitive = primitive(use);
        if (!use.nullable()) {
            return ScalarCode.write(primitive, site.present(value, shared), site);
        }
        return OptionalField.write(
                use, value, site, shared, ScalarCode.write(primitive, CodeBlock.of("value"), Site.KNOWN_PRESENT));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        Primitive primitive = primitive(use);
        if (!use.nullable()) {
            return ScalarCode.read(primitive, site);
        }
        return OptionalField.read(use, site, shared, ScalarCode.read(primitive, Site.KNOWN_PRESENT));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$L", primitive(use).zero());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return use.nullable() ? 4 : primitive(use).bytes();
    }

    private static Primitive primitive(TypeUse use) {
        return ((ParcelType.Boxed) use.type()).primitive();
    }
}
