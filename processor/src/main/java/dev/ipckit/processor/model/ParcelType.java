/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a type is in a parcel: one case per encoding, and one for what has none. */
public sealed interface ParcelType {

    /**
     * Calls the method of the visitor for this case.
     *
     * @param <R> the result
     * @param visitor the visitor
     * @return what the visitor returned
     */
    <R> R accept(ParcelTypeVisitor<R> visitor);

    /** {@return whether what travels is a reference to a remote object, and nothing else} */
    default boolean isReference() {
        return this instanceof RemoteReference || this instanceof RemoteHandle || this instanceof Stream;
    }

    /**
     * A primitive.
     *
     * @param primitive which one
     */
    record Scalar(Primitive primitive) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * The box of a primitive.
     *
     * @param primitive which one
     */
    record Boxed(Primitive primitive) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.boxed(this);
        }
    }

    /** Text. */
    enum Text implements ParcelType {
        /** {@link java.lang.String}. */
        STRING,
        /** {@link java.lang.CharSequence}. */
        CHAR_SEQUENCE;

        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * An array, or one dimension of an array.
     *
     * @param element its elements
     */
    record Array(TypeUse element) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.array(this);
        }
    }

    /**
     * An array, or one dimension of an array, of a length that the contract fixes.
     *
     * @param size the length
     * @param element its elements; another one of these where there is another dimension
     */
    record FixedArray(int size, TypeUse element) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.fixedArray(this);
        }
    }

    /**
     * A collection.
     *
     * @param kind which interface or class
     * @param element its elements
     */
    record Sequence(CollectionKind kind, TypeUse element) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.sequence(this);
        }
    }

    /**
     * A map.
     *
     * @param kind which interface or class
     * @param key its keys
     * @param value its values
     */
    record Mapping(MapKind kind, TypeUse key, TypeUse value) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.mapping(this);
        }
    }

    /**
     * A record. Its components are in {@link RemoteInterfaceModel#records()}, because records may contain themselves.
     *
     * @param type its name and type arguments
     */
    record RecordValue(JavaType.DeclaredType type) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.recordValue(this);
        }
    }

    /**
     * A sealed interface of records. Its members are in {@link RemoteInterfaceModel#unions()}.
     *
     * @param type its name and type arguments
     */
    record UnionValue(JavaType.DeclaredType type) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.unionValue(this);
        }
    }

    /**
     * An enum. Its constants are in {@link RemoteInterfaceModel#enums()}.
     *
     * @param name its name
     * @param backing the integer as which it travels
     */
    record EnumConstant(ClassRef name, Primitive backing) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.enumConstant(this);
        }
    }

    /**
     * A remote interface.
     *
     * @param name its name
     * @param stem what the names of its generated classes begin with
     * @param accessible whether generated code can name it
     * @param generated whether its stub exists or is being generated
     */
    record RemoteReference(ClassRef name, ClassRef stem, boolean accessible, boolean generated) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.remoteReference(this);
        }
    }

    /**
     * A value type of the JDK.
     *
     * @param value which one
     */
    record JdkType(JdkValue value) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.jdkType(this);
        }
    }

    /**
     * A value that may be missing, as {@link java.util.Optional} and its primitive kin have it.
     *
     * @param content the value that may be there
     */
    record OptionalValue(TypeUse content) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.optionalValue(this);
        }
    }

    /**
     * A {@link java.util.concurrent.Flow.Publisher}: a reference to something that gives items one by one.
     *
     * @param item the items
     * @param thrown what it may fail with beside what the runtime carries
     */
    record Stream(TypeUse item, List<ThrownModel> thrown) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.stream(this);
        }
    }

    /** An untyped remote object. */
    record RemoteHandle() implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.remoteHandle(this);
        }
    }

    /** An open file, or memory by the file that it is. */
    enum Descriptor implements ParcelType {
        /** {@code dev.ipckit.parcel.ParcelFileDescriptor}. */
        FILE,
        /** {@code dev.ipckit.parcel.SharedMemory}. */
        MEMORY;

        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.descriptor(this);
        }
    }

    /**
     * A class that writes and reads itself.
     *
     * @param type its name and type arguments
     * @param accessible whether generated code can name it
     * @param creation how one is made out of a parcel, null when there is no way
     * @param mutable whether what there is can be read into
     * @param fault why it cannot be made or is no class, empty in a valid interface
     */
    record ParcelableValue(
            JavaType.DeclaredType type,
            boolean accessible,
            @Nullable Creation creation,
            boolean mutable,
            String fault) implements ParcelType {

        /** How a hand-written parcelable is made. */
        public enum Creation {
            /** By its static {@code createFromParcel}. */
            FACTORY,
            /** By a constructor that takes the parcel. */
            CONSTRUCTOR,
            /** Empty, and then read into. */
            EMPTY
        }

        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.parcelableValue(this);
        }
    }

    /**
     * A type that somebody else owns. What travels is in {@link RemoteInterfaceModel#adapters()}, because it may lead
     * back.
     *
     * @param adapter the class of its adapter
     * @param accessible whether generated code can name the type
     * @param type the type itself
     */
    record Adapted(ClassRef adapter, boolean accessible, JavaType.DeclaredType type) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.adapted(this);
        }
    }

    /**
     * A holder, which only a parameter can be.
     *
     * @param value what it holds
     */
    record Held(TypeUse value) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.held(this);
        }
    }

    /**
     * Something that cannot travel.
     *
     * @param reason why not
     * @param shown the type as messages show it
     * @param wayOut what to write instead, empty when the reason says it all
     */
    record Unsupported(UnsupportedReason reason, String shown, String wayOut) implements ParcelType {
        @Override
        public <R> R accept(ParcelTypeVisitor<R> visitor) {
            return visitor.unsupported(this);
        }
    }
}
