/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.TypeUse;

/** A value without a null of its own where null is allowed: a nullable parcelable with one field. */
final class OptionalField {
    private OptionalField() {}

    static CodeBlock write(TypeUse use, CodeBlock value, Site site, SharedMethods shared, CodeBlock writeField) {
        CodeBlock arguments = MethodFrames.writeArguments(value, site);
        return shared.call(
                site,
                "write",
                MethodFrames.nullableNoun(use),
                use,
                arguments,
                name -> MethodFrames.write(name, use)
                        .beginControlFlow("if (value == null)")
                        .addStatement("parcel.writeInt(0)")
                        .addStatement("return")
                        .endControlFlow()
                        .addStatement("parcel.writeInt(1)")
                        .addStatement("int mark = parcel.beginParcelable()")
                        .addStatement(writeField)
                        .addStatement("parcel.endParcelable(mark)")
                        .build());
    }

    static CodeBlock read(TypeUse use, Site site, SharedMethods shared, CodeBlock readField) {
        CodeBlock arguments = MethodFrames.readArguments(site);
        return shared.call(
                site,
                "read",
                MethodFrames.nullableNoun(use),
                use,
                arguments,
                name -> MethodFrames.read(name, use)
                        .beginControlFlow("if (parcel.readInt() == 0)")
                        .addStatement("return null")
                        .endControlFlow()
                        .addStatement("int end = parcel.beginReadParcelable()")
                        .addStatement("$T value = $L", TypeNames.ofLocal(use), readField)
                        .addStatement("parcel.endReadParcelable(end)")
                        .addStatement("return value")
                        .build());
    }
}
