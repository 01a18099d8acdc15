/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract.aidl;

import dev.ipckit.processor.contract.aidl.AidlType.Shape;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.EnumModel;
import dev.ipckit.processor.model.JdkValue;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ParcelTypeVisitor;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;
import java.util.stream.Collectors;

/** Says in one file what types are in AIDL, and asks for the files of those that need one. Only of what can be said. */
final class AidlTypes implements ParcelTypeVisitor<AidlType> {
    private final Vocabulary vocabulary;
    private final Wrappers wrappers;
    private final Imports imports;

    AidlTypes(Vocabulary vocabulary, Wrappers wrappers, Imports imports) {
        this.vocabulary = vocabulary;
        this.wrappers = wrappers;
        this.imports = imports;
    }

    AidlType of(TypeUse use) {
        AidlType type = use.type().accept(this);
        return use.nullable() ? orNull(type) : type;
    }

    /** A scalar has no null of its own: it becomes the field of a parcelable. */
    private AidlType orNull(AidlType type) {
        if (type.shape() == Shape.CHARS) {
            return type.with("may be null").orNull();
        }
        if (type.shape() != Shape.SCALAR) {
            return type.orNull();
        }
        ClassRef wrapper =
                type.name() == null ? vocabulary.nullablePrimitive(type.text()) : vocabulary.nullableEnum(type.name());
        return declared(wrapper).with(type.notes()).orNull();
    }

    /** What is a container itself becomes the field of a parcelable. */
    private AidlType element(TypeUse use) {
        TypeUse present = use.type() instanceof ParcelType.OptionalValue optional ? optional.content() : use;
        TypeUse content = vocabulary.model().onTheWire(present);
        boolean container = content.type() instanceof ParcelType.Array
                || content.type() instanceof ParcelType.Sequence
                || content.type() instanceof ParcelType.Mapping;
        if (!container) {
            return of(use);
        }
        AidlType wrapper = declared(wrappers.around(content.withoutMark()));
        return use.nullable() || present != use ? wrapper.orNull() : wrapper;
    }

    private AidlType declared(ClassRef name) {
        return AidlType.of(imports.nameOf(name), Shape.PARCELABLE, name);
    }

    @Override
    public AidlType scalar(ParcelType.Scalar type) {
        return primitive(type.primitive());
    }

    @Override
    public AidlType boxed(ParcelType.Boxed type) {
        return primitive(type.primitive());
    }

    private static AidlType primitive(Primitive primitive) {
        return primitive == Primitive.SHORT
                ? AidlType.of("int", Shape.SCALAR).with("short, from -32768 to 32767")
                : AidlType.of(primitive.keyword(), Shape.SCALAR);
    }

    @Override
    public AidlType text(ParcelType.Text type) {
        return type == ParcelType.Text.STRING
                ? AidlType.of("String", Shape.TEXT)
                : AidlType.of("CharSequence", Shape.CHARS)
                        .with("plain text: int 1, int 1 and a String8; null is int 0");
    }

    @Override
    public AidlType array(ParcelType.Array type) {
        AidlType element = elementOfMany(type.element());
        return many(element, AidlType.of(element.text() + "[]", Shape.ARRAY));
    }

    @Override
    public AidlType fixedArray(ParcelType.FixedArray type) {
        if (!vocabulary.level().knowsLaterTypes()) {
            return array(new ParcelType.Array(type.element())).asCounted().with("of length " + type.size());
        }
        StringBuilder lengths = new StringBuilder("[" + type.size() + "]");
        TypeUse leaf = type.element();
        while (leaf.type() instanceof ParcelType.FixedArray dimension) {
            lengths.append('[').append(dimension.size()).append(']');
            leaf = dimension.element();
        }
        AidlType element = elementOfMany(leaf);
        return many(element, AidlType.of(element.text() + lengths, Shape.ARRAY));
    }

    @Override
    public AidlType sequence(ParcelType.Sequence type) {
        AidlType element = elementOfMany(type.element());
        AidlType list = element.shape() == Shape.SCALAR
                ? AidlType.of(element.text() + "[]", Shape.ARRAY).asCounted()
                : AidlType.of("List<" + element.text() + ">", Shape.LIST);
        AidlType sequence = many(element, list);
        return type.kind().isSet() ? sequence.with("a Set, each element once") : sequence;
    }

