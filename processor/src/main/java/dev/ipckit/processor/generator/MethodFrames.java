/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/** The frames of shared methods: signatures that say where null is allowed in the user's own words. */
final class MethodFrames {
    private MethodFrames() {}

    /** Writes a value that nothing in it can make fail. */
    static MethodSpec.Builder write(String name, TypeUse use) {
        AnnotationSpec mark = TypeNames.declarationMark(use);
        ParameterSpec.Builder value = ParameterSpec.builder(TypeNames.of(use.javaType()), "value");
        if (mark != null) {
            value.addAnnotation(mark);
        }
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(TypeNames.PARCEL, "parcel")
                .addParameter(value.build());
    }

    /** Writes a value in which a null may be found; {@code where} then says in which call. */
    static MethodSpec.Builder writeChecked(String name, TypeUse use) {
        return write(name, use).addParameter(TypeNames.STRING, "where");
    }

    static MethodSpec.Builder read(String name, TypeUse use) {
        AnnotationSpec mark = TypeNames.declarationMark(use);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(TypeNames.of(use.javaType()))
                .addParameter(TypeNames.PARCEL, "parcel");
        if (mark != null) {
            method.addAnnotation(mark);
        }
        return method;
    }

    static CodeBlock writeArguments(CodeBlock value, Site site) {
        return CodeBlock.of("$N, $L", site.parcel(), value);
    }

    static CodeBlock checkedArguments(CodeBlock value, Site site) {
        return CodeBlock.of("$N, $L, $L", site.parcel(), value, site.where());
    }

    static CodeBlock readArguments(Site site) {
        return CodeBlock.of("$N", site.parcel());
    }

    /** The name of a type in a method that deals with null too. */
    static String nullableNoun(TypeUse use) {
        return "Nullable" + Words.of(use.javaType().marked(null));
    }
}
