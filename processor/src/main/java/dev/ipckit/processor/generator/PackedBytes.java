/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;
import java.util.function.Consumer;

/** Arrays and collections of {@link Byte}, which look like a {@code byte[]}: the only elements that are packed. */
final class PackedBytes {
    private PackedBytes() {}

    static boolean applies(TypeUse element) {
        return !element.nullable()
                && element.type() instanceof ParcelType.Boxed boxed
                && boxed.primitive() == Primitive.BYTE;
    }

    static void write(MethodSpec.Builder method, String size, Site inside, SharedMethods shared) {
        method.addStatement("byte[] bytes = new byte[$L]", size)
                .addStatement("int i = 0")
                .beginControlFlow("for (Byte element : value)")
                .addStatement("bytes[i++] = $L", inside.present(CodeBlock.of("element"), shared))
                .endControlFlow()
                .addStatement("parcel.writeByteArray(bytes)");
    }

    /** Calls the method that reads a value; {@code body} makes it out of {@code bytes}. */
    static CodeBlock read(TypeUse use, Site site, SharedMethods shared, Consumer<MethodSpec.Builder> body) {
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
}
