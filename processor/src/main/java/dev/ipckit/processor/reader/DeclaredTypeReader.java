/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.CollectionKind;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.JdkValue;
import dev.ipckit.processor.model.MapKind;
import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads a class or interface where it is used as a type. */
final class DeclaredTypeReader {
    private static final Map<String, ParcelType> SIMPLE = simpleTypes();

    private final ReadState state;
    private final TypeReader types;
    private final ContainerReader containers;
    private final RecordReader records;
    private final UnionReader unions;
    private final EnumReader enums;
    private final ParcelableReader parcelables;

    DeclaredTypeReader(ReadState state, TypeReader types) {
        this.state = state;
        this.types = types;
        this.containers = new ContainerReader(state.compilation);
        this.records = new RecordReader(state, types);
        this.unions = new UnionReader(state, types, records);
        this.enums = new EnumReader(state);
        this.parcelables = new ParcelableReader(state);
    }

    TypeUse read(DeclaredType mirror, Bindings bindings, @Nullable NullableMark mark) {
        TypeElement element = (TypeElement) mirror.asElement();
        String name = element.getQualifiedName().toString();
        NullableMark onType = mark != null && mark.typeUse() ? mark : null;
        ClassRef ref = state.compilation.nameOf(element);
        ParcelType.Adapted adapted = types.adapters().find(mirror, () -> bareType(mirror, ref, bindings));
        if (adapted != null) {
            return new TypeUse(adapted.type().marked(onType), adapted, mark);
        }
        ParcelType simple = SIMPLE.get(name);
        if (simple != null) {
            return new TypeUse(new JavaType.DeclaredType(ref, List.of(), onType), simple, mark);
        }
        state.named(element);
        if (mirror.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            return unsupported(new JavaType.DeclaredType(ref, List.of(), onType), mark, raw(element));
        }
        List<TypeUse> arguments = isContainer(name)
                ? types.readArguments(mirror, bindings)
                : types.adapters().ofInterface(() -> types.readArguments(mirror, bindings));
        JavaType.DeclaredType type = new JavaType.DeclaredType(
                ref, arguments.stream().map(TypeUse::javaType).toList(), onType);
        return new TypeUse(type, parcelType(mirror, element, type, arguments, bindings), mark);
    }

    private JavaType.DeclaredType bareType(DeclaredType mirror, ClassRef ref, Bindings bindings) {
        List<JavaType> arguments = types.readArguments(mirror, bindings).stream()
                .map(TypeUse::javaType)
                .toList();
        return new JavaType.DeclaredType(ref, arguments, null);
    }

    private ParcelType parcelType(
            DeclaredType mirror,
            TypeElement element,
            JavaType.DeclaredType type,
            List<TypeUse> arguments,
            Bindings bindings) {
        ParcelType container = containers.read(type, arguments);
        if (container == null) {
            container = wrapper(type.name().canonicalName(), arguments);
        }
        if (container != null) {
            return container;
        }
        // Also a record: who writes it by hand means to.
        if (parcelables.isParcelable(element)) {
            return parcelables.read(element, type.marked(null));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return records.read(mirror, type, arguments, bindings);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enums.read(element, type.name());
        }
        if (element.getKind() == ElementKind.INTERFACE && Annotations.isRemoteInterface(element)) {
            return new ParcelType.RemoteReference(
                    type.name(),
                    type.name(),
                    state.compilation.isAccessible(element, state.fromPackage),
                    isGenerated(element));
        }
        ParcelType adopted = element.getKind() == ElementKind.INTERFACE ? adopted(element, type) : null;
        if (adopted != null) {
            return adopted;
        }
        if (UnionReader.isUnion(element) && KnownTypes.wayOut(type.name().canonicalName()) == null) {
            return unions.read(mirror, type, arguments, bindings);
        }
        return UnsupportedTypes.explain(element, type, state.compilation);
    }

