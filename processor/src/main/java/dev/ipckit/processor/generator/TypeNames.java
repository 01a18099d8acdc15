/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.ipckit.processor.model.ClassRef;
import dev.ipckit.processor.model.JavaType;
import dev.ipckit.processor.model.NullableMark;
import dev.ipckit.processor.model.Primitive;
import dev.ipckit.processor.model.RuntimeTypes;
import dev.ipckit.processor.model.TypeUse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The model's names in JavaPoet's words. */
final class TypeNames {
    static final ClassName PARCEL = of(RuntimeTypes.PARCEL);
    static final ClassName REMOTE_OBJECT = of(RuntimeTypes.REMOTE_OBJECT);
    static final ClassName REMOTE_BROKER = of(RuntimeTypes.REMOTE_BROKER);
    static final ClassName HOLDER = of(RuntimeTypes.HOLDER);
    static final ClassName REMOTE_STUB = of(RuntimeTypes.REMOTE_STUB);
    static final ClassName REMOTE_PROXY = of(RuntimeTypes.REMOTE_PROXY);
    static final ClassName CALL_OPTIONS = of(RuntimeTypes.CALL_OPTIONS);
    static final ClassName ASYNC_CALL = of(RuntimeTypes.ASYNC_CALL);
    static final ClassName STREAM_TYPE = of(RuntimeTypes.STREAM_TYPE);
    static final ClassName CURRENT_CALL = of(RuntimeTypes.CURRENT_CALL);
    static final ClassName BAD_PARCEL_EXCEPTION = of(RuntimeTypes.BAD_PARCEL_EXCEPTION);
    static final ClassName CALL_CHECKS = of(RuntimeTypes.CALL_CHECKS);
    static final ClassName SERIAL_CALLS = of(RuntimeTypes.SERIAL_CALLS);
    static final ClassName OBJECTS = ClassName.get(Objects.class);
    static final ClassName VOID_OBJECT = ClassName.get(Void.class);
    static final ClassName STRING = ClassName.get(String.class);

    static final ClassName SORTED_VALUES = of(RuntimeTypes.SORTED_VALUES);

    private TypeNames() {}

    static ClassName of(ClassRef ref) {
        List<String> names = ref.simpleNames();
        return ClassName.get(
                ref.packageName(), names.get(0), names.subList(1, names.size()).toArray(new String[0]));
    }

    static TypeName of(JavaType type) {
        if (type instanceof JavaType.PrimitiveType primitive) {
            return of(primitive.primitive());
        }
        if (type instanceof JavaType.ArrayType array) {
            return marked(ArrayTypeName.of(of(array.component())), array.mark());
        }
        if (type instanceof JavaType.DeclaredType declared) {
            ClassName raw = of(declared.name());
            return marked(
                    declared.arguments().isEmpty()
                            ? raw
                            : ParameterizedTypeName.get(
                                    raw,
                                    declared.arguments().stream()
                                            .map(TypeNames::of)
                                            .toArray(TypeName[]::new)),
                    declared.mark());
        }
        throw new IllegalArgumentException("no source for " + type);
    }

    /** The type of a local variable: what it may hold follows from what is assigned. */
    static TypeName ofLocal(TypeUse use) {
        return of(use.javaType().marked(null));
    }

    /** A new array of the type, of {@code length} elements. */
    static CodeBlock newArray(TypeUse arrayUse, String length) {
        JavaType component = ((JavaType.ArrayType) arrayUse.javaType()).component();
        String inner = "";
        while (component instanceof JavaType.ArrayType array) {
            inner += "[]";
            component = array.component();
        }
        TypeName element = component instanceof JavaType.DeclaredType declared ? of(declared.name()) : of(component);
        return CodeBlock.of("new $T[$L]$L", element, length, inner);
    }

    /** The annotation in front of a declaration, null when there is none or when the type bears it. */
    static @Nullable AnnotationSpec declarationMark(@Nullable TypeUse use) {
        NullableMark mark = use == null ? null : use.mark();
        return mark == null || mark.typeUse()
                ? null
                : AnnotationSpec.builder(of(mark.annotation())).build();
    }

    static TypeName of(Primitive primitive) {
        return switch (primitive) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case CHAR -> TypeName.CHAR;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    private static TypeName marked(TypeName type, @Nullable NullableMark mark) {
        return mark == null
                ? type
                : type.annotated(AnnotationSpec.builder(of(mark.annotation())).build());
    }
}
