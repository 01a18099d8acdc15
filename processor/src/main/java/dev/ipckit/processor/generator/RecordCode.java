/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;

/** Records: parcelables that say how long they are, so that fields can be added at the end. */
final class RecordCode implements TypeCode {
    private final RemoteInterfaceModel model;
    private final TypeCodes types;
    private final SharedMethods shared;

    RecordCode(RemoteInterfaceModel model, TypeCodes types, SharedMethods shared) {
        this.model = model;
        this.types = types;
        this.shared = shared;
    }

    @Override
    public CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return TypedObject.write(use, value, site, shared, name -> writer(name, use.withoutMark()));
    }

    @Override
    public CodeBlock read(TypeUse use, Site site) {
        return TypedObject.read(use, site, shared, () -> fieldsOf(use.withoutMark()));
    }

    @Override
    public CodeBlock absent(TypeUse use, Site site) {
        return CodeBlock.of("$T.<$T>required(null, $S)", TypeNames.PARCEL, TypeNames.ofLocal(use), site.what());
    }

    @Override
    public int leastBytes(TypeUse use) {
        return use.nullable() ? 4 : 8;
    }

    private MethodSpec writer(String name, TypeUse use) {
        MethodSpec.Builder method = MethodFrames.writeChecked(name, use)
                .addStatement("$N(value, where)", shared.present())
                .addStatement("parcel.writeInt(1)")
                .addStatement("int mark = parcel.beginParcelable()");
        RecordModel record = recordOf(use);
        for (RecordModel.Component component : record.components()) {
            Site inside = Site.inside(record.type().name().nestedName() + "." + component.name());
            method.addStatement(types.write(component.use(), CodeBlock.of("value.$N()", component.name()), inside));
        }
        return method.addStatement("parcel.endParcelable(mark)").build();
    }

    private CodeBlock fieldsOf(TypeUse use) {
        return shared.call(
                Site.KNOWN_PRESENT,
                "read",
                "FieldsOf" + Words.of(use.javaType()),
                use,
                CodeBlock.of("parcel"),
                name -> fieldsReader(name, use));
    }

    private MethodSpec fieldsReader(String name, TypeUse use) {
        MethodSpec.Builder method = MethodFrames.read(name, use).addStatement("int end = parcel.beginReadParcelable()");
        RecordModel record = recordOf(use);
        LocalNames names = types.locals("parcel", "end");
        CodeBlock.Builder arguments = CodeBlock.builder();
        for (RecordModel.Component component : record.components()) {
            String local = names.of(component.name());
            FieldReading.add(
                    method, types, component.use(), local, record.type().name().nestedName() + "." + component.name());
            arguments.add(arguments.isEmpty() ? "$N" : ", $N", local);
        }
        return method.addStatement("parcel.endReadParcelable(end)")
                .addStatement("return new $T($L)", TypeNames.of(use.javaType()), arguments.build())
                .build();
    }

    private RecordModel recordOf(TypeUse use) {
        return model.recordOf(((ParcelType.RecordValue) use.type()).type());
    }
}