    /** An interface that cannot be annotated, and is named by another declaration. */
    private @Nullable ParcelType adopted(TypeElement element, JavaType.DeclaredType type) {
        AdoptedInterfaces adopted = state.compilation.adopted();
        ClassRef stem = adopted.stem(type.name(), state.fromPackage);
        if (stem != null) {
            return new ParcelType.RemoteReference(
                    type.name(), stem, state.compilation.isAccessible(element, state.fromPackage), true);
        }
        String elsewhere = adopted.packageOf(type.name());
        return elsewhere == null
                ? null
                : new ParcelType.Unsupported(
                        UnsupportedReason.ELSEWHERE,
                        type.toString(),
                        " is made remote in package " + elsewhere
                                + ", and its stub is only looked for in the package where it is used; name it in an"
                                + " @RemoteInterface(of = ...) of package " + state.fromPackage.getQualifiedName()
                                + " too");
    }

    private static @Nullable ParcelType wrapper(String name, List<TypeUse> arguments) {
        return switch (name) {
            case KnownTypes.PUBLISHER -> new ParcelType.Stream(arguments.get(0), List.of());
            case "java.util.Optional" -> new ParcelType.OptionalValue(arguments.get(0));
            case "dev.ipckit.Holder" -> new ParcelType.Held(arguments.get(0));
            default -> null;
        };
    }

    /** Whether what is read of its type arguments depends on where they stand. */
    private static boolean isContainer(String name) {
        return CollectionKind.named(name) != null
                || MapKind.named(name) != null
                || name.equals("java.util.Optional")
                || name.equals("dev.ipckit.Holder");
    }

    /** A remote interface of another artifact may have been compiled without the processor. */
    private boolean isGenerated(TypeElement element) {
        Compilation compilation = state.compilation;
        return compilation.isSource(element)
                || compilation
                                .elements()
                                .getTypeElement(compilation
                                        .nameOf(element)
                                        .generated("Stub")
                                        .canonicalName())
                        != null;
    }

    private static ParcelType.Unsupported raw(TypeElement element) {
        String name = element.getSimpleName().toString();
        String qualified = element.getQualifiedName().toString();
        String wayOut = "give its type arguments";
        if (CollectionKind.named(qualified) != null
                || qualified.equals("java.util.Optional")
                || qualified.equals(KnownTypes.PUBLISHER)) {
            wayOut = "say of what, as in " + name + "<String>";
        } else if (MapKind.named(qualified) != null) {
            wayOut = "say of what, as in " + name + "<String, String>";
        }
        return new ParcelType.Unsupported(UnsupportedReason.RAW, name, wayOut);
    }

    private static TypeUse unsupported(JavaType type, @Nullable NullableMark mark, ParcelType.Unsupported reason) {
        return new TypeUse(type, reason, mark);
    }

    /** Whether it travels as something of its own, whatever else is said about it. */
    static boolean isBuiltIn(ClassRef name) {
        return SIMPLE.containsKey(name.canonicalName());
    }

    private static Map<String, ParcelType> simpleTypes() {
        Map<String, ParcelType> simple = new HashMap<>();
        for (Primitive primitive : Primitive.values()) {
            simple.put("java.lang." + primitive.box(), new ParcelType.Boxed(primitive));
        }
        for (JdkValue value : JdkValue.values()) {
            simple.put(value.qualifiedName(), new ParcelType.JdkType(value));
        }
        for (Primitive primitive : List.of(Primitive.INT, Primitive.LONG, Primitive.DOUBLE)) {
            TypeUse content =
                    new TypeUse(new JavaType.PrimitiveType(primitive), new ParcelType.Scalar(primitive), null);
            simple.put("java.util.Optional" + primitive.parcelName(), new ParcelType.OptionalValue(content));
        }
        simple.put("java.lang.String", ParcelType.Text.STRING);
        simple.put("java.lang.CharSequence", ParcelType.Text.CHAR_SEQUENCE);
        simple.put(RuntimeTypes.REMOTE_OBJECT.canonicalName(), new ParcelType.RemoteHandle());
        simple.put(RuntimeTypes.PARCEL_FILE_DESCRIPTOR.canonicalName(), ParcelType.Descriptor.FILE);
        simple.put(RuntimeTypes.SHARED_MEMORY.canonicalName(), ParcelType.Descriptor.MEMORY);
        return simple;
    }
}
