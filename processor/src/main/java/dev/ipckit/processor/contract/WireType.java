/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.contract;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.JdkValue;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.ParcelTypeVisitor;
import dev.ipckit.processor.model.RemoteInterfaceModel;
import dev.ipckit.processor.model.TypeUse;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a type is to peers.
 *
 * @param text in the notation of {@link WireTypes}, without a mark of its own
 * @param nullInPlace whether a null takes no room of its own, so that it changes nothing to allow it
 * @param optional whether a reader has something to put in its place when the writer does not know the field
 */
record WireType(String text, boolean nullInPlace, boolean optional) {
    static String of(TypeUse use, RemoteInterfaceModel model) {
        return new Visitor(model).of(use);
    }

    static boolean isOptional(TypeUse use, RemoteInterfaceModel model) {
        return new Visitor(model).isOptional(use);
    }

    static String nameOf(JavaType type) {
        if (type instanceof JavaType.ArrayType array) {
            return nameOf(array.component()) + "[]" + (array.mark() == null ? "" : "?");
        }
        if (type instanceof JavaType.DeclaredType declared) {
            String arguments = declared.arguments().isEmpty()
                    ? ""
                    : declared.arguments().stream().map(WireType::nameOf).collect(Collectors.joining(",", "<", ">"));
            boolean java = declared.name().packageName().startsWith("java.");
            return (java ? declared.name().simpleName() : declared.name().canonicalName())
                    + arguments
                    + (declared.mark() == null ? "" : "?");
        }
        return type.toString();
    }

    private static final class Visitor implements ParcelTypeVisitor<WireType> {
        private final RemoteInterfaceModel model;

        /** Adapters on the way to where the visitor is: what they make may lead back to them. */
        private final Set<ClassRef> adapters = new HashSet<>();

        Visitor(RemoteInterfaceModel model) {
            this.model = model;
        }

        private String of(TypeUse use) {
            return of(use.type(), use.nullable());
        }

        /** Of an adapted type, what its adapter makes of it: that is what travels. */
        private String of(ParcelType type, boolean nullable) {
            if (type instanceof ParcelType.Adapted adapted && adapters.add(adapted.adapter())) {
                TypeUse carrier = model.adapterOf(adapted.adapter()).carrier();
                String text = of(carrier.type(), nullable || carrier.nullable());
                adapters.remove(adapted.adapter());
                return text;
            }
            WireType wire = type.accept(this);
            if (!nullable) {
                return wire.text();
            }
            return wire.nullInPlace() ? wire.text() + "?" : "Optional<" + wire.text() + ">";
        }

        private boolean isOptional(TypeUse use) {
            return use.nullable() || use.type().accept(this).optional();
        }

        @Override
        public WireType scalar(ParcelType.Scalar type) {
            return new WireType(type.primitive().keyword(), false, true);
        }

        /** The same bytes as the primitive. */
        @Override
        public WireType boxed(ParcelType.Boxed type) {
            return new WireType(type.primitive().keyword(), false, true);
        }

        @Override
        public WireType text(ParcelType.Text type) {
            return new WireType(type == ParcelType.Text.STRING ? "String" : "CharSequence", true, true);
        }

        @Override
        public WireType array(ParcelType.Array type) {
            return new WireType(of(type.element()) + "[]", true, true);
        }

        /**
         * Its lengths in Java's order, behind all that is no dimension: no array inside of it is ever null. Only
         * primitives fill one by themselves; elements of anything else would be null.
         */
        @Override
        public WireType fixedArray(ParcelType.FixedArray type) {
            StringBuilder lengths =
                    new StringBuilder().append('[').append(type.size()).append(']');
            TypeUse element = type.element();
            while (element.type() instanceof ParcelType.FixedArray dimension) {
                lengths.append('[').append(dimension.size()).append(']');
                element = dimension.element();
            }
            return new WireType(of(element) + lengths, true, element.type() instanceof ParcelType.Scalar);
        }

        @Override
        public WireType sequence(ParcelType.Sequence type) {
            String name = type.kind().isSet() ? "Set" : "List";
            return new WireType(name + "<" + of(type.element()) + ">", true, true);
        }

        @Override
        public WireType mapping(ParcelType.Mapping type) {
            return new WireType("Map<" + of(type.key()) + "," + of(type.value()) + ">", true, true);
        }

        @Override
        public WireType recordValue(ParcelType.RecordValue type) {
            return new WireType(nameOf(type.type()), true, false);
        }

        @Override
        public WireType unionValue(ParcelType.UnionValue type) {
            return new WireType(nameOf(type.type()), true, false);
        }

        @Override
        public WireType enumConstant(ParcelType.EnumConstant type) {
            return new WireType(type.name().canonicalName(), false, true);
        }

        @Override
        public WireType remoteReference(ParcelType.RemoteReference type) {
            return new WireType(type.name().canonicalName(), true, false);
        }

        /** The publisher is a remote object; what it is asked for has the type of the items. */
        @Override
        public WireType stream(ParcelType.Stream type) {
            return new WireType("Publisher<" + of(type.item()) + ">", true, false);
        }

        @Override
        public WireType remoteHandle(ParcelType.RemoteHandle type) {
            return new WireType("RemoteObject", true, false);
        }

        /** The same bytes: what is sent as memory may be received as the file that it is. */
        @Override
        public WireType descriptor(ParcelType.Descriptor type) {
            return new WireType("ParcelFileDescriptor", true, false);
        }

        @Override
        public WireType parcelableValue(ParcelType.ParcelableValue type) {
            return new WireType(nameOf(type.type()), true, false);
        }

        /** Reached where adapters lead back; and nobody knows whether one takes the default of what it makes. */
        @Override
        public WireType adapted(ParcelType.Adapted type) {
            return new WireType(nameOf(type.type()), true, false);
        }

        /** What it holds is what travels. */
        @Override
        public WireType held(ParcelType.Held type) {
            return new WireType(of(type.value()), true, true);
        }

        @Override
        public WireType jdkType(ParcelType.JdkType type) {
            boolean empty = type.value() == JdkValue.BIT_SET || type.value() == JdkValue.BYTE_BUFFER;
            return new WireType(type.value().simpleName(), !type.value().form().isScalar(), empty);
        }

        /** The same bytes as its content where null is allowed. */
        @Override
        public WireType optionalValue(ParcelType.OptionalValue type) {
            return new WireType(of(type.content().type(), true), true, true);
        }

        @Override
        public WireType unsupported(ParcelType.Unsupported type) {
            throw new IllegalStateException(type.shown() + " has passed the rules but cannot travel");
        }
    }
}
