/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.TypeUse;
import java.util.function.Consumer;

/** What arrays, collections and maps have in common: a count that is -1 for null, and a shared method each. */
final class ContainerMethods {
    private final SharedMethods shared;

    ContainerMethods(SharedMethods shared) {
        this.shared = shared;
    }

    /** Calls the method that writes {@code value}; {@code body} writes the count and the elements. */
    CodeBlock write(TypeUse use, CodeBlock value, Site site, Consumer<MethodSpec.Builder> body) {
        if (!use.nullable()) {
            CodeBlock arguments = MethodFrames.checkedArguments(site.passed(value, shared), site);
            return shared.call(site, "write", Words.of(use.javaType()), use, arguments, name -> {
                MethodSpec.Builder method = MethodFrames.writeChecked(name, use);
                method.addStatement("$N(value, where)", shared.present());
                body.accept(method);
                return method.build();
            });
        }
        CodeBlock arguments = MethodFrames.checkedArguments(value, site);
        return shared.call(site, "write", MethodFrames.nullableNoun(use), use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.writeChecked(name, use)
                    .beginControlFlow("if (value == null)")
                    .addStatement("parcel.writeInt(-1)")
                    .addStatement("return")
                    .endControlFlow();
            method.addStatement(write(use.withoutMark(), CodeBlock.of("value"), Site.KNOWN_PRESENT, body));
            return method.build();
        });
    }

    /** Calls the method that reads a value; {@code body} makes it out of {@code count} elements. */
    CodeBlock read(TypeUse use, int leastBytes, Site site, Consumer<MethodSpec.Builder> body) {
        String noun = use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
        CodeBlock arguments = MethodFrames.readArguments(site);
        return shared.call(site, "read", noun, use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.read(name, use)
                    .addStatement("int count = parcel.readCount($L)", leastBytes)
                    .beginControlFlow("if (count < 0)");
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
