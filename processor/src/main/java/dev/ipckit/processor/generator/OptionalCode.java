/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.TypeUse;

/** {@link java.util.Optional} and its primitive kin: as if the value itself could be null. */
final class OptionalCode implements TypeCode {
    private final TypeCodes types;
    private final StreamCode streams;
    private final SharedMethods shared;

    OptionalCode(TypeCodes types, StreamCode streams, SharedMethods shared) {
        this.types = types;
        this.streams = streams;
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return write(use, value, site, "write", form(use));
    }

    private NullForm form(TypeUse use) {
        return NullForms.of(types.onTheWire(content(use)));
    }

    /** Writes a container that may be missing as an element, where AIDL has no containers. */
    CodeBlock writeWrapped(TypeUse use, CodeBlock value, Site site) {
        return write(use, value, site, "writeWrapped", NullForm.FIELD);
    }

    private CodeBlock write(TypeUse use, CodeBlock value, Site site, String verb, NullForm form) {
        CodeBlock arguments = MethodFrames.checkedArguments(site.passed(value, shared), site);
        return shared.call(site, verb, Words.of(use.javaType()), use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.writeChecked(name, use)
                    .addStatement("$N(value, where)", shared.present())
                    .beginControlFlow("if (value.isEmpty())")
                    .addStatement(writeNull(form))
                    .addStatement("return")
                    .endControlFlow();
            if (form == NullForm.FIELD) {
                method.addStatement("parcel.writeInt(1)").addStatement("int mark = parcel.beginParcelable()");
            }
            method.addStatement(types.write(content(use), CodeBlock.of("value.$L()", getter(use)), Site.KNOWN_PRESENT));
            if (form == NullForm.FIELD) {
                method.addStatement("parcel.endParcelable(mark)");
            }
            return method.build();
        });
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return read(use, site, "read", form(use));
    }

    /** Reads what {@link #writeWrapped} writes. */
    CodeBlock readWrapped(TypeUse use, Site site) {
        return read(use, site, "readWrapped", NullForm.FIELD);
    }

    private CodeBlock read(TypeUse use, Site site, String verb, NullForm form) {
        CodeBlock arguments = MethodFrames.readArguments(site);
        return shared.call(site, verb, Words.of(use.javaType()), use, arguments, name -> {
            MethodSpec.Builder method = MethodFrames.read(name, use);
            switch (form) {
                case COUNT -> addReadWhole(method, use, CodeBlock.of("parcel.readNull(-1)"));
                case PARCELABLE -> addReadWhole(method, use, CodeBlock.of("parcel.readNull(0)"));
                case FIELD ->
                    beginIfEmpty(method, use, CodeBlock.of("parcel.readInt() == 0"))
                            .addStatement("int end = parcel.beginReadParcelable()")
                            .addStatement("$T content = $L", TypeNames.ofLocal(content(use)), readContent(use))
                            .addStatement("parcel.endReadParcelable(end)")
                            .addStatement("return $T.of(content)", optional(use));
                case REFERENCE -> {
                    method.addStatement("$T remote = parcel.readRemoteObject()", TypeNames.REMOTE_OBJECT);
                    CodeBlock present = present(content(use));
                    beginIfEmpty(method, use, CodeBlock.of("remote == null"))
                            .addStatement("return $T.of($L)", optional(use), present);
                }
            }
            return method.build();
        });
    }

    /** What a remote object is as a value. */
    private CodeBlock present(TypeUse content) {
        CodeBlock remote = CodeBlock.of("remote");
        if (content.type() instanceof ParcelType.RemoteReference reference) {
            return CodeBlock.of(
                    "$T.asInterface($L)", TypeNames.of(reference.stem().generated("Stub")), remote);
        }
        return content.type() instanceof ParcelType.Stream
                ? streams.publisher(content, remote, Site.KNOWN_PRESENT)
                : remote;
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.empty()", optional(use));
    }

    @Override
    public int leastBytes(TypeUse use) {
        return 4;
    }

    private static CodeBlock writeNull(NullForm form) {
        return switch (form) {
            case COUNT -> CodeBlock.of("parcel.writeInt(-1)");
            case PARCELABLE, FIELD -> CodeBlock.of("parcel.writeInt(0)");
            case REFERENCE -> CodeBlock.of("parcel.writeRemoteObject(null)");
        };
    }

    private void addReadWhole(MethodSpec.Builder method, TypeUse use, CodeBlock isEmpty) {
        beginIfEmpty(method, use, isEmpty).addStatement("return $T.of($L)", optional(use), readContent(use));
    }

    private static MethodSpec.Builder beginIfEmpty(MethodSpec.Builder method, TypeUse use, CodeBlock isEmpty) {
        return method.beginControlFlow("if ($L)", isEmpty)
                .addStatement("return $T.empty()", optional(use))
                .endControlFlow();
    }

    private CodeBlock readContent(TypeUse use) {
        return types.read(content(use), Site.inside(use.javaType().toString()));
    }

    private static String getter(TypeUse use) {
        return content(use).type() instanceof ParcelType.Scalar scalar
                ? "getAs" + scalar.primitive().parcelName()
                : "get";
    }

    private static ClassName optional(TypeUse use) {
        return TypeNames.of(((JavaType.DeclaredType) use.javaType()).name());
    }

    private static TypeUse content(TypeUse use) {
        return ((ParcelType.OptionalValue) use.type()).content();
    }
}
