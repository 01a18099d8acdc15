/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/** Makes the ways between the constants of an enum and the numbers that they declare. */
final class EnumNumbers {
    private final SharedMethods shared;

    EnumNumbers(SharedMethods shared) {
        this.shared = shared;
    }

    /** An expression for the number of a constant. */
    CodeBlock numberOf(EnumModel model, TypeUse use, CodeBlock value, Site site) {
        return shared.call(site, "numberOf", Words.of(use.javaType()), use, value, name -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.STATIC)
                    .returns(TypeNames.of(model.backing()))
                    .addParameter(TypeNames.of(use.javaType()), "value")
                    .beginControlFlow("return switch (value)");
            for (EnumModel.Constant constant : model.constants()) {
                method.addStatement("case $N -> $L", constant.name(), literal(model, constant));
            }
            return method.addCode("$<};\n").build();
        });
    }

    /** An expression for the number of a constant of an enum that declares none. */
    CodeBlock ordinalOf(TypeUse use, CodeBlock value, Site site) {
        return shared.call(
                site,
                "ordinalOf",
                Words.of(use.javaType()),
                use,
                value,
                name -> MethodSpec.methodBuilder(name)
                        .addJavadoc("No constant declares a number: the contract numbers them as they stand.\n")
                        .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                                .addMember("value", "$S", "EnumOrdinal")
                                .build())
                        .addModifiers(Modifier.STATIC)
                        .returns(int.class)
                        .addParameter(TypeNames.of(use.javaType()), "value")
                        .addStatement("return value.ordinal()")
                        .build());
    }

    /** An expression for the constant of a number. */
    CodeBlock constantOf(EnumModel model, TypeUse use, CodeBlock number, Site site) {
        return shared.call(site, "constantOf", Words.of(use.javaType()), use, number, name -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.STATIC)
                    .returns(TypeNames.of(use.javaType()))
                    .addParameter(TypeNames.of(model.backing()), "number");
            if (model.backing() == Primitive.LONG) {
                compare(method, model);
            } else {
                choose(method, model);
            }
            return method.build();
        });
    }

    private static void choose(MethodSpec.Builder method, EnumModel model) {
        ClassName type = TypeNames.of(model.name());
        method.beginControlFlow("return switch (number)");
        for (EnumModel.Constant constant : model.constants()) {
            method.addStatement("case $L -> $T.$N", constant.value(), type, constant.name());
        }
        EnumModel.Constant unknown = model.unknown();
        if (unknown == null) {
            method.addStatement("default -> throw $L", noConstant(model));
        } else {
            method.addStatement("default -> $T.$N", type, unknown.name());
        }
        method.addCode("$<};\n");
    }

    /** Java has no switch over long. */
    private static void compare(MethodSpec.Builder method, EnumModel model) {
        ClassName type = TypeNames.of(model.name());
        for (EnumModel.Constant constant : model.constants()) {
            method.beginControlFlow("if (number == $L)", literal(model, constant))
                    .addStatement("return $T.$N", type, constant.name())
                    .endControlFlow();
        }
        EnumModel.Constant unknown = model.unknown();
        if (unknown == null) {
            method.addStatement("throw $L", noConstant(model));
        } else {
            method.addStatement("return $T.$N", type, unknown.name());
        }
    }

    private static CodeBlock noConstant(EnumModel model) {
        return CodeBlock.of(
                "new $T($S + number)",
                TypeNames.BAD_PARCEL_EXCEPTION,
                model.name().canonicalName() + " has no constant with number ");
    }

    private static CodeBlock literal(EnumModel model, EnumModel.Constant constant) {
        return CodeBlock.of(model.backing() == Primitive.LONG ? "$LL" : "$L", constant.value());
    }
}
