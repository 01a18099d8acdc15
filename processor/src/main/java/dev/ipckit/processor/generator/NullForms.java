/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ParcelTypeVisitor;

/** Says of each type how a parcel says that a value of it is not there. */
final class NullForms implements ParcelTypeVisitor<NullForm> {
    private static final NullForms INSTANCE = new NullForms();

    private NullForms() {}

    static NullForm of(ParcelType type) {
        return type.accept(INSTANCE);
    }

    @Override
    public NullForm scalar(ParcelType.Scalar type) {
        return NullForm.FIELD;
    }

    @Override
    public NullForm boxed(ParcelType.Boxed type) {
        return NullForm.FIELD;
    }

    @Override
    public NullForm text(ParcelType.Text type) {
        return type == ParcelType.Text.STRING ? NullForm.COUNT : NullForm.PARCELABLE;
    }

    @Override
    public NullForm array(ParcelType.Array type) {
        return NullForm.COUNT;
    }

    @Override
    public NullForm fixedArray(ParcelType.FixedArray type) {
        return NullForm.COUNT;
    }

    @Override
    public NullForm sequence(ParcelType.Sequence type) {
        return NullForm.COUNT;
    }

    @Override
    public NullForm mapping(ParcelType.Mapping type) {
        return NullForm.COUNT;
    }

    @Override
    public NullForm recordValue(ParcelType.RecordValue type) {
        return NullForm.PARCELABLE;
    }

    @Override
    public NullForm unionValue(ParcelType.UnionValue type) {
        return NullForm.PARCELABLE;
    }

    @Override
    public NullForm enumConstant(ParcelType.EnumConstant type) {
        return NullForm.FIELD;
    }

    @Override
    public NullForm remoteReference(ParcelType.RemoteReference type) {
        return NullForm.REFERENCE;
    }

    @Override
    public NullForm stream(ParcelType.Stream type) {
        return NullForm.REFERENCE;
    }

    @Override
    public NullForm remoteHandle(ParcelType.RemoteHandle type) {
        return NullForm.REFERENCE;
    }

    @Override
    public NullForm descriptor(ParcelType.Descriptor type) {
        return NullForm.PARCELABLE;
    }

    @Override
    public NullForm jdkType(ParcelType.JdkType type) {
        return switch (type.value().form()) {
            case INT, LONG -> NullForm.FIELD;
            case COUNTED -> NullForm.COUNT;
            case FIELDS -> NullForm.PARCELABLE;
        };
    }

    @Override
    public NullForm parcelableValue(ParcelType.ParcelableValue type) {
        return NullForm.PARCELABLE;
    }

    @Override
    public NullForm adapted(ParcelType.Adapted type) {
        throw new IllegalStateException("what travels decides, and not what it is made of: " + type);
    }

    @Override
    public NullForm held(ParcelType.Held type) {
        throw new IllegalStateException("a holder inside of a type got past the rules: " + type);
    }

    @Override
    public NullForm optionalValue(ParcelType.OptionalValue type) {
        throw new IllegalStateException("an optional of an optional got past the rules: " + type);
    }

    @Override
    public NullForm unsupported(ParcelType.Unsupported type) {
        throw new IllegalStateException("unsupported type got past the rules: " + type);
    }
}
