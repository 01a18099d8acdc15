/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/** Hand-written parcelables: the parcel keeps their code to its own bytes. */
final class ParcelableCode implements TypeCode {
    private final SharedMethods shared;

    ParcelableCode(SharedMethods shared) {
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return CodeBlock.of(
                "$N.writeParcelable($L)", site.parcel(), use.nullable() ? value : site.present(value, shared));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        CodeBlock read = CodeBlock.of("$N.readParcelable($L)", site.parcel(), creator(use));
        return use.nullable() ? read : site.required(read);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return use.nullable() ? 4 : 8;
    }

    /** A reference to what makes one. */
    private CodeBlock creator(TypeUse use) {
        ParcelType.ParcelableValue type = (ParcelType.ParcelableValue) use.type();
        ParcelType.ParcelableValue.Creation creation = type.creation();
        if (creation == null) {
            throw new IllegalStateException("a parcelable without creation got past the rules: " + type);
        }
        TypeName name = TypeNames.of(type.type());
        return switch (creation) {
            case FACTORY ->
                CodeBlock.of("$T::createFromParcel", TypeNames.of(type.type().name()));
            case CONSTRUCTOR -> CodeBlock.of("$T::new", name);
            case EMPTY -> shared.reference("create", Words.of(type.type()), type, method -> creator(method, name));
        };
    }

    private static MethodSpec creator(String method, TypeName name) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.STATIC)
                .returns(name)
                .addParameter(TypeNames.PARCEL, "parcel")
                .addStatement("$T value = new $T()", name, name)
                .addStatement("value.readFromParcel(parcel)")
                .addStatement("return value")
                .build();
    }
}
