/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/**
 * Arguments that come back: what a request says of one that is not sent, what the callee gets for it, and how the reply
 * fills what the caller has passed.
 */
final class ReturnedCode {
    private final TypeCodes types;
    private final SharedMethods shared;
    private final HolderCode holders;
    private final ReturnedArrayCode arrays;
    private final ReturnedFixedArrayCode fixedArrays;

    ReturnedCode(TypeCodes types, SharedMethods shared) {
        this.types = types;
        this.shared = shared;
        this.holders = new HolderCode(types, shared);
        this.arrays = new ReturnedArrayCode(types, shared);
        this.fixedArrays = new ReturnedFixedArrayCode(types, shared);
    }

    /** Announces an argument of which only the place is sent, before the call has done anything; may be empty. */
    CodeBlock announce(TypeUse use, CodeBlock value, Site site) {
        if (use.type() instanceof ParcelType.Array) {
            return arrays.announce(use, value, site);
        }
        if (use.type() instanceof ParcelType.FixedArray) {
            return fixedArrays.announce(use, value, site);
        }
        return use.nullable() ? CodeBlock.of("") : site.present(value, shared);
    }

    /** What the callee gets for an argument that was not sent. */
    CodeBlock fresh(TypeUse use, Site site) {
        if (use.type() instanceof ParcelType.Array) {
            return arrays.fresh(use, site);
        }
        if (use.type() instanceof ParcelType.FixedArray) {
            return fixedArrays.fresh(use, site);
        }
        if (use.type() instanceof ParcelType.ParcelableValue value) {
            return CodeBlock.of("new $T()", TypeNames.of(value.type()));
        }
        return types.absent(use.withoutMark(), site);
    }

    /** Fills what the caller has passed. */
    CodeBlock fill(TypeUse use, CodeBlock value, Site site) {
        if (use.type() instanceof ParcelType.Array) {
            return arrays.fill(use, value, site);
        }
        if (use.type() instanceof ParcelType.FixedArray) {
            return fixedArrays.fill(use, value, site);
        }
        if (use.type() instanceof ParcelType.Held) {
            return holders.fill(use, value, site);
        }
        String noun = use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
        CodeBlock arguments = MethodFrames.writeArguments(value, site);
        return shared.call(
                site,
                "fill",
                noun,
                use,
                arguments,
                name -> use.type() instanceof ParcelType.ParcelableValue
                        ? parcelableFiller(name, use)
                        : containerFiller(name, use));
    }

    /** All is read before anything changes: a broken reply must not leave half of it. */
    private MethodSpec containerFiller(String name, TypeUse use) {
        TypeName type = TypeNames.ofLocal(use);
        String addAll = use.type() instanceof ParcelType.Mapping ? "putAll" : "addAll";
        CodeBlock read = types.read(use, Site.inside(use.javaType().toString()));
        MethodSpec.Builder method = MethodFrames.write(name, use).addStatement("$T read = $L", type, read);
        if (!use.nullable()) {
            return method.addStatement("value.clear()")
                    .addStatement("value.$L(read)", addAll)
                    .build();
        }
        return method.beginControlFlow("if (value != null)")
                .addStatement("value.clear()")
                .beginControlFlow("if (read != null)")
                .addStatement("value.$L(read)", addAll)
                .endControlFlow()
                .endControlFlow()
                .build();
    }

    private MethodSpec parcelableFiller(String name, TypeUse use) {
        MethodSpec.Builder method = MethodFrames.write(name, use);
        if (!use.nullable()) {
            return method.beginControlFlow("if (!parcel.readParcelableInto(value))")
                    .addStatement("throw new $T($S)", TypeNames.BAD_PARCEL_EXCEPTION, use.javaType() + " is null")
                    .endControlFlow()
                    .build();
        }
        return method.beginControlFlow("if (value != null)")
                .addStatement("parcel.readParcelableInto(value)")
                .nextControlFlow("else")
                .addStatement(types.read(use, Site.inside(use.javaType().toString())))
                .endControlFlow()
                .build();
    }
}
