/* Copyright the IPC Kit for Java authors. SPDX-License-Identifier: Apache-2.0 */
package dev.ipckit.processor.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as Java source spells it. {@code toString} gives it with simple names and without annotations. */
public sealed interface JavaType {

    /**
     * Adds or replaces the type-use annotation of the outermost type.
     *
     * @param mark the annotation, null to have none
     * @return the same type so annotated; a primitive or opaque type stays as it is
     */
    JavaType marked(@Nullable NullableMark mark);

    /**
     * A primitive type.
     *
     * @param primitive which one
     */
    record PrimitiveType(Primitive primitive) implements JavaType {
        @Override
        public JavaType marked(@Nullable NullableMark mark) {
            return this;
        }

        @Override
        public String toString() {
            return primitive.keyword();
        }
    }

    /**
     * A class or interface.
     *
     * @param name its name
     * @param arguments its type arguments, empty when it is not generic
     * @param mark the type-use annotation on it
     */
    record DeclaredType(
            ClassRef name,
            List<JavaType> arguments,
            @Nullable NullableMark mark) implements JavaType {
        @Override
        public DeclaredType marked(@Nullable NullableMark newMark) {
            return new DeclaredType(name, arguments, newMark);
        }

        @Override
        public String toString() {
            return arguments.isEmpty()
                    ? name.nestedName()
                    : name.nestedName()
                            + arguments.stream().map(JavaType::toString).collect(Collectors.joining(", ", "<", ">"));
        }
    }

    /**
     * An array.
     *
     * @param component the type of its elements
     * @param mark the type-use annotation on the array, not on its elements
     */
    record ArrayType(JavaType component, @Nullable NullableMark mark) implements JavaType {
        @Override
        public ArrayType marked(@Nullable NullableMark newMark) {
            return new ArrayType(component, newMark);
        }

        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /**
     * Something that can be shown but not generated: a wildcard, an open type variable, an unresolved name.
     *
     * @param text how the source spells it
     */
    record OpaqueType(String text) implements JavaType {
        @Override
        public JavaType marked(@Nullable NullableMark mark) {
            return this;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
