/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/** Enums: the number that each constant declares, else the ordinal, as the backing integer. */
final class EnumCode implements TypeCode {
    private final RemoteInterfaceModel model;
    private final SharedMethods shared;
    private final EnumNumbers numbers;

    EnumCode(RemoteInterfaceModel model, SharedMethods shared) {
        this.model = model;
        this.shared = shared;
        this.numbers = new EnumNumbers(shared);
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        if (use.nullable()) {
            CodeBlock field = writeNumber(use, CodeBlock.of("value"), Site.KNOWN_PRESENT);
            return OptionalField.write(use, value, site, shared, field);
        }
        return writeNumber(use, site.present(value, shared), site);
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        if (use.nullable()) {
            return OptionalField.read(use, site, shared, readConstant(use, Site.KNOWN_PRESENT));
        }
        return readConstant(use, site);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.$N", nameOf(use), enumOf(use).initial().name());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return backing(use).bytes();
    }

    /** An expression for the number of a constant that is there, as its backing integer. */
    CodeBlock number(TypeUse use, CodeBlock value, Site site) {
        if (enumOf(use).numbered()) {
            return numbers.numberOf(enumOf(use), use.withoutMark(), value, site);
        }
        CodeBlock ordinal = numbers.ordinalOf(use.withoutMark(), value, site);
        return backing(use) == Primitive.BYTE ? CodeBlock.of("(byte) $L", ordinal) : ordinal;
    }

    /** An expression for the constant that has a number. */
    CodeBlock constant(TypeUse use, CodeBlock number, Site site) {
        TypeUse constant = use.withoutMark();
        if (enumOf(use).numbered()) {
            return numbers.constantOf(enumOf(use), constant, number, site);
        }
        return shared.call(
                site,
                "constantOf",
                Words.of(constant.javaType()),
                constant,
                number,
                name -> finder(
                        MethodSpec.methodBuilder(name)
                                .addModifiers(Modifier.STATIC)
                                .returns(nameOf(use))
                                .addParameter(TypeNames.of(backing(use)), "ordinal"),
                        constant));
    }

    private CodeBlock writeNumber(TypeUse use, CodeBlock value, Site site) {
        return CodeBlock.of("$N.write$L($L)", site.parcel(), backing(use).parcelName(), number(use, value, site));
    }

    private CodeBlock readConstant(TypeUse use, Site site) {
        TypeUse constant = use.withoutMark();
        Primitive backing = backing(use);
        return shared.call(
                site, "read", Words.of(constant.javaType()), constant, CodeBlock.of("$N", site.parcel()), name -> {
                    MethodSpec.Builder method = MethodFrames.read(name, constant);
                    if (!enumOf(use).numbered() && backing == Primitive.INT) {
                        return finder(method.addStatement("int ordinal = parcel.readInt()"), constant);
                    }
                    CodeBlock number = CodeBlock.of("parcel.read$L()", backing.parcelName());
                    return method.addStatement("return $L", constant(use, number, Site.KNOWN_PRESENT))
                            .build();
                });
    }

    /** Finds the constant of an {@code ordinal}. */
    private MethodSpec finder(MethodSpec.Builder method, TypeUse use) {
        ClassName type = nameOf(use);
        String field = shared.fieldName(Words.constant(Words.of(use.javaType())) + "_CONSTANTS");
        shared.field(FieldSpec.builder(ArrayTypeName.of(type), field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.values()", type)
                .build());
        method.beginControlFlow("if (ordinal < 0 || ordinal >= $N.length)", field);
        EnumModel.Constant unknown = enumOf(use).unknown();
        if (unknown == null) {
            method.addStatement(
                    "throw new $T($S + ordinal)",
                    TypeNames.BAD_PARCEL_EXCEPTION,
                    type.canonicalName() + " has no constant with ordinal ");
        } else {
            method.addStatement("return $T.$N", type, unknown.name());
        }
        return method.endControlFlow()
                .addStatement(backing(use) == Primitive.LONG ? "return $N[(int) ordinal]" : "return $N[ordinal]", field)
                .build();
    }

    private EnumModel enumOf(TypeUse use) {
        return model.enumOf(((ParcelType.EnumConstant) use.type()).name());
    }

    private static Primitive backing(TypeUse use) {
        return ((ParcelType.EnumConstant) use.type()).backing();
    }

    private static ClassName nameOf(TypeUse use) {
        return TypeNames.of(((ParcelType.EnumConstant) use.type()).name());
    }
}
