/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/**
 * Elements of collections, arrays and maps: what is a container itself is wrapped into a parcelable with one field,
 * since AIDL has no containers of containers.
 */
final class ElementCode {
    private final TypeCodes types;
    private final OptionalCode optionals;
    private final SharedMethods shared;

    ElementCode(TypeCodes types, OptionalCode optionals, SharedMethods shared) {
        this.types = types;
        this.optionals = optionals;
        this.shared = shared;
    }

    CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        if (!isContainer(use)) {
            return types.write(use, value, site);
        }
        return isOptional(use) ? optionals.writeWrapped(use, value, site) : writeWrapped(use, value, site);
    }

    CodeBlock read(TypeUse use, Site site) {
        if (!isContainer(use)) {
            return types.read(use, site);
        }
        return isOptional(use) ? optionals.readWrapped(use, site) : readWrapped(use, site);
    }

    int leastBytes(TypeUse use) {
        return isContainer(use) ? 4 : types.leastBytes(use);
    }

    private boolean isContainer(TypeUse use) {
        ParcelType type = types.onTheWire(use);
        return type instanceof ParcelType.Array
                || type instanceof ParcelType.Sequence
                || type instanceof ParcelType.Mapping
                || (type instanceof ParcelType.OptionalValue optional && isContainer(optional.content()));
    }

    private static boolean isOptional(TypeUse use) {
        return use.type() instanceof ParcelType.OptionalValue;
    }

    private CodeBlock writeWrapped(TypeUse use, CodeBlock value, Site site) {
        CodeBlock checked = use.nullable() ? value : site.present(value, shared);
        CodeBlock arguments = MethodFrames.checkedArguments(checked, site);
        return shared.call(site, "writeWrapped", Words.of(use.javaType()), use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.writeChecked(name, use);
            if (use.nullable()) {
                method.beginControlFlow("if (value == null)")
                        .addStatement("parcel.writeInt(0)")
                        .addStatement("return")
                        .endControlFlow();
            }
            return method.addStatement("parcel.writeInt(1)")
                    .addStatement("int mark = parcel.beginParcelable()")
                    .addStatement(types.write(use.withoutMark(), CodeBlock.of("value"), Site.KNOWN_PRESENT))
                    .addStatement("parcel.endParcelable(mark)")
                    .build();
        });
    }

    private CodeBlock readWrapped(TypeUse use, Site site) {
        CodeBlock arguments = MethodFrames.readArguments(site);
        return shared.call(site, "readWrapped", Words.of(use.javaType()), use, arguments, name -> {
            TypeUse content = use.withoutMark();
            String shown = use.javaType().toString();
            Site inside = Site.inside(shown);
            MethodSpec.Builder method = MethodFrames.read(name, use).beginControlFlow("if (parcel.readInt() == 0)");
            if (use.nullable()) {
                method.addStatement("return null");
            } else {
                method.addStatement("throw new $T($S)", TypeNames.BAD_PARCEL_EXCEPTION, shown + " is null");
            }
            return method.endControlFlow()
                    .addStatement("int end = parcel.beginReadParcelable()")
                    .addStatement("$T value = $L", TypeNames.ofLocal(content), types.read(content, inside))
                    .addStatement("parcel.endReadParcelable(end)")
                    .addStatement("return value")
                    .build();
        });
    }
}
