/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.reader;

import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.ParcelType;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.TypeUse;
import dev.ipckit.processor.model.UnsupportedReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads a type where it is used. */
final class TypeReader {
    private final ReadState state;
    private final AdapterReader adapters;
    private final DeclaredTypeReader declaredTypes;

    TypeReader(ReadState state, Subject subject) {
        this.state = state;
        this.adapters = new AdapterReader(state, this, subject);
        this.declaredTypes = new DeclaredTypeReader(state, this);
    }

    AdapterReader adapters() {
        return adapters;
    }

    /** Reads the type of a declaration that may bear a {@code @Nullable} of its own. */
    TypeUse read(TypeMirror mirror, Bindings bindings, @Nullable NullableMark declared) {
        return read(mirror, bindings).orMarked(declared);
    }

    TypeUse read(TypeMirror mirror, Bindings bindings) {
        NullableMark mark = Annotations.nullable(mirror, state.compilation);
        switch (mirror.getKind()) {
            case BOOLEAN, BYTE, CHAR, SHORT, INT, LONG, FLOAT, DOUBLE -> {
                Primitive primitive = Primitive.valueOf(mirror.getKind().name());
                return new TypeUse(new JavaType.PrimitiveType(primitive), new ParcelType.Scalar(primitive), mark);
            }
            case ARRAY -> {
                return array((ArrayType) mirror, bindings, mark);
            }
            case TYPEVAR -> {
                TypeUse use = variable((TypeVariable) mirror, bindings);
                return Annotations.nonNull(mirror) == null ? use.orMarked(mark) : use.withoutMark();
            }
            case WILDCARD -> {
                return wildcard((WildcardType) mirror, bindings);
            }
            case DECLARED -> {
                return declared((DeclaredType) mirror, bindings, mark);
            }
            case ERROR -> {
                // With Eclipse's compiler, what lacks a type argument is itself in error.
                return mirror instanceof DeclaredType type
                                && type.asElement().asType().getKind() == TypeKind.DECLARED
                        ? declared(type, bindings, mark)
                        : opaque(UnsupportedReason.UNRESOLVED, nameOfMissing(mirror), "");
            }
            default -> {
                return opaque(UnsupportedReason.NO_ENCODING, mirror.toString(), "");
            }
        }
    }

    private TypeUse declared(DeclaredType type, Bindings bindings, @Nullable NullableMark mark) {
        return adapters.within(type, () -> declaredTypes.read(type, bindings, mark));
    }

    /** What lacks is the class, not its type arguments; with any, javac 17 does not tell its name. */
    static String nameOfMissing(TypeMirror mirror) {
        String name = mirror.toString().replaceFirst("(?<=.)<.*", "");
        return name.startsWith("<") ? "a type" : name;
    }

    List<TypeUse> readArguments(DeclaredType type, Bindings bindings) {
        List<TypeUse> uses = new ArrayList<>(type.getTypeArguments().size());
        for (TypeMirror argument : type.getTypeArguments()) {
            uses.add(read(argument, bindings));
        }
        return uses;
    }

    private TypeUse array(ArrayType mirror, Bindings bindings, @Nullable NullableMark mark) {
        TypeUse element = read(mirror.getComponentType(), bindings);
        JavaType type = new JavaType.ArrayType(element.javaType(), mark);
        return new TypeUse(type, new ParcelType.Array(element), mark);
    }

    private TypeUse variable(TypeVariable mirror, Bindings bindings) {
        Bindings.Binding binding = bindings.get(mirror.asElement());
        return binding != null ? binding.use() : opaque(UnsupportedReason.TYPE_VARIABLE, mirror.toString(), "");
    }

    private TypeUse wildcard(WildcardType mirror, Bindings bindings) {
        TypeMirror bound = mirror.getExtendsBound() != null ? mirror.getExtendsBound() : mirror.getSuperBound();
        if (bound == null) {
            return opaque(UnsupportedReason.WILDCARD, "?", "write the type itself");
        }
        String shown = read(bound, bindings).javaType().toString();
        String keyword = mirror.getExtendsBound() != null ? "extends" : "super";
        return opaque(
                UnsupportedReason.WILDCARD,
                String.format(Locale.ROOT, "? %s %s", keyword, shown),
                "write " + shown + " instead" + inKotlin());
    }

    /** Kotlin writes the wildcards, where its user wrote none. */
    private String inKotlin() {
        return state.compilation.elements().getTypeElement("kotlin.jvm.JvmSuppressWildcards") == null
                ? ""
                : ", in Kotlin by @JvmSuppressWildcards on the interface";
    }

    static TypeUse opaque(UnsupportedReason reason, String shown, String wayOut) {
        return new TypeUse(new JavaType.OpaqueType(shown), new ParcelType.Unsupported(reason, shown, wayOut), null);
    }
}
