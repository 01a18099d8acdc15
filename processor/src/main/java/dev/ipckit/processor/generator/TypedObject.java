/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.TypeUse;
import java.util.function.Function;
import java.util.function.Supplier;

/** Values behind a word that says whether they are there, as AIDL writes typed objects: records and unions. */
final class TypedObject {
    private TypedObject() {}

    /** @param writer makes the method of a name that writes the word and a value that must be there */
    static CodeBlock write(
            TypeUse use, CodeBlock value, Site site, SharedMethods shared, Function<String, MethodSpec> writer) {
        if (!use.nullable()) {
            CodeBlock arguments = MethodFrames.checkedArguments(site.passed(value, shared), site);
            return shared.call(site, "write", Words.of(use.javaType()), use, arguments, writer);
        }
        CodeBlock arguments = MethodFrames.checkedArguments(value, site);
        return shared.call(site, "write", MethodFrames.nullableNoun(use), use, arguments, name -> {
            CodeBlock present = write(use.withoutMark(), CodeBlock.of("value"), Site.KNOWN_PRESENT, shared, writer);
            return MethodFrames.writeChecked(name, use)
                    .beginControlFlow("if (value == null)")
                    .addStatement("parcel.writeInt(0)")
                    .nextControlFlow("else")
                    .addStatement(present)
                    .endControlFlow()
                    .build();
        });
    }

    /** @param content an expression that reads what is behind the word */
    static CodeBlock read(TypeUse use, Site site, SharedMethods shared, Supplier<CodeBlock> content) {
        CodeBlock arguments = MethodFrames.readArguments(site);
        String noun = use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
        return shared.call(site, "read", noun, use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.read(name, use).beginControlFlow("if (parcel.readInt() == 0)");
            if (use.nullable()) {
                method.addStatement("return null");
            } else {
                method.addStatement("throw new $T($S)", TypeNames.BAD_PARCEL_EXCEPTION, use.javaType() + " is null");
            }
            return method.endControlFlow()
                    .addStatement("return $L", content.get())
                    .build();
        });
    }
}
