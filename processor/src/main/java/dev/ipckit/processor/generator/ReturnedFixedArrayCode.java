/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/**
 * Arrays of fixed lengths that come back: nothing is sent of them, since both sides know the lengths, and the reply
 * fills the innermost arrays that the caller has passed.
 */
final class ReturnedFixedArrayCode {
    private final TypeCodes types;
    private final SharedMethods shared;

    ReturnedFixedArrayCode(TypeCodes types, SharedMethods shared) {
        this.types = types;
        this.shared = shared;
    }

    /** Refuses lengths that the reply could not fill, before the call has done anything. */
    CodeBlock announce(TypeUse use, CodeBlock value, Site site) {
        CodeBlock arguments = CodeBlock.of("$L, $L", value, site.where());
        return shared.call(site, "check", FixedArrayCode.noun(use), use, arguments, name -> checker(name, use));
    }

    private MethodSpec checker(String name, TypeUse use) {
        ParameterSpec value =
                ParameterSpec.builder(TypeNames.of(use.javaType()), "value").build();
        var mark = TypeNames.declarationMark(use);
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(
                        mark == null
                                ? value
                                : value.toBuilder().addAnnotation(mark).build())
                .addParameter(TypeNames.STRING, "where");
        if (!use.nullable()) {
            method.addStatement("$N(value, where)", shared.present());
        }
        FixedArrayCode.addLengthCheck(method, use);
        TypeUse element = element(use);
        if (element.type() instanceof ParcelType.FixedArray) {
            if (use.nullable()) {
                method.beginControlFlow("if (value != null)");
            }
            method.beginControlFlow("for ($T element : value)", TypeNames.ofLocal(element))
                    .addStatement(
                            announce(element, CodeBlock.of("element"), Site.inside("an element of " + use.javaType())))
                    .endControlFlow();
            if (use.nullable()) {
                method.endControlFlow();
            }
        }
        return method.build();
    }

    /** What the callee gets; of what is no primitive, with nothing in it. */
    CodeBlock fresh(TypeUse use, Site site) {
        TypeUse leaf = leaf(use);
        if (!isGeneric(leaf)) {
            return newArray(use, leaf);
        }
        return shared.call(site, "new", FixedArrayCode.noun(use.withoutMark()), use, CodeBlock.of(""), name -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.STATIC)
                    .returns(TypeNames.of(use.withoutMark().javaType()));
            ArrayCode.allowGenericArray(method);
            return method.addStatement("return $L", newArray(use, leaf)).build();
        });
    }

    private static CodeBlock newArray(TypeUse use, TypeUse leaf) {
        JavaType type = leaf.javaType();
        StringBuilder lengths = new StringBuilder();
        for (TypeUse one = use; one.type() instanceof ParcelType.FixedArray array; one = array.element()) {
            lengths.append('[').append(array.size()).append(']');
        }
        TypeName element =
                type instanceof JavaType.DeclaredType declared ? TypeNames.of(declared.name()) : TypeNames.of(type);
        return CodeBlock.of("new $T$L", element, lengths.toString());
    }

    private static boolean isGeneric(TypeUse leaf) {
        return leaf.javaType() instanceof JavaType.DeclaredType declared
                && !declared.arguments().isEmpty();
    }

    CodeBlock fill(TypeUse use, CodeBlock value, Site site) {
        if (element(use).type() instanceof ParcelType.Scalar scalar) {
            return CodeBlock.of(
                    "$N.read$LArray($L)", site.parcel(), scalar.primitive().parcelName(), value);
        }
        return shared.call(
                site,
                "fill",
                FixedArrayCode.noun(use),
                use,
                MethodFrames.writeArguments(value, site),
                name -> filler(name, use));
    }

    /** All is read before anything changes: a broken reply must not leave half of it. */
    private MethodSpec filler(String name, TypeUse use) {
        CodeBlock read = types.read(use, Site.inside(use.javaType().toString()));
        MethodSpec.Builder method =
                MethodFrames.write(name, use).addStatement("$T read = $L", TypeNames.ofLocal(use), read);
        if (use.nullable()) {
            method.beginControlFlow("if ((value == null) != (read == null))")
                    .addStatement(
                            "throw new $T($S)",
                            TypeNames.BAD_PARCEL_EXCEPTION,
                            use.javaType() + " has come back as null, or in place of null")
                    .endControlFlow()
                    .beginControlFlow("if (value != null && read != null)");
        }
        addCopy(method, use);
        if (use.nullable()) {
            method.endControlFlow();
        }
        return method.build();
    }

    private static void addCopy(MethodSpec.Builder method, TypeUse use) {
        String index = "";
        TypeUse dimension = use;
        int depth = 0;
        while (element(dimension).type() instanceof ParcelType.FixedArray) {
            String variable = "i" + depth++;
            method.beginControlFlow("for (int $1N = 0; $1N < $2L; $1N++)", variable, FixedArrayCode.size(dimension));
            index += "[" + variable + "]";
            dimension = element(dimension);
        }
        method.addStatement(
                "$T.arraycopy(read$L, 0, value$L, 0, $L)", System.class, index, index, FixedArrayCode.size(dimension));
        for (; depth > 0; depth--) {
            method.endControlFlow();
        }
    }

    private static TypeUse leaf(TypeUse use) {
        return use.type() instanceof ParcelType.FixedArray array ? leaf(array.element()) : use;
    }

    private static TypeUse element(TypeUse use) {
        return ((ParcelType.FixedArray) use.type()).element();
    }
}
