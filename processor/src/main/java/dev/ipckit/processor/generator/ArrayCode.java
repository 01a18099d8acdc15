/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;
import javax.lang.model.element.Modifier;

/** Arrays: those of primitives by the parcel, all others element by element. */
final class ArrayCode implements TypeCode {
    private final ElementCode elements;
    private final SharedMethods shared;
    private final ContainerMethods methods;

    private final PackedBytes packed;

    ArrayCode(ElementCode elements, PackedBytes packed, SharedMethods shared) {
        this.elements = elements;
        this.packed = packed;
        this.shared = shared;
        this.methods = new ContainerMethods(shared);
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        TypeUse element = element(use);
        if (element.type() instanceof ParcelType.Scalar scalar) {
            return CodeBlock.of(
                    "$N.write$LArray($L)",
                    site.parcel(),
                    scalar.primitive().parcelName(),
                    use.nullable() ? value : site.present(value, shared));
        }
        Site inside = Site.inside("an element of " + use.javaType());
        return methods.write(use, value, site, method -> {
            if (PackedBytes.applies(element)) {
                packed.write(method, element, "value.length", inside);
                return;
            }
            method.addStatement("parcel.writeInt(value.length)")
                    .beginControlFlow("for ($T element : value)", TypeNames.ofLocal(element))
                    .addStatement(elements.write(element, CodeBlock.of("element"), inside))
                    .endControlFlow();
        });
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        TypeUse element = element(use);
        if (element.type() instanceof ParcelType.Scalar scalar) {
            CodeBlock read = CodeBlock.of(
                    "$N.create$LArray()", site.parcel(), scalar.primitive().parcelName());
            return use.nullable() ? read : site.required(read);
        }
        Site inside = Site.inside("an element of " + use.javaType());
        if (PackedBytes.applies(element)) {
            return packed.read(
                    use,
                    site,
                    method -> method.addStatement(
                                    "$T[] value = new $T[bytes.length]",
                                    TypeNames.ofLocal(element),
                                    TypeNames.ofLocal(element))
                            .beginControlFlow("for (int i = 0; i < bytes.length; i++)")
                            .addStatement("value[i] = $L", packed.element(element, CodeBlock.of("bytes[i]"), inside))
                            .endControlFlow()
                            .addStatement("return value"));
        }
        return methods.read(use, elements.leastBytes(element), site, method -> {
            addNewArray(method, use);
            method.beginControlFlow("for (int i = 0; i < count; i++)")
                    .addStatement("value[i] = $L", elements.read(element, inside))
                    .endControlFlow()
                    .addStatement("return value");
        });
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        if (!isGeneric(use)) {
            return TypeNames.newArray(use, "0");
        }
        return shared.call(site, "no", Words.of(use.javaType()), use, CodeBlock.of(""), name -> {
            MethodSpec.Builder method =
                    MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(TypeNames.of(use.javaType()));
            allowGenericArray(method);
            return method.addStatement("return $L", TypeNames.newArray(use, "0"))
                    .build();
        });
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    /** Declares {@code value}, an array of {@code count} elements. */
    static void addNewArray(MethodSpec.Builder method, TypeUse use) {
        if (isGeneric(use)) {
            allowGenericArray(method);
        }
        method.addStatement("$T value = $L", TypeNames.ofLocal(use.withoutMark()), TypeNames.newArray(use, "count"));
    }

    /** Java has no other way to make an array of a parameterized type. */
    static void allowGenericArray(MethodSpec.Builder method) {
        method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "rawtypes", "unchecked")
                .build());
    }

    private static boolean isGeneric(TypeUse use) {
        JavaType type = use.javaType();
        while (type instanceof JavaType.ArrayType array) {
            type = array.component();
        }
        return type instanceof JavaType.DeclaredType declared
                && !declared.arguments().isEmpty();
    }

    private static TypeUse element(TypeUse use) {
        return ((ParcelType.Array) use.type()).element();
    }
}
