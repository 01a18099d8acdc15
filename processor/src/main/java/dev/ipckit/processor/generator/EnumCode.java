/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/** Enums: the ordinal. */
final class EnumCode implements TypeCode {
    private final SharedMethods shared;

    EnumCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        if (use.nullable()) {
            CodeBlock field = CodeBlock.of("parcel.writeInt(value.ordinal())");
            return OptionalField.write(use, value, site, shared, field);
        }
        return CodeBlock.of("$N.writeInt($L.ordinal())", site.parcel(), site.present(value, shared));
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
        return CodeBlock.of("$T.values()[0]", enumOf(use));
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    private CodeBlock readConstant(TypeUse use, Site site) {
        TypeUse constant = use.withoutMark();
        return shared.call(
                site,
                "read",
                Words.of(constant.javaType()),
                constant,
                CodeBlock.of("$N", site.parcel()),
                name -> reader(name, constant));
    }

    private MethodSpec reader(String name, TypeUse use) {
        ClassName type = enumOf(use);
        String field = Words.constant(name.substring("read".length())) + "_CONSTANTS";
        shared.field(FieldSpec.builder(ArrayTypeName.of(type), field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.values()", type)
                .build());
        return MethodFrames.read(name, use)
                .addStatement("int ordinal = parcel.readInt()")
                .beginControlFlow("if (ordinal < 0 || ordinal >= $N.length)", field)
                .addStatement(
                        "throw new $T($S + ordinal)",
                        TypeNames.BAD_PARCEL_EXCEPTION,
                        type.canonicalName() + " has no constant with ordinal ")
                .endControlFlow()
                .addStatement("return $N[ordinal]", field)
                .build();
    }

    private static ClassName enumOf(TypeUse use) {
        return TypeNames.of(((ParcelType.EnumConstant) use.type()).name());
    }
}
