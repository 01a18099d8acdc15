/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.JdkValue;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ParcelTypeVisitor;
import dev.ipckit.processor.model.RecordModel;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnionModel;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks in a type, and in all that it is made of, for what AIDL cannot say. Each method answers with the reason, which
 * is empty if there is none.
 */
final class Unsayable implements ParcelTypeVisitor<String> {
    /** More places than this are not filled up to reach a tag. */
    static final int MOST_TAGS = 256;

    private static final String SAYABLE = "";

    private final RemoteInterfaceModel model;
    private final AidlLevel level;
    private final Set<JavaType.DeclaredType> visited = new HashSet<>();
    private final Set<ClassRef> adapters = new HashSet<>();

    private Unsayable(RemoteInterfaceModel model, AidlLevel level) {
        this.model = model;
        this.level = level;
    }

    /** Why a type cannot be said; empty if it can. */
    static String why(TypeUse use, RemoteInterfaceModel model, AidlLevel level) {
        return new Unsayable(model, level).of(use);
    }

    private String of(TypeUse use) {
        return use.type().accept(this);
    }

    private String ofElement(TypeUse use) {
        TypeUse element =
                model.onTheWire(use.type() instanceof ParcelType.OptionalValue optional ? optional.content() : use);
        if (element.type() == ParcelType.Text.CHAR_SEQUENCE) {
            return "AIDL has no arrays of CharSequence; int count, then each as if it stood alone";
        }
        if (element.type() instanceof ParcelType.JdkType jdk
                && jdk.value().form() == JdkValue.Form.COUNTED
                && JdkForms.bare(jdk.value()).shape() == AidlType.Shape.ARRAY) {
            return "AIDL has no arrays of arrays; int count, then each " + element.javaType() + " as "
                    + JdkForms.bare(jdk.value()).text();
        }
        if (element.type() instanceof ParcelType.FixedArray) {
            return "AIDL has no arrays of arrays of a fixed length; int count, then each " + element.javaType()
                    + " as if it stood alone";
        }
        return of(use);
    }

    @Override
    public String scalar(ParcelType.Scalar type) {
        return SAYABLE;
    }

    @Override
    public String boxed(ParcelType.Boxed type) {
        return SAYABLE;
    }

    @Override
    public String text(ParcelType.Text type) {
        return SAYABLE;
    }

    @Override
    public String array(ParcelType.Array type) {
        return ofElement(type.element());
    }

    @Override
    public String fixedArray(ParcelType.FixedArray type) {
        if (!(type.element().type() instanceof ParcelType.FixedArray)) {
            return ofElement(type.element());
        }
        return level.knowsLaterTypes()
                ? of(type.element())
                : "AIDL 10 has no arrays of more than one dimension; int " + type.size() + ", then as many "
                        + type.element().javaType();
    }

    @Override
    public String sequence(ParcelType.Sequence type) {
        return ofElement(type.element());
    }

    @Override
    public String mapping(ParcelType.Mapping type) {
        if (!level.knowsLaterTypes() && model.isAidlMap(type)) {
            return "AIDL 10 has no maps with types; int count (-1 for null), then String and "
                    + type.value().javaType() + " in turn";
        }
        String key = of(type.key());
        return key.isEmpty() ? of(type.value()) : key;
    }

    @Override
    public String recordValue(ParcelType.RecordValue type) {
        if (visited.add(type.type().marked(null))) {
            for (RecordModel.Component component : model.recordOf(type.type()).components()) {
                String why = of(component.use());
                if (!why.isEmpty()) {
                    return type.type() + "." + component.name() + ": " + why;
                }
            }
        }
        return SAYABLE;
    }

    @Override
    public String unionValue(ParcelType.UnionValue type) {
        if (!level.knowsLaterTypes()) {
            boolean bare = model.unionOf(type.type()).members().stream().anyMatch(UnionModel.Member::bare);
            return "AIDL 10 has no unions; int 1, int tag, and the " + (bare ? "member" : "parcelable")
                    + " of that tag";
        }
        if (visited.add(type.type().marked(null))) {
            for (UnionModel.Member member : model.unionOf(type.type()).members()) {
                if (member.tag() < 0 || member.tag() >= MOST_TAGS) {
                    return "AIDL counts the tags of a union from 0, and " + member.record() + " has " + member.tag();
                }
                String why = of(member.use());
                if (!why.isEmpty()) {
                    return why;
                }
            }
        }
        return SAYABLE;
    }

    @Override
    public String enumConstant(ParcelType.EnumConstant type) {
        return SAYABLE;
    }

    @Override
    public String remoteReference(ParcelType.RemoteReference type) {
        return SAYABLE;
    }

    @Override
    public String stream(ParcelType.Stream type) {
        return SAYABLE;
    }

    @Override
    public String remoteHandle(ParcelType.RemoteHandle type) {
        return SAYABLE;
    }

    @Override
    public String descriptor(ParcelType.Descriptor type) {
        return SAYABLE;
    }

    @Override
    public String parcelableValue(ParcelType.ParcelableValue type) {
        return SAYABLE;
    }

    @Override
    public String adapted(ParcelType.Adapted type) {
        return adapters.add(type.adapter()) ? of(model.adapterOf(type.adapter()).carrier()) : SAYABLE;
    }

    @Override
    public String held(ParcelType.Held type) {
        return of(type.value());
    }

    @Override
    public String jdkType(ParcelType.JdkType type) {
        return SAYABLE;
    }

    @Override
    public String optionalValue(ParcelType.OptionalValue type) {
        return of(type.content());
    }

    @Override
    public String unsupported(ParcelType.Unsupported type) {
        throw new IllegalStateException("unsupported type got past the rules: " + type);
    }
}
