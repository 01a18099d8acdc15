/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ThrownModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Publishers: references, and a constant for each that knows how its items and failures travel. */
final class StreamCode implements TypeCode {
    private final TypeCodes types;
    private final ExceptionCode exceptions;
    private final SharedMethods shared;
    private final Map<Object, String> constants = new HashMap<>();

    StreamCode(TypeCodes types, ExceptionCode exceptions, SharedMethods shared) {
        this.types = types;
        this.exceptions = exceptions;
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return CodeBlock.of(
                "$L.write($N, $L)",
                constant(use, site),
                site.parcel(),
                use.nullable() ? value : site.present(value, shared));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        CodeBlock publisher = CodeBlock.of("$L.read($N)", constant(use, site), site.parcel());
        return use.nullable() ? publisher : site.required(publisher);
    }

    /** The publisher that a remote object stands for. */
    CodeBlock publisher(TypeUse use, CodeBlock remote, Site site) {
        return CodeBlock.of("$L.publisher($L)", constant(use, site), remote);
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    private CodeBlock constant(TypeUse use, Site site) {
        Object key = List.of(use.javaType().marked(null), use.type());
        String known = constants.get(key);
        if (known == null) {
            known = shared.fieldName(Words.constant(Words.of(use.javaType().marked(null))));
            // Its name is known before it is made, because the items may contain such streams.
            constants.put(key, known);
            shared.field(make(use, known));
        }
        return site.inParcels() ? CodeBlock.of("$N", known) : CodeBlock.of("$T.$N", shared.owner(), known);
    }

    private FieldSpec make(TypeUse use, String name) {
        ParcelType.Stream stream = (ParcelType.Stream) use.type();
        List<ThrownModel> thrown = stream.thrown().stream()
                .filter(one -> one.travel() == ThrownModel.Travel.BY_FIELDS)
                .toList();
        TypeName item = TypeNames.of(
                ((JavaType.DeclaredType) use.javaType()).arguments().get(0));
        String noun = Words.of(use.javaType().marked(null));
        CodeBlock.Builder arguments =
                CodeBlock.builder().add("$L,\n$L", itemWriter(use, stream.item()), itemReader(use, stream.item()));
        if (!thrown.isEmpty()) {
            arguments.add(
                    ",\n$L,\n$L",
                    shared.reference("write", noun + "Failure", thrown, method -> failureWriter(method, thrown)),
                    shared.reference("read", noun + "Failure", thrown, method -> failureReader(method, thrown)));
        }
        return FieldSpec.builder(ParameterizedTypeName.get(TypeNames.STREAM_TYPE, item), name)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(\n$>$>$L$<$<)", TypeNames.STREAM_TYPE, arguments.build())
                .build();
    }

    private CodeBlock itemWriter(TypeUse use, TypeUse item) {
        return shared.reference(
                "write",
                Words.of(item.javaType()) + "Item",
                item,
                name -> MethodFrames.write(name, item)
                        .addStatement(types.write(item, CodeBlock.of("value"), site(use)))
                        .build());
    }

    private CodeBlock itemReader(TypeUse use, TypeUse item) {
        return shared.reference(
                "read",
                Words.of(item.javaType()) + "Item",
                item,
                name -> MethodFrames.read(name, item)
                        .addStatement("return $L", types.read(item, site(use)))
                        .build());
    }

    private static Site site(TypeUse use) {
        return Site.outside("parcel", "an item of " + use.javaType().marked(null));
    }

    private MethodSpec failureWriter(String name, List<ThrownModel> thrown) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(TypeNames.PARCEL, "parcel")
                .addParameter(Throwable.class, "failure");
        Site site = Site.inside("");
        for (ThrownModel one : thrown) {
            method.beginControlFlow("if (failure instanceof $T declared)", TypeNames.of(one.name()))
                    .addStatement(exceptions.write(one, site, CodeBlock.of("declared")))
                    .addStatement("return true")
                    .endControlFlow();
        }
        return method.addStatement("return false").build();
    }

    private MethodSpec failureReader(String name, List<ThrownModel> thrown) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(Throwable.class)
                .addParameter(TypeNames.PARCEL, "parcel")
                .addParameter(TypeNames.STRING, "className");
        Site site = Site.inside("");
        for (ThrownModel one : thrown) {
            method.beginControlFlow("if (className.equals($S))", one.name().canonicalName())
                    .addStatement("return $L", exceptions.read(one, site))
                    .endControlFlow();
        }
        return method.addStatement("return parcel.unknownException(className)").build();
    }
}
