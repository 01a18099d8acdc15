/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ParcelTypeVisitor;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the {@link TypeCode} of a type. */
final class TypeCodes implements ParcelTypeVisitor<TypeCode> {
    private final RemoteInterfaceModel model;
    private final ScalarCode scalars = new ScalarCode();
    private final BoxCode boxes;
    private final TextCode texts;
    private final ArrayCode arrays;
    private final FixedArrayCode fixedArrays;
    private final CollectionCode collections;
    private final MapCode maps;
    private final RecordCode records;
    private final UnionCode unions;
    private final EnumCode enums;
    private final RemoteCode remotes;
    private final DescriptorCode descriptors;
    private final ParcelableCode parcelables;
    private final AdapterCode adapters;
    private final HolderCode holders;
    private final JdkValueCode jdkValues;
    private final OptionalCode optionals;
    private final ElementCode elements;
    private final StreamCode streams;
    private @Nullable Set<String> roots;

    TypeCodes(RemoteInterfaceModel model, SharedMethods shared) {
        this.model = model;
        streams = new StreamCode(this, new ExceptionCode(this, shared), shared);
        optionals = new OptionalCode(this, streams, shared);
        elements = new ElementCode(this, optionals, shared);
        boxes = new BoxCode(shared);
        texts = new TextCode(shared);
        enums = new EnumCode(model, shared);
        PackedBytes packed = new PackedBytes(enums, shared);
        arrays = new ArrayCode(elements, packed, shared);
        fixedArrays = new FixedArrayCode(arrays, shared);
        collections = new CollectionCode(elements, packed, shared);
        maps = new MapCode(model, this, elements, shared);
        records = new RecordCode(model, this, shared);
        unions = new UnionCode(model, this, shared);
        remotes = new RemoteCode(shared);
        descriptors = new DescriptorCode(shared);
        parcelables = new ParcelableCode(shared);
        adapters = new AdapterCode(model, this, shared);
        holders = new HolderCode(this, shared);
        jdkValues = new JdkValueCode(shared);
    }

    /** Names for the variables of a method. */
    LocalNames locals(String... own) {
        if (roots == null) {
            roots = PackageRoots.of(model);
        }
        return new LocalNames(roots, own);
    }

    CodeBlock write(TypeUse use, CodeBlock value, Site site) {
        return use.type().accept(this).write(use, value, site);
    }

    CodeBlock read(TypeUse use, Site site) {
        return use.type().accept(this).read(use, site);
    }

    /** What there is on the wire for it: the type itself, or what its adapter makes of it. */
    ParcelType onTheWire(TypeUse use) {
        return model.onTheWire(use).type();
    }

    CodeBlock absent(TypeUse use, Site site) {
        return use.nullable() ? CodeBlock.of("null") : use.type().accept(this).absent(use, site);
    }

    int leastBytes(TypeUse use) {
        return use.type().accept(this).leastBytes(use);
    }

    @Override
    public TypeCode scalar(ParcelType.Scalar type) {
        return scalars;
    }

    @Override
    public TypeCode boxed(ParcelType.Boxed type) {
        return boxes;
    }

    @Override
    public TypeCode text(ParcelType.Text type) {
        return texts;
    }

    @Override
    public TypeCode array(ParcelType.Array type) {
        return arrays;
    }

    @Override
    public TypeCode fixedArray(ParcelType.FixedArray type) {
        return fixedArrays;
    }

    @Override
    public TypeCode sequence(ParcelType.Sequence type) {
        return collections;
    }

    @Override
    public TypeCode mapping(ParcelType.Mapping type) {
        return maps;
    }

    @Override
    public TypeCode recordValue(ParcelType.RecordValue type) {
        return records;
    }

    @Override
    public TypeCode unionValue(ParcelType.UnionValue type) {
        return unions;
    }

    @Override
    public TypeCode enumConstant(ParcelType.EnumConstant type) {
        return enums;
    }

    @Override
    public TypeCode remoteReference(ParcelType.RemoteReference type) {
        return remotes;
    }

    @Override
    public TypeCode stream(ParcelType.Stream type) {
        return streams;
    }

    @Override
    public TypeCode remoteHandle(ParcelType.RemoteHandle type) {
        return remotes;
    }

    @Override
    public TypeCode descriptor(ParcelType.Descriptor type) {
        return descriptors;
    }

    @Override
    public TypeCode parcelableValue(ParcelType.ParcelableValue type) {
        return parcelables;
    }

    @Override
    public TypeCode adapted(ParcelType.Adapted type) {
        return adapters;
    }

    @Override
    public TypeCode held(ParcelType.Held type) {
        return holders;
    }

    @Override
    public TypeCode jdkType(ParcelType.JdkType type) {
        return jdkValues;
    }

    @Override
    public TypeCode optionalValue(ParcelType.OptionalValue type) {
        return optionals;
    }

    @Override
    public TypeCode unsupported(ParcelType.Unsupported type) {
        throw new IllegalStateException("unsupported type got past the rules: " + type);
    }
}
