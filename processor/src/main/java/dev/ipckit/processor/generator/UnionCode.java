/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;

/**
 * Sealed interfaces of records: the tag of the member, and the member as the parcelable that it is, or as its component
 * alone. An AIDL union says nowhere how long it is; where every member does, one with an unknown tag can be skipped.
 */
final class UnionCode implements TypeCode {
    private final RemoteInterfaceModel model;
    private final TypeCodes types;
    private final SharedMethods shared;
    private final BareNesting nesting;

    UnionCode(RemoteInterfaceModel model, TypeCodes types, SharedMethods shared) {
        this.model = model;
        this.types = types;
        this.shared = shared;
        nesting = new BareNesting(model);
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return TypedObject.write(use, value, site, shared, name -> writer(name, use.withoutMark()));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return TypedObject.read(use, site, shared, () -> memberOf(use.withoutMark()));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        if (use.nullable()) {
            return 4;
        }
        // Whether it is there, its tag, and a parcelable without fields, or a component.
        return unionOf(use).members().stream().anyMatch(UnionModel.Member::bare) ? 12 : 16;
    }

    private MethodSpec writer(String name, TypeUse use) {
        MethodSpec.Builder method = MethodFrames.writeChecked(name, use)
                .addStatement("$N(value, where)", shared.present())
                .addStatement("parcel.writeInt(1)");
        boolean first = true;
        for (UnionModel.Member member : unionOf(use).members()) {
            TypeName type = TypeNames.of(member.use().javaType());
            if (first) {
                method.beginControlFlow("if (value instanceof $T member)", type);
            } else {
                method.nextControlFlow("else if (value instanceof $T member)", type);
            }
            first = false;
            method.addStatement("parcel.writeInt($L)", member.tag());
            if (isNested(use, member)) {
                method.addStatement("parcel.beginNested()")
                        .addStatement(writeContent(member))
                        .addStatement("parcel.endNested()");
            } else {
                method.addStatement(writeContent(member));
            }
        }
        return method.nextControlFlow("else")
                .addStatement(
                        "throw new $T(where + $S + value.getClass().getName() + $S)",
                        IllegalArgumentException.class,
                        ": ",
                        " was no member of " + use.javaType() + " when this was compiled")
                .endControlFlow()
                .build();
    }

    private CodeBlock writeContent(UnionModel.Member member) {
        if (!member.bare()) {
            return types.write(member.use(), CodeBlock.of("member"), Site.KNOWN_PRESENT);
        }
        RecordModel.Component component = componentOf(member);
        return types.write(component.use(), CodeBlock.of("member.$N()", component.name()), siteOf(member, component));
    }

    private CodeBlock readContent(UnionModel.Member member, TypeUse union) {
        if (!member.bare()) {
            return types.read(member.use(), Site.inside(union.javaType().toString()));
        }
        RecordModel.Component component = componentOf(member);
        return CodeBlock.of(
                "new $T($L)",
                TypeNames.of(member.use().javaType()),
                types.read(component.use(), siteOf(member, component)));
    }

    private RecordModel.Component componentOf(UnionModel.Member member) {
        return model.recordOf(member.record()).components().get(0);
    }

    private static Site siteOf(UnionModel.Member member, RecordModel.Component component) {
        return Site.inside(member.record().name().nestedName() + "." + component.name());
    }

    private CodeBlock memberOf(TypeUse use) {
        return shared.call(
                Site.KNOWN_PRESENT,
                "read",
                "MemberOf" + Words.of(use.javaType()),
                use,
                CodeBlock.of("parcel"),
                name -> memberReader(name, use));
    }

    private MethodSpec memberReader(String name, TypeUse use) {
        UnionModel union = unionOf(use);
        MethodSpec.Builder method = MethodFrames.read(name, use)
                .addStatement("int tag = parcel.readInt()")
                .beginControlFlow("return switch (tag)");
        for (UnionModel.Member member : union.members()) {
            if (isNested(use, member)) {
                method.beginControlFlow("case $L ->", member.tag())
                        .addStatement("parcel.beginNested()")
                        .addStatement(
                                "$T member = $L", TypeNames.of(member.use().javaType()), readContent(member, use))
                        .addStatement("parcel.endNested()")
                        .addStatement("yield member")
                        .endControlFlow();
            } else {
                method.addStatement("case $L -> $L", member.tag(), readContent(member, use));
            }
        }
        UnionModel.Member unknown = union.unknown();
        if (unknown == null) {
            method.addStatement(
                    "default -> throw new $T($S + tag)",
                    TypeNames.BAD_PARCEL_EXCEPTION,
                    use.javaType() + " has no member with tag ");
        } else {
            addSkipping(method, unknown);
        }
        return method.addCode("$<};\n").build();
    }

    private void addSkipping(MethodSpec.Builder method, UnionModel.Member unknown) {
        RecordModel record = model.recordOf(unknown.record());
        method.beginControlFlow("default ->")
                .beginControlFlow("if (parcel.readInt() != 0)")
                .addStatement("parcel.endReadParcelable(parcel.beginReadParcelable())")
                .endControlFlow()
                .addStatement(
                        "yield new $T($L)",
                        TypeNames.of(unknown.use().javaType()),
                        record.components().isEmpty() ? "" : "tag")
                .endControlFlow();
    }

    private boolean isNested(TypeUse union, UnionModel.Member member) {
        return member.bare() && nesting.leadsBack((ParcelType.UnionValue) union.type(), member);
    }

    private UnionModel unionOf(TypeUse use) {
        return model.unionOf(((ParcelType.UnionValue) use.type()).type());
    }
}
