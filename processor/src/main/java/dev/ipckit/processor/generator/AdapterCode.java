/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.AdapterModel;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Types that somebody else owns: what their adapter makes of them. */
final class AdapterCode implements TypeCode {
    private final RemoteInterfaceModel model;
    private final TypeCodes types;
    private final SharedMethods shared;
    private final Map<ClassRef, String> fields = new HashMap<>();

    AdapterCode(RemoteInterfaceModel model, TypeCodes types, SharedMethods shared) {
        this.model = model;
        this.types = types;
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        CodeBlock passed = use.nullable() ? value : site.passed(value, shared);
        return shared.call(
                site, "write", noun(use), use, MethodFrames.checkedArguments(passed, site), name -> writer(name, use));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return shared.call(site, "read", noun(use), use, MethodFrames.readArguments(site), name -> reader(name, use));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return types.leastBytes(carrier(use));
    }

    /** What travels; null where the value may be null. */
    private TypeUse carrier(TypeUse use) {
        return adapter(use).carrier().orMarked(use.mark());
    }

    private MethodSpec writer(String name, TypeUse use) {
        TypeUse carrier = carrier(use);
        TypeName type = TypeNames.ofLocal(carrier);
        MethodSpec.Builder method = MethodFrames.writeChecked(name, use);
        if (use.nullable()) {
            method.addStatement("$T adapted = value == null ? null : $N.toParcel(value)", type, field(use));
        } else {
            method.addStatement("$N(value, where)", shared.present())
                    .addStatement("$T adapted = $N.toParcel(value)", type, field(use));
        }
        Site inside = Site.inside("what " + adapter(use).name().nestedName() + " has made of " + use.javaType());
        return method.addStatement(types.write(carrier, CodeBlock.of("adapted"), inside))
                .build();
    }

    private MethodSpec reader(String name, TypeUse use) {
        TypeUse carrier = carrier(use);
        String adapter = adapter(use).name().nestedName();
        Site inside = Site.inside(use.javaType().toString());
        MethodSpec.Builder method = MethodFrames.read(name, use)
                .addStatement("$T adapted = $L", TypeNames.ofLocal(carrier), types.read(carrier, inside));
        if (use.nullable()) {
            method.beginControlFlow("if (adapted == null)")
                    .addStatement("return null")
                    .endControlFlow();
        }
        return method.beginControlFlow("try")
                .addStatement(
                        "return $T.required($N.fromParcel(adapted), $S)",
                        TypeNames.PARCEL,
                        field(use),
                        "what " + adapter + " has made")
                .nextControlFlow("catch ($T failure)", TypeNames.BAD_PARCEL_EXCEPTION)
                .addStatement("throw failure")
                .nextControlFlow("catch ($T failure)", RuntimeException.class)
                .addStatement(
                        "throw new $T($S + failure, failure)",
                        TypeNames.BAD_PARCEL_EXCEPTION,
                        adapter + " cannot make a " + use.javaType() + ": ")
                .endControlFlow()
                .build();
    }

    /** The constant that holds the adapter, made with its first use. */
    private String field(TypeUse use) {
        AdapterModel adapter = adapter(use);
        return fields.computeIfAbsent(adapter.name(), name -> {
            ClassName type = TypeNames.of(name);
            String field = shared.fieldName(Words.constant(name.simpleName()));
            shared.field(FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(
                            adapter.hasInstance() ? CodeBlock.of("$T.INSTANCE", type) : CodeBlock.of("new $T()", type))
                    .build());
            return field;
        });
    }

    private AdapterModel adapter(TypeUse use) {
        return model.adapterOf(((ParcelType.Adapted) use.type()).adapter());
    }

    private static String noun(TypeUse use) {
        return use.nullable() ? MethodFrames.nullableNoun(use) : Words.of(use.javaType());
    }
}
