/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.JdkValue;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/** Value types of the JDK: a call of the runtime each. */
final class JdkValueCode implements TypeCode {
    private final SharedMethods shared;

    JdkValueCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        if (!use.nullable()) {
            return write(type(use), site.present(value, shared), site);
        }
        return type(use).form().isScalar()
                ? OptionalField.write(
                        use, value, site, shared, write(type(use), CodeBlock.of("value"), Site.KNOWN_PRESENT))
                : write(type(use), value, site);
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        boolean scalar = type(use).form().isScalar();
        if (use.nullable()) {
            return scalar
                    ? OptionalField.read(use, site, shared, read(type(use), Site.KNOWN_PRESENT))
                    : read(type(use), site);
        }
        return scalar ? read(type(use), site) : site.required(read(type(use), site));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        ClassName name = TypeNames.of(((JavaType.DeclaredType) use.javaType()).name());
        return switch (type(use)) {
            case BIT_SET -> CodeBlock.of("new $T()", name);
            case BYTE_BUFFER -> CodeBlock.of("$T.allocate(0)", name);
            default -> CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, name, site.what());
        };
    }

    @Override
    public int leastBytes(TypeUse use) {
        return use.nullable() ? 4 : type(use).form().leastBytes();
    }

    private static CodeBlock write(JdkValue type, CodeBlock value, Site site) {
        return CodeBlock.of("$T.write($N, $L)", TypeNames.of(type.marshalledBy()), site.parcel(), value);
    }

    private static CodeBlock read(JdkValue type, Site site) {
        return CodeBlock.of("$T.read$L($N)", TypeNames.of(type.marshalledBy()), type.simpleName(), site.parcel());
    }

    private static JdkValue type(TypeUse use) {
        return ((ParcelType.JdkType) use.type()).value();
    }
}
