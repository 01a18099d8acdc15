/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/** Arrays whose lengths the contract fixes: in a parcel like others, one dimension directly inside of the other. */
final class FixedArrayCode implements TypeCode {
    private final ArrayCode arrays;
    private final SharedMethods shared;

    FixedArrayCode(ArrayCode arrays, SharedMethods shared) {
        this.arrays = arrays;
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        CodeBlock passed = use.nullable() ? value : site.passed(value, shared);
        CodeBlock arguments = MethodFrames.checkedArguments(passed, site);
        return shared.call(site, "write", noun(use), use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.writeChecked(name, use);
            if (!use.nullable()) {
                method.addStatement("$N(value, where)", shared.present());
            }
            addLengthCheck(method, use);
            return method.addStatement(arrays.write(array(use), CodeBlock.of("value"), Site.KNOWN_PRESENT))
                    .build();
        });
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return shared.call(site, "read", noun(use), use, MethodFrames.readArguments(site), name -> {
            CodeBlock read = arrays.read(array(use), Site.inside(use.javaType().toString()));
            MethodSpec.Builder method =
                    MethodFrames.read(name, use).addStatement("$T value = $L", TypeNames.ofLocal(use), read);
            return beginIfWrong(method, use)
                    .addStatement(
                            "throw new $T($S + value.length)",
                            TypeNames.BAD_PARCEL_EXCEPTION,
                            use.javaType() + " of the fixed length " + size(use) + " has length ")
                    .endControlFlow()
                    .addStatement("return value")
                    .build();
        });
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        CodeBlock.Builder lengths = CodeBlock.builder();
        TypeUse leaf = use;
        while (leaf.type() instanceof ParcelType.FixedArray array) {
            lengths.add("[$L]", array.size());
            leaf = array.element();
        }
        return leaf.type() instanceof ParcelType.Scalar
                ? CodeBlock.of("new $T$L", TypeNames.ofLocal(leaf), lengths.build())
                : CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    /** Refuses another length of {@code value}, saying {@code where}. */
    static void addLengthCheck(MethodSpec.Builder method, TypeUse use) {
        beginIfWrong(method, use)
                .addStatement(
                        "throw new $T(where + $S + value.length)",
                        IllegalArgumentException.class,
                        ": " + use.javaType() + " of the fixed length " + size(use) + " has length ")
                .endControlFlow();
    }

    private static MethodSpec.Builder beginIfWrong(MethodSpec.Builder method, TypeUse use) {
        return method.beginControlFlow(
                use.nullable() ? "if (value != null && value.length != $L)" : "if (value.length != $L)", size(use));
    }

    static String noun(TypeUse use) {
        return (use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType())) + "Of" + size(use);
    }

    static int size(TypeUse use) {
        return ((ParcelType.FixedArray) use.type()).size();
    }

    /** The same array without its length. */
    private static TypeUse array(TypeUse use) {
        return new TypeUse(
                use.javaType(), new ParcelType.Array(((ParcelType.FixedArray) use.type()).element()), use.mark());
    }
}
