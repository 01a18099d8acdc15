/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;
import java.util.function.Consumer;

/**
 * Arrays and collections of {@link Byte} and of enums that a byte backs, which look like a {@code byte[]}: the only
 * elements that are packed.
 */
final class PackedBytes {
    private final EnumCode enums;
    private final SharedMethods shared;

    PackedBytes(EnumCode enums, SharedMethods shared) {
        this.enums = enums;
        this.shared = shared;
    }

    static boolean applies(TypeUse element) {
        if (element.nullable()) {
            return false;
        }
        return element.type() instanceof ParcelType.Boxed boxed
                ? boxed.primitive() == Primitive.BYTE
                : element.type() instanceof ParcelType.EnumConstant constant && constant.backing() == Primitive.BYTE;
    }

    void write(MethodSpec.Builder method, TypeUse element, String size, Site inside) {
        CodeBlock present = inside.present(CodeBlock.of("element"), shared);
        method.addStatement("byte[] bytes = new byte[$L]", size)
                .addStatement("int i = 0")
                .beginControlFlow("for ($T element : value)", TypeNames.ofLocal(element))
                .addStatement("bytes[i++] = $L", isEnum(element) ? enums.number(element, present, inside) : present)
                .endControlFlow()
                .addStatement("parcel.writeByteArray(bytes)");
    }

    /** The element that a byte stands for. */
    CodeBlock element(TypeUse element, CodeBlock value, Site inside) {
        return isEnum(element) ? enums.constant(element, value, inside) : value;
    }

    /** Calls the method that reads a value; {@code body} makes it out of {@code bytes}. */
    CodeBlock read(TypeUse use, Site site, Consumer<MethodSpec.Builder> body) {
        String noun = use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
        return shared.call(site, "read", noun, use, MethodFrames.readArguments(site), name -> {
            MethodSpec.Builder method = MethodFrames.read(name, use)
                    .addStatement("byte[] bytes = parcel.createByteArray()")
                    .beginControlFlow("if (bytes == null)");
            if (use.nullable()) {
                method.addStatement("return null");
            } else {
                method.addStatement("throw new $T($S)", TypeNames.BAD_PARCEL_EXCEPTION, use.javaType() + " is null");
            }
            method.endControlFlow();
            body.accept(method);
            return method.build();
        });
    }

    private static boolean isEnum(TypeUse element) {
        return element.type() instanceof ParcelType.EnumConstant;
    }
}
