/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;

/** Arrays that come back: their length is what is sent of them, and stays as it is. */
final class ReturnedArrayCode {
    private final TypeCodes types;
    private final SharedMethods shared;

    ReturnedArrayCode(TypeCodes types, SharedMethods shared) {
        this.types = types;
        this.shared = shared;
    }

    CodeBlock announce(TypeUse use, CodeBlock value, Site site) {
        return use.nullable()
                ? CodeBlock.of("$N.writeInt($L == null ? -1 : $L.length)", site.parcel(), value, value)
                : CodeBlock.of("$N.writeInt($L.length)", site.parcel(), site.present(value, shared));
    }

    CodeBlock fresh(TypeUse use, Site site) {
        String noun = use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
        return shared.call(site, "new", noun, use, MethodFrames.readArguments(site), name -> {
            MethodSpec.Builder method = MethodFrames.read(name, use)
                    .addStatement("int count = parcel.readOutLength($L)", leastBytes(use))
                    .beginControlFlow("if (count < 0)");
            if (use.nullable()) {
                method.addStatement("return null");
            } else {
                method.addStatement("throw new $T($S)", TypeNames.BAD_PARCEL_EXCEPTION, use.javaType() + " is null");
            }
            method.endControlFlow();
            ArrayCode.addNewArray(method, use);
            return method.addStatement("return value").build();
        });
    }

    CodeBlock fill(TypeUse use, CodeBlock value, Site site) {
        if (element(use).type() instanceof ParcelType.Scalar scalar) {
            return CodeBlock.of(
                    "$N.read$LArray($L)", site.parcel(), scalar.primitive().parcelName(), value);
        }
        String noun = use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
        return shared.call(
                site, "fill", noun, use, MethodFrames.writeArguments(value, site), name -> filler(name, use));
    }

    /** All is read before anything changes: a broken reply must not leave half of it. */
    private MethodSpec filler(String name, TypeUse use) {
        CodeBlock read = types.read(use, Site.inside(use.javaType().toString()));
        MethodSpec.Builder method =
                MethodFrames.write(name, use).addStatement("$T read = $L", TypeNames.ofLocal(use), read);
        String length = use.nullable() ? "($1N == null ? -1 : $1N.length)" : "$1N.length";
        CodeBlock expected = CodeBlock.of(length, "value");
        CodeBlock found = CodeBlock.of(length, "read");
        method.beginControlFlow("if ($L != $L)", expected, found)
                .addStatement(
                        "throw new $T($S + $L + $S + $L)",
                        TypeNames.BAD_PARCEL_EXCEPTION,
                        use.javaType() + " has come back with another length, expected=",
                        expected,
                        ", found=",
                        found)
                .endControlFlow();
        if (use.nullable()) {
            method.beginControlFlow("if (value != null && read != null)");
        }
        method.addStatement("$T.arraycopy(read, 0, value, 0, read.length)", System.class);
        if (use.nullable()) {
            method.endControlFlow();
        }
        return method.build();
    }

    private int leastBytes(TypeUse use) {
        TypeUse element = element(use);
        boolean packed = PackedBytes.applies(element)
                || (element.type() instanceof ParcelType.Scalar scalar && scalar.primitive() == Primitive.BYTE);
        return packed ? 1 : types.leastBytes(element);
    }

    private static TypeUse element(TypeUse use) {
        return ((ParcelType.Array) use.type()).element();
    }
}
