/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.Map;

/** Maps: as AIDL has them where it has them, else as a list of parcelables with a key and a value. */
final class MapCode implements TypeCode {
    private static final int ENTRY_BYTES = 8;

    private final RemoteInterfaceModel model;
    private final TypeCodes types;
    private final ElementCode elements;
    private final ContainerMethods methods;

    MapCode(RemoteInterfaceModel model, TypeCodes types, ElementCode elements, SharedMethods shared) {
        this.model = model;
        this.types = types;
        this.elements = elements;
        this.methods = new ContainerMethods(shared);
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        ParcelType.Mapping type = type(use);
        return methods.write(use, value, site, method -> {
            if (type.kind().isSorted()) {
                CollectionCode.requireNaturalOrder(method);
            }
            CollectionCode.beginCounted(method)
                    .beginControlFlow(
                            "for ($T entry : value.entrySet())",
                            ParameterizedTypeName.get(
                                    ClassName.get(Map.Entry.class),
                                    TypeNames.of(type.key().javaType()),
                                    TypeNames.of(type.value().javaType())))
                    .addStatement("count--");
            writeEntry(method, use);
            method.endControlFlow();
            CollectionCode.endCounted(method);
        });
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return methods.read(use, ENTRY_BYTES, site, method -> {
            method.addStatement(
                            "$T value = new $T<>($L)",
                            TypeNames.ofLocal(use),
                            readAs(use),
                            CollectionCode.capacity(type(use).kind().readAs(), "count"))
                    .beginControlFlow("for (int i = 0; i < count; i++)");
            readEntry(method, use);
            method.endControlFlow().addStatement("return value");
        });
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("new $T<>()", readAs(use));
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    private void writeEntry(MethodSpec.Builder method, TypeUse use) {
        ParcelType.Mapping type = type(use);
        CodeBlock key = CodeBlock.of("entry.getKey()");
        CodeBlock value = CodeBlock.of("entry.getValue()");
        Site keySite = Site.inside("a key of " + use.javaType());
        Site valueSite = Site.inside("a value of " + use.javaType());
        if (model.isAidlMap(type)) {
            method.addStatement(elements.write(type.key(), key, keySite))
                    .addStatement(elements.write(type.value(), value, valueSite));
        } else {
            method.addStatement("parcel.writeInt(1)")
                    .addStatement("int mark = parcel.beginParcelable()")
                    .addStatement(types.write(type.key(), key, keySite))
                    .addStatement(types.write(type.value(), value, valueSite))
                    .addStatement("parcel.endParcelable(mark)");
        }
    }

    private void readEntry(MethodSpec.Builder method, TypeUse use) {
        ParcelType.Mapping type = type(use);
        boolean aidl = model.isAidlMap(type);
        if (!aidl) {
            method.beginControlFlow("if (parcel.readInt() == 0)")
                    .addStatement(
                            "throw new $T($S)",
                            TypeNames.BAD_PARCEL_EXCEPTION,
                            "an entry of " + use.javaType() + " is null")
                    .endControlFlow()
                    .addStatement("int end = parcel.beginReadParcelable()");
        }
        // In variables of their own: the order in which they are read must not depend on anything else.
        method.addStatement(
                        "$T key = $L",
                        TypeNames.ofLocal(type.key()),
                        types.read(type.key(), Site.inside("a key of " + use.javaType())))
                .addStatement(
                        "$T element = $L",
                        TypeNames.ofLocal(type.value()),
                        types.read(type.value(), Site.inside("a value of " + use.javaType())));
        if (!aidl) {
            method.addStatement("parcel.endReadParcelable(end)");
        }
        method.addStatement("value.put(key, element)");
    }

    private static ClassName readAs(TypeUse use) {
        return ClassName.get("java.util", type(use).kind().readAs());
    }

    private static ParcelType.Mapping type(TypeUse use) {
        return (ParcelType.Mapping) use.type();
    }
}