    private AidlType elementOfMany(TypeUse use) {
        AidlType element = element(use);
        return element.shape() == Shape.REFERENCE
                        && element.name() != null
                        && !vocabulary.level().knowsLaterTypes()
                ? AidlType.of("IBinder", Shape.REFERENCE).with("each " + element.text())
                : element;
    }

    private static AidlType many(AidlType element, AidlType many) {
        AidlType noted = many.with(element.notes());
        return element.nullable() ? noted.orNull().with("elements may be null") : noted;
    }

    @Override
    public AidlType mapping(ParcelType.Mapping type) {
        if (vocabulary.model().isAidlMap(type)) {
            AidlType value = of(type.value());
            return many(value, AidlType.of("Map<String, " + value.text() + ">", Shape.MAP));
        }
        String entry = imports.nameOf(wrappers.entry(type));
        return AidlType.of("List<" + entry + ">", Shape.LIST).with("a Map, each key once");
    }

    @Override
    public AidlType recordValue(ParcelType.RecordValue type) {
        return declared(vocabulary.record(type.type()));
    }

    @Override
    public AidlType unionValue(ParcelType.UnionValue type) {
        return declared(vocabulary.union(type.type()));
    }

    @Override
    public AidlType enumConstant(ParcelType.EnumConstant type) {
        if (vocabulary.level().knowsLaterTypes()) {
            ClassRef name = vocabulary.enumeration(type.name());
            return AidlType.of(imports.nameOf(name), Shape.SCALAR, name);
        }
        EnumModel model = vocabulary.model().enumOf(type.name());
        return AidlType.of(type.backing().keyword(), Shape.SCALAR)
                .with("enum " + type.name().nestedName()
                        + model.constants().stream()
                                .map(constant -> constant.name() + " = " + constant.value())
                                .collect(Collectors.joining(", ", " { ", " }")));
    }

    @Override
    public AidlType remoteReference(ParcelType.RemoteReference type) {
        ClassRef name = AidlNames.of(type.stem());
        return AidlType.of(imports.nameOf(name), Shape.REFERENCE, name);
    }

    @Override
    public AidlType stream(ParcelType.Stream type) {
        boolean sayable = Unsayable.why(type.item(), vocabulary.model(), vocabulary.level())
                .isEmpty();
        String item = sayable ? of(type.item()).text() : type.item().javaType().toString();
        return AidlType.of("IBinder", Shape.REFERENCE).with("a dev.ipckit.Publisher whose items are " + item);
    }

    @Override
    public AidlType remoteHandle(ParcelType.RemoteHandle type) {
        return AidlType.of("IBinder", Shape.REFERENCE);
    }

    @Override
    public AidlType descriptor(ParcelType.Descriptor type) {
        AidlType file = AidlType.of("ParcelFileDescriptor", Shape.DESCRIPTOR);
        return type == ParcelType.Descriptor.FILE ? file : file.with("of shared memory");
    }

    @Override
    public AidlType parcelableValue(ParcelType.ParcelableValue type) {
        return declared(vocabulary.handWritten(type.type()));
    }

    @Override
    public AidlType adapted(ParcelType.Adapted type) {
        return of(vocabulary.model().adapterOf(type.adapter()).carrier())
                .with(type.type() + ", as " + type.adapter().nestedName() + " makes it");
    }

    @Override
    public AidlType held(ParcelType.Held type) {
        return of(type.value());
    }

    @Override
    public AidlType jdkType(ParcelType.JdkType type) {
        return type.value().form() == JdkValue.Form.FIELDS
                ? declared(vocabulary.jdkValue(type.value()))
                : JdkForms.bare(type.value());
    }

    @Override
    public AidlType optionalValue(ParcelType.OptionalValue type) {
        return orNull(of(type.content()));
    }

    @Override
    public AidlType unsupported(ParcelType.Unsupported type) {
        throw new IllegalStateException("unsupported type got past the rules: " + type);
    }
}
